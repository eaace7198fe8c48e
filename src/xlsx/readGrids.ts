import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import { cellAddress, fullAddress, oneCell, parseBox } from "../core/grid/a1";
import { cellText } from "../core/grid/cellText";
import type { Cell, Grid, WorkbookContent } from "../core/grid/grid";
import type { ReturnFile } from "../core/returns/returnReading";
import { LIMITS } from "./guard/limits";
import { isDateFormat, rawValue, SHIFT_1904 } from "./read/cellValues";
import { readComments } from "./read/comments";
import { PLAIN, readLooks, type Look } from "./read/looks";
import { openWorkbook, type OpenWorkbook } from "./read/openWorkbook";
import { cutSheet, rowFlag, walkCells, type RawCell } from "./read/sheetCells";
import { readHiddenColumns, readMerges, readTables } from "./read/sheetFrame";
import { ownNames, type SheetEntry } from "./read/workbookPart";
import { xmlToText } from "./xml/xmlText";
import { parseXmlTree } from "./xml/xmlTree";

/** How many places a reading has filled, and where it went too far. */
interface Tally {
  places: number;
  tooFar: string | null;
  /** Whether some tag or cell has no end. */
  isCut: boolean;
  /** Where formulas stand; null where nobody asks. */
  readonly formulas: Set<string> | null;
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

const FORMULA = /<(?:[\w.-]+:)?f[\s>/]/;

function readGrid(book: OpenWorkbook, entry: SheetEntry, looks: readonly KnownLook[], tally: Tally): Grid {
  const source = cutSheet(book.file.text(entry.part) ?? "");
  const rows: (Cell | null)[][] = [];
  const hiddenRows: number[] = [];
  const isWhole = walkCells(
    source,
    (row) => {
      if (rowFlag(row, "hidden") && row.row < LIMITS.rows) hiddenRows.push(row.row);
    },
    (raw) => {
      if (tally.formulas !== null && FORMULA.test(raw.inside)) {
        tally.formulas.add(fullAddress(entry.title, oneCell(raw.row, raw.column)));
      }
      const cell = gridCell(book, looks, raw);
      return cell === null || place(rows, raw, cell, tally);
    },
  );
  if (!isWhole) tally.isCut = true;
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

function readOpened(book: OpenWorkbook, fileName: string, formulas: Set<string> | null): Outcome<WorkbookContent> {
  const looks = readLooks(book.styles, book.palette).map(knownLook);
  const tally: Tally = { places: 0, tooFar: null, isCut: false, formulas };
  const grids: Grid[] = [];
  for (const entry of book.workbook.sheets) {
    grids.push(readGrid(book, entry, looks, tally));
    if (tally.tooFar !== null) return failed({ code: "file-too-many-cells", facts: { file: fileName, cell: tally.tooFar } });
    if (tally.isCut) return failed({ code: "file-damaged", facts: { file: fileName }, details: "a cell has no end" });
  }
  return done({ grids, names: ownNames(book.workbook.names) });
}

/**
 * The sheets and names of an .xlsx file as anybody can read them; the trouble when the file is refused, and then nothing is read.
 * `fileName` is only for the words.
 */
export function readContent(bytes: Uint8Array, fileName: string): Promise<Outcome<WorkbookContent>> {
  const opened = openWorkbook(bytes, fileName);
  return Promise.resolve(opened.ok ? readOpened(opened.value, fileName, null) : opened);
}

/** The part in which a file says which program saved it, and what it says there. */
const PROGRAM_PART = "docProps/app.xml";
const PROGRAM = /<(?:[\w.-]+:)?Application>([^<]{1,100})</;

/** What comments on the sheets say that people can see, by their places. */
function commentsOf({ workbook, file }: OpenWorkbook): ReadonlyMap<string, string> {
  const seen = workbook.sheets.filter(({ visibility }) => visibility !== "veryHidden");
  const found = seen.flatMap(({ title, part }) =>
    [...readComments(file, part)].flatMap(([address, text]): [string, string][] => {
      const box = parseBox(address);
      return box === null || text === "" ? [] : [[fullAddress(title, box), text]];
    }),
  );
  return new Map(found);
}

/** A partner's return as it stands in a file: its content, formulas, comments and which program saved it. Refused as `readContent`. */
export function readReturnFile(bytes: Uint8Array, name: string): Promise<Outcome<ReturnFile>> {
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) return Promise.resolve(opened);
  const formulas = new Set<string>();
  const content = readOpened(opened.value, name, formulas);
  if (!content.ok) return Promise.resolve(content);
  const said = PROGRAM.exec(opened.value.file.text(PROGRAM_PART) ?? "")?.[1];
  const program = said === undefined ? null : xmlToText(said);
  return Promise.resolve(done({ name, content: content.value, program, formulas, comments: commentsOf(opened.value) }));
}
