import { KeysList } from "../../shared/KeysList";

const KEYS = [
  ["↑ ↓ or K J", "to the change above or below"],
  ["Space", "ticks it or takes the tick off"],
  ["A", "takes theirs and goes to the next"],
  ["R", "keeps ours and goes to the next"],
  ["W", "your own words or status, or two returns put together"],
  ["Home End", "to the first or last row"],
] as const;

/** The keys of the list of changes, for whoever works without a mouse. On an agency or action, A and R decide all of it. */
export function ReviewKeys() {
  return <KeysList title="Keys in the list of changes" keys={KEYS} />;
}
