import { KeysList } from "../shared/KeysList";

const KEYS = [
  ["↑ ↓", "to the finding above or below"],
  ["Enter", "to its cell"],
  ["M", "mends it, where that is certain"],
  ["C", "confirms that it is right, with a reason"],
  ["U", "undoes the last mend"],
] as const;

/** The keys of the list, for whoever works without a mouse. */
export function KeysView() {
  return <KeysList title="Keys in the list of findings" keys={KEYS} />;
}
