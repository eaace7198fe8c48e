import type { Box } from "../../../core/grid/a1";
import { guardCells } from "../../host/classes/guards";
import { repairHeadings } from "../../host/classes/tableHeadings";
import { enterValue } from "../../host/entry/enterValue";
import { boxSize } from "../../host/model/boxes";
import type { HostCell } from "../../host/model/hostCell";
import type { HostSheet } from "../../host/model/hostSheet";
import { HostError } from "../../host/wire/hostError";
import type { Session } from "../session";
import type { Entry } from "./entry";
import { attempt } from "./entry";
import { growTable } from "./growTable";
import { guardMerges, pasteBox } from "./pastePlace";
import { fromTsv } from "./tsv";

/** The cell as Excel makes it of a text; a formula that cannot be read stands there as text. */
function entered(cell: HostCell, text: string): HostCell {
  try {
    return enterValue(cell, text, new Date().getFullYear());
  } catch (error) {
    if (error instanceof HostError) return { ...cell, value: text, formula: null };
    throw error;
  }
}

function fill(sheet: HostSheet, fields: readonly (readonly string[])[], columns: number, to: Box): void {
  for (let row = to.top; row <= to.bottom; row += 1) {
    const line = fields[(row - to.top) % fields.length] ?? [];
    for (let column = to.left; column <= to.right; column += 1) {
      sheet.setCell(row, column, entered(sheet.cell(row, column), line[(column - to.left) % columns] ?? ""));
    }
  }
}

/**
 * Pastes a text from outside at what is selected, in one step: each field is typed into its cell, with the cell's look and
 * validation left as they are and nothing checked against it, as in Excel.
 */
export function pasteText(session: Session, text: string): Entry {
  const { book } = session;
  const sheet = book.activeSheet();
  const fields = fromTsv(text);
  const columns = Math.max(...fields.map((line) => line.length));
  const to = pasteBox(book.selection().box, fields.length, columns);
  const entry = attempt(session, () => {
    guardCells(sheet, to);
    guardMerges(sheet, to, []);
    growTable(book, sheet, to);
    const before = sheet.cell(to.top, to.left).value;
    fill(sheet, fields, columns, to);
    repairHeadings(sheet, to);
    const { rows, columns: wide } = boxSize(to);
    const details = rows * wide > 1 ? {} : { details: { before, after: sheet.cell(to.top, to.left).value } };
    book.note({ kind: "cells", sheetId: sheet.id, box: to, change: "RangeEdited", ...details });
  });
  if (entry.kind === "done") session.selectBox(to);
  return entry;
}
