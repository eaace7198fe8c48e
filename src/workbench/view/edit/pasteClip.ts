import type { Box } from "../../../core/grid/a1";
import { shiftFormula } from "../../calc/shiftFormula";
import { guardCells } from "../../host/classes/guards";
import { repairHeadings } from "../../host/classes/tableHeadings";
import { conditionalFormatId } from "../../host/model/bookFromDesign";
import { boxContains, boxSize, intersection, movedBox } from "../../host/model/boxes";
import type { HostBook } from "../../host/model/hostBook";
import type { HostSheet } from "../../host/model/hostSheet";
import type { Session } from "../session";
import type { Clip } from "./clip";
import type { Entry } from "./entry";
import { attempt } from "./entry";
import { growTable } from "./growTable";
import { moveClip } from "./moveClip";
import { guardMerges, pasteBox } from "./pastePlace";
import { conditionOn, rulesIn, rulesWithout, validationOn } from "./placedRules";

/** How far each copy of the clip in a block is from where it was copied, by rows and columns. */
function stepsTo(clip: Box, to: Box): readonly (readonly [down: number, right: number])[] {
  const { rows, columns } = boxSize(clip);
  const size = boxSize(to);
  const downs = Array.from({ length: size.rows / rows }, (_, at) => to.top - clip.top + at * rows);
  const rights = Array.from({ length: size.columns / columns }, (_, at) => to.left - clip.left + at * columns);
  return downs.flatMap((down) => rights.map((right) => [down, right] as const));
}

/** Validations, conditional formats and merges of the block give way to those of the clip, also where the clip has none. */
function placeRules(book: HostBook, sheet: HostSheet, clip: Clip, to: Box, merges: readonly Box[]): void {
  const { state } = sheet;
  const steps = stepsTo(clip.box, to);
  const copied = rulesIn(clip.sheet, clip.box);
  const rest = rulesWithout(sheet, to);
  const kept = state.merges.filter((merge) => intersection(merge, to) === null);
  state.merges = [...kept, ...steps.flatMap(([down, right]) => merges.map((merge) => movedBox(merge, down, right)))];
  state.validations = [
    ...rest.validations,
    ...steps.flatMap(([down, right]) => copied.validations.map((one) => validationOn(one, movedBox(one.box, down, right)))),
  ];
  const conditions = steps.flatMap(([down, right]) =>
    copied.conditionalFormats.map((one) => ({
      ...conditionOn(one, movedBox(one.box, down, right)),
      id: conditionalFormatId(book),
    })),
  );
  state.conditionalFormats = [...rest.conditionalFormats, ...conditions];
}

function placeCells(sheet: HostSheet, clip: Clip, to: Box): void {
  for (const [down, right] of stepsTo(clip.box, to)) {
    for (let row = clip.box.top; row <= clip.box.bottom; row += 1) {
      for (let column = clip.box.left; column <= clip.box.right; column += 1) {
        const cell = clip.sheet.cell(row, column);
        const formula = cell.formula === null ? null : shiftFormula(cell.formula, down, right);
        sheet.setCell(row + down, column + right, { ...cell, formula });
      }
    }
  }
}

/**
 * Puts what was copied into a block of the sheet in front (a multiple of its size), as Excel's plain paste does: values, formulas,
 * looks, links, merges, validations and conditional formats. Nothing is checked against the validation that stood there, and it is gone.
 */
export function placeClip(book: HostBook, sheet: HostSheet, clip: Clip, to: Box): void {
  const merges = clip.sheet.state.merges.filter((merge) => boxContains(clip.box, merge));
  guardCells(sheet, to);
  guardMerges(sheet, to, merges);
  growTable(book, sheet, to);
  const before = sheet.cell(to.top, to.left).value;
  placeRules(book, sheet, clip, to, merges);
  placeCells(sheet, clip, to);
  repairHeadings(sheet, to);
  const { rows, columns } = boxSize(to);
  const details = rows * columns > 1 ? {} : { details: { before, after: sheet.cell(to.top, to.left).value } };
  book.note({ kind: "cells", sheetId: sheet.id, box: to, change: "RangeEdited", ...details });
}

/** Pastes what was copied or cut at what is selected, in one step; what was pasted is selected then. What was cut can be pasted once. */
export function pasteClip(session: Session, clip: Clip): Entry {
  const { book } = session;
  const { rows, columns } = boxSize(clip.box);
  const { box: selected } = book.selection();
  const to = clip.isCut
    ? movedBox(clip.box, selected.top - clip.box.top, selected.left - clip.box.left)
    : pasteBox(selected, rows, columns);
  const entry = attempt(session, () => {
    if (clip.isCut) moveClip(session, clip, to);
    else placeClip(book, book.activeSheet(), clip, to);
  });
  if (entry.kind !== "done") return entry;
  if (clip.isCut) session.keep(null);
  session.selectBox(to);
  return entry;
}
