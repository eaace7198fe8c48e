import { TELLERS } from "../checks/facts/personalTellers";

/** What is too private to be shown again stands with its first characters alone. */
const SHOWN = 3;

/** Personal data in an update, as it may be shown; empty where there is none. The same tellers as in the check of a plan. */
export function personalIn(text: string): readonly string[] {
  return TELLERS.filter(({ hint }) => hint.test(text)).flatMap(({ pattern, holds, masked }) =>
    [...text.matchAll(pattern)]
      .map(([match]) => match)
      .filter((match) => holds?.(match) ?? true)
      .map((match) => (masked === true ? `${match.slice(0, SHOWN)}…` : match)),
  );
}
