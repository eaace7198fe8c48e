import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import { cellAddress } from "../core/grid/a1";
import { cellText } from "../core/grid/cellText";
import type { Cell, Grid, WorkbookContent } from "../core/grid/grid";
import { LIMITS } from "./guard/limits";
import { isDateFormat, rawValue, SHIFT_1904 } from "./read/cellValues";
import { PLAIN, readLooks, type Look } from "./read/looks";
import { openWorkbook, type OpenWorkbook } from "./read/openWorkbook";
import { cutSheet, rowFlag, walkCells, type RawCell } from "./read/sheetCells";
import { readHiddenColumns, readMerges, readTables } from "./read/sheetFrame";
import { ownNames, type SheetEntry } from "./read/workbookPart";
import { parseXmlTree } from "./xml/xmlTree";

/** How many places a reading has filled, and where it went too far. */
interface Tally {
  places: number;
  tooFar: string | null;
}

/** A format of the workbook with what is asked of it for every cell, worked out once. */
interface KnownLook extends Look {
  readonly isDate: boolean;
  /** The cell of this look with nothing in it; null when such a cell does not stand in a Grid. */
  readonly empty: Cell | null;
}

function knownLook(look: Look): KnownLook {
  const stands = look.fill !== null || look.bold;
  return { ...look, isDate: isDateFormat(look.format), empty: stands ? { text: "", value: null, ...look } : null };
}

function gridCell(book: OpenWorkbook, looks: readonly KnownLook[], raw: RawCell): Cell | null {
  const look = looks[raw.style] ?? knownLook(PLAIN);
  const read = rawValue(raw, book.strings);
  if (read === null) return look.empty;
  const { format, fill, bold } = look;
  const value = book.workbook.from1904 && look.isDate && typeof read === "number" ? read + SHIFT_1904 : read;
  return { text: cellText(value, format), value, format, fill, bold };
}

function place(rows: (Cell | null)[][], raw: RawCell, cell: Cell, tally: Tally): boolean {
  while (rows.length <= raw.row && raw.row < LIMITS.rows) rows.push([]);
  const row = rows[raw.row];
  const added = row === undefined ? 0 : Math.max(0, raw.column + 1 - row.length);
  tally.places += added;
  if (row === undefined || tally.places > LIMITS.places) {
    // A cell that is only coloured, far below everything, is not worth refusing the file for.
    if (cell.value === null) return true;
    tally.tooFar = cellAddress(raw.row, raw.column);
    return false;
  }
  while (row.length < raw.column) row.push(null);
  row[raw.column] = cell;
  return true;
}

function readGrid(book: OpenWorkbook, entry: SheetEntry, looks: readonly KnownLook[], tally: Tally): Grid {
  const source = cutSheet(book.file.text(entry.part) ?? "");
  const rows: (Cell | null)[][] = [];
  const hiddenRows: number[] = [];
  walkCells(
    source,
    (row) => {
      if (rowFlag(row, "hidden") && row.row < LIMITS.rows) hiddenRows.push(row.row);
    },
    (raw) => {
      const cell = gridCell(book, looks, raw);
      return cell === null || place(rows, raw, cell, tally);
    },
  );
  const frame = parseXmlTree(source.before + source.after);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    sheet: entry.title,
    visibility: entry.visibility,
    rows,
    merges: readMerges(frame),
    hiddenRows: hiddenRows.filter((row) => row < rows.length),
    hiddenColumns: readHiddenColumns(frame, width),
    tables: readTables(book.file, entry.part),
  };
}

function readNow(bytes: Uint8Array, fileName: string): Outcome<WorkbookContent> {
  const opened = openWorkbook(bytes, fileName);
  if (!opened.ok) return opened;
  const looks = readLooks(opened.value.styles, opened.value.palette).map(knownLook);
  const tally: Tally = { places: 0, tooFar: null };
  const grids: Grid[] = [];
  for (const entry of opened.value.workbook.sheets) {
    grids.push(readGrid(opened.value, entry, looks, tally));
    if (tally.tooFar !== null) return failed({ code: "file-too-many-cells", facts: { file: fileName, cell: tally.tooFar } });
  }
  return done({ grids, names: ownNames(opened.value.workbook.names) });
}

/**
 * The sheets and names of an .xlsx file as anybody can read them; the trouble when the file is refused, and then nothing is read.
 * `fileName` is only for the words.
 */
export function readContent(bytes: Uint8Array, fileName: string): Promise<Outcome<WorkbookContent>> {
  return Promise.resolve(readNow(bytes, fileName));
}
