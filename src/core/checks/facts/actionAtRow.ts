import type { ActionSpot } from "../checkRule";
import { oncePerCheck } from "./oncePerCheck";

/** Tells which action takes a row of a sheet, by its place among the context's actions; undefined where none does. */
type ActionAtRow = (sheet: string, row: number) => number | undefined;

function byRow(actions: readonly ActionSpot[]): ActionAtRow {
  const sheets = new Map<string, Map<number, number>>();
  for (const [index, { place }] of actions.entries()) {
    if (place === null) continue;
    const rows = sheets.get(place.sheet) ?? new Map<number, number>();
    sheets.set(place.sheet, rows);
    for (let row = place.box.top; row <= place.box.bottom; row++) rows.set(row, index);
  }
  return (sheet, row) => sheets.get(sheet)?.get(row);
}

/** Which action takes a row. */
export const actionAtRow = oncePerCheck(({ actions }): ActionAtRow => byRow(actions));
