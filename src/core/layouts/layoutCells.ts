import { linesCell, textCell } from "../design/designCells";
import type { CellStyle, DesignCell } from "../design/sheetDesign";
import { foldHeading } from "../design/standing";
import { STYLES } from "../design/styles";
import type { KeyStatus } from "../build/statusKey";
import type { ColumnKey } from "../plan/columns";
import type { Action } from "../plan/plan";

/** An action with its status as a word of the key. */
export interface PrintedAction {
  readonly action: Action;
  readonly status: string | null;
}

/** The look of a status on paper: its own fill, because print must not depend on conditional formats. */
export function statusStyle(status: string | null, key: readonly KeyStatus[]): CellStyle {
  const known = key.find(({ label }) => status !== null && foldHeading(label) === foldHeading(status));
  if (known === undefined || known.fill === null) return STYLES.bodyStatus;
  return { ...STYLES.bodyStatus, fill: known.fill, colour: known.font };
}

type Printed = (row: PrintedAction, key: readonly KeyStatus[]) => DesignCell;

const text =
  (of: (action: Action) => string | null): Printed =>
  ({ action }) =>
    textCell(of(action), STYLES.body);

/** What is printed under each column. The lead is given in the source's words: every lead on a line of its own. */
export const PRINTED: Readonly<Record<ColumnKey, Printed>> = {
  ref: ({ action }) => textCell(action.ref, STYLES.bodyAsTyped),
  action: text(({ action }) => action),
  lead: ({ action }) => linesCell(action.lead, STYLES.body),
  partners: ({ action }) => linesCell(action.partners, STYLES.body),
  byWhen: ({ action }) => textCell(action.byWhen, STYLES.bodyAsTyped),
  funding: text(({ funding }) => funding),
  type: text(({ type }) => type),
  measure: text(({ measure }) => measure),
  status: ({ status }, key) => textCell(status, statusStyle(status, key)),
  rag: text(({ rag }) => rag),
  update: text(({ update }) => update),
  updated: text(({ updated }) => updated),
  id: text(({ id }) => id),
};
