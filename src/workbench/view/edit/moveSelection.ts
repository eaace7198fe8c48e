import type { Box } from "../../../core/grid/a1";
import { isBlank } from "../../host/model/hostCell";
import type { HostSheet } from "../../host/model/hostSheet";
import { WHOLE_SHEET } from "../../host/model/boxes";
import type { Axis } from "../geometry/axis";
import { indexAt, nextShown, startOf } from "../geometry/axis";
import type { SheetLayout } from "../geometry/sheetLayout";

/** A cell, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Which way a key goes, how far, and how high the part of the sheet in sight is (pixels) for a page. */
export interface Move {
  readonly key: string;
  readonly isFar: boolean;
  readonly page: number;
}

type Step = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1];

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["ArrowUp", [-1, 0]],
  ["ArrowDown", [1, 0]],
  ["ArrowLeft", [0, -1]],
  ["ArrowRight", [0, 1]],
]);

/** The box of the cell, or of the merge that it is in. */
export function wholeCell(sheet: HostSheet, { row, column }: CellPlace): Box {
  return sheet.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** One step along an axis, over what is hidden. */
function stepped(axis: Axis, from: number, step: -1 | 0 | 1): number {
  return step === 0 ? from : nextShown(axis, from, step);
}

/** Ctrl and an arrow: to the end of the block of filled cells, or to the next one, or to the end of the sheet. */
function farFrom(sheet: HostSheet, layout: SheetLayout, from: CellPlace, [rows, columns]: Step): CellPlace {
  const next = ({ row, column }: CellPlace): CellPlace => ({
    row: stepped(layout.rows, row, rows),
    column: stepped(layout.columns, column, columns),
  });
  const isFilled = ({ row, column }: CellPlace): boolean => !isBlank(sheet.cell(row, column));
  const isSame = (one: CellPlace, other: CellPlace): boolean => one.row === other.row && one.column === other.column;
  let at = from;
  const isInBlock = isFilled(from) && isFilled(next(from)) && !isSame(from, next(from));
  for (let to = next(at); !isSame(to, at); to = next(at)) {
    if (isInBlock && !isFilled(to)) return at;
    at = to;
    if (!isInBlock && isFilled(at)) return at;
  }
  return at;
}

function pageFrom(layout: SheetLayout, from: CellPlace, move: Move): CellPlace {
  const way = move.key === "PageDown" ? 1 : -1;
  const row = indexAt(layout.rows, Math.max(0, startOf(layout.rows, from.row) + way * move.page));
  return { ...from, row: nextShown(layout.rows, row - 1, 1) };
}

function homeEnd(sheet: HostSheet, layout: SheetLayout, from: CellPlace, move: Move): CellPlace {
  const used = sheet.usedBox(WHOLE_SHEET, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const first = (axis: Axis, frozen: number): number => nextShown(axis, frozen - 1, 1);
  if (move.key === "End") return move.isFar ? { row: used.bottom, column: used.right } : { ...from, column: used.right };
  const column = first(layout.columns, layout.frozenColumns);
  if (!move.isFar) return { row: from.row, column: first(layout.columns, 0) };
  return { row: first(layout.rows, layout.frozenRows), column };
}

/** Where a key leads from a cell: arrows, Page Up and Down, Home and End, each with Ctrl for "far"; null for other keys. */
export function movedTo(sheet: HostSheet, layout: SheetLayout, from: CellPlace, move: Move): CellPlace | null {
  const step = STEPS.get(move.key);
  if (step !== undefined && move.isFar) return farFrom(sheet, layout, from, step);
  if (step !== undefined) {
    const box = wholeCell(sheet, from);
    const row = stepped(layout.rows, step[0] > 0 ? box.bottom : from.row, step[0]);
    return { row, column: stepped(layout.columns, step[1] > 0 ? box.right : from.column, step[1]) };
  }
  if (move.key === "PageUp" || move.key === "PageDown") return pageFrom(layout, from, move);
  return move.key === "Home" || move.key === "End" ? homeEnd(sheet, layout, from, move) : null;
}
