import type { DraftField } from "./choicesDraft";

/** The ids of the form's inputs that can be refused, in their order on screen. */
export const FIELD_IDS = {
  title: "choice-title",
  start: "choice-start",
  end: "choice-end",
} as const satisfies Record<DraftField, string>;

/** Takes the focus to the first refused field, whose message is then read out with it. */
export function focusFirst(refused: ReadonlyMap<DraftField, string>): void {
  const first = (Object.keys(FIELD_IDS) as DraftField[]).find((field) => refused.has(field));
  if (first !== undefined) document.getElementById(FIELD_IDS[first])?.focus();
}
