import type { Box } from "../../../core/grid/a1";
import { guardCells } from "../../host/classes/guards";
import { movedReferences } from "../../host/classes/referenceShift";
import { rewriteFormulas } from "../../host/classes/sheetReferences";
import { repairHeadings } from "../../host/classes/tableHeadings";
import { boxContains, intersection, movedBox, withoutBox } from "../../host/model/boxes";
import { EMPTY_CELL } from "../../host/model/hostCell";
import type { HostSheet } from "../../host/model/hostSheet";
import { refusal } from "../../host/wire/hostError";
import type { Session } from "../session";
import type { Clip } from "./clip";
import { guardMerges } from "./pastePlace";
import { rulesIn, rulesWithout } from "./placedRules";

/** Takes cells, rules and merges of a block out of a sheet. */
function takeOut(sheet: HostSheet, box: Box): void {
  sheet.visit(box, (row, column) => sheet.setCell(row, column, EMPTY_CELL));
  Object.assign(sheet.state, rulesWithout(sheet, box));
  sheet.state.merges = sheet.state.merges.filter((merge) => intersection(merge, box) === null);
}

/** Refuses a move that tears merges or tables apart, or puts something over a table's headings. */
function guardMove(source: HostSheet, target: HostSheet, clip: Clip, to: Box): void {
  const merges = source.state.merges.filter((merge) => boxContains(clip.box, merge));
  guardCells(source, clip.box);
  guardCells(target, to);
  guardMerges(source, clip.box, []);
  guardMerges(target, to, merges);
  const holdsTable = source.state.tables.some(({ box }) => boxContains(clip.box, box));
  const standsOnTable = target.state.tables.some(
    ({ box }) => intersection(box, to) !== null && !(target === source && boxContains(clip.box, box)),
  );
  if (holdsTable && standsOnTable) throw refusal("InsertDeleteConflict", "a table is in the way");
}

/** Moves a block that was cut, rules, merges and whole tables with it, as Excel does; formulas follow the cells that they speak of. */
export function moveClip(session: Session, clip: Clip, to: Box): void {
  const { book } = session;
  const target = book.activeSheet();
  const source = book.sheetById(clip.sheet.id);
  if (source === null) throw refusal("ItemNotFound");
  guardMove(source, target, clip, to);
  const from = clip.box;
  const [down, right] = [to.top - from.top, to.left - from.left];
  const moved = source.copy();
  const rules = rulesIn(moved, from);
  takeOut(source, from);
  takeOut(target, to);
  moved.visit(from, (row, column, cell) => target.setCell(row + down, column + right, cell));
  const on = <Part extends { readonly box: Box }>(part: Part): Part => ({ ...part, box: movedBox(part.box, down, right) });
  target.state.validations = [...target.state.validations, ...rules.validations.map(on)];
  target.state.conditionalFormats = [...target.state.conditionalFormats, ...rules.conditionalFormats.map(on)];
  const merges = moved.state.merges.filter((merge) => boxContains(from, merge));
  target.state.merges = [...target.state.merges, ...merges.map((merge) => movedBox(merge, down, right))];
  const tables = source.state.tables.filter(({ box }) => boxContains(from, box));
  source.state.tables = source.state.tables.filter((table) => !tables.includes(table));
  target.state.tables = [...target.state.tables, ...tables.map(on)];
  const [old, now] = [source.state.title, target.state.title];
  rewriteFormulas(book, (formula, home) =>
    movedReferences(formula, home?.state.title ?? null, { from: old, to: now, box: from, down, right }),
  );
  repairHeadings(source, from);
  repairHeadings(target, to);
  const left = source === target ? withoutBox(from, to) : [from];
  for (const box of left) book.note({ kind: "cells", sheetId: source.id, box, change: "RangeEdited" });
  book.note({ kind: "cells", sheetId: target.id, box: to, change: "RangeEdited" });
}
