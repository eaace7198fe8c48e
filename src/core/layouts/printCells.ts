import type { KeyStatus } from "../build/statusKey";
import { foldHeading } from "../design/standing";
import type { ColumnKey } from "../plan/columns";
import type { Action } from "../plan/plan";
import type { PrintCell } from "./printDocument";

/** A printed cell of lines; empty lines are left out. */
export function linesPrinted(lines: readonly string[], shows: PrintCell["shows"] = "text"): PrintCell {
  return { lines: lines.filter((line) => line.trim() !== ""), shows, status: null };
}

/** A printed cell of one text, its line breaks kept; an empty cell where there is none. */
export function printed(text: string | null, shows: PrintCell["shows"]): PrintCell {
  return linesPrinted(text === null ? [] : text.split("\n"), shows);
}

/** An action with its status as a word of the key. */
export interface PrintedAction {
  readonly action: Action;
  readonly status: string | null;
}

/** The status of the key that a word is; null where it is none of the key's. */
export function statusInKey(word: string | null, key: readonly KeyStatus[]): KeyStatus | null {
  return key.find(({ label }) => word !== null && foldHeading(label) === foldHeading(word)) ?? null;
}

type Printed = (row: PrintedAction, key: readonly KeyStatus[]) => PrintCell;

const text =
  (of: (action: Action) => string | null, shows: PrintCell["shows"] = "text"): Printed =>
  ({ action }) =>
    printed(of(action), shows);

/** What is printed under each column. The lead is given in the source's words: every lead on a line of its own. */
export const ACTION_CELLS: Readonly<Record<ColumnKey, Printed>> = {
  ref: text(({ ref }) => ref, "typed"),
  action: text(({ action }) => action),
  lead: ({ action }) => linesPrinted(action.lead),
  partners: ({ action }) => linesPrinted(action.partners),
  byWhen: text(({ byWhen }) => byWhen, "typed"),
  funding: text(({ funding }) => funding),
  type: text(({ type }) => type),
  measure: text(({ measure }) => measure),
  status: ({ status }, key) => ({ ...printed(status, "status"), status: statusInKey(status, key) }),
  rag: text(({ rag }) => rag),
  update: text(({ update }) => update),
  updated: text(({ updated }) => updated, "typed"),
  id: text(({ id }) => id, "typed"),
};
