import type { Box } from "../core/grid/a1";
import type { Cell, Grid, GridTable, WorkbookContent } from "../core/grid/grid";
import type { BookOverview, SheetOverview } from "./bookOverview";
import { askOverview } from "./bookOverview";
import type { Capabilities } from "./capabilities";
import { Stopped } from "./excelErrors";
import { BYTES_A_READ_CELL, MOST_BYTES_A_TRIP } from "./limits";
import { boxOf, cellCount, rangeOf, sharedBox } from "./ranges";
import type { CellMap } from "./readBlock";
import { askBlock } from "./readBlock";
import type { Session } from "./runCommand";

/** Plans are seldom wider; what is, is read in the third round trip. */
const FIRST_COLUMNS = 26;

/** What is being gathered of one sheet. */
interface SheetReading {
  readonly overview: SheetOverview;
  readonly cells: CellMap;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: readonly Box[];
  used: Box | null;
  /** The part of `used` that shows something. */
  filled: Box | null;
}

/**
 * Reads the whole workbook in two round trips, or three when a sheet is larger than the first block that every sheet is asked for.
 * Throws Stopped (excel-too-large) when the rest does not fit into one answer.
 */
export async function readWorkbook(session: Session, capabilities: Capabilities): Promise<WorkbookContent> {
  const { context } = session;
  const overviewOf = askOverview(context);
  await session.trip("look");
  const overview = overviewOf();
  const first = firstBlock(overview.sheets.length);
  const readings = overview.sheets.map((sheet) => askSheet(context, sheet, first, capabilities));
  const tables = askTables(context, overview);
  await session.trip("read");
  const sheets = readings.map((take) => take());
  await readRest(session, sheets, first);
  return { grids: sheets.map((sheet) => gridOf(sheet, tables())), names: overview.names };
}

function firstBlock(sheets: number): Box {
  const rows = Math.max(4, Math.floor(MOST_BYTES_A_TRIP / (BYTES_A_READ_CELL * FIRST_COLUMNS * Math.max(1, sheets))));
  return { top: 0, left: 0, bottom: rows - 1, right: FIRST_COLUMNS - 1 };
}

/** A table and the sheet that it stands on. */
interface FoundTable extends GridTable {
  readonly sheetId: string;
}

function askTables(context: Excel.RequestContext, overview: BookOverview): () => readonly FoundTable[] {
  const ranges = overview.tables.map((table) => {
    const range = context.workbook.tables.getItem(table.name).getRange().untrack();
    range.load("address");
    return { ...table, range };
  });
  return () => ranges.map(({ name, sheetId, range }) => ({ name, sheetId, box: boxOf(range.address) }));
}

function askSheet(
  context: Excel.RequestContext,
  overview: SheetOverview,
  first: Box,
  capabilities: Capabilities,
): () => SheetReading {
  const sheet = context.workbook.worksheets.getItem(overview.id);
  const used = sheet.getUsedRangeOrNullObject(false).untrack();
  const filled = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("address");
  filled.load("address");
  const merges = capabilities.mergedAreas ? askMerges(used) : (): Box[] => [];
  const takeCells = askBlock(sheet, first, used);
  const takeHidden = askHidden(sheet, first);
  return () => {
    const reading: SheetReading = {
      overview,
      cells: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: merges(),
      used: used.isNullObject ? null : boxOf(used.address),
      filled: filled.isNullObject ? null : boxOf(filled.address),
    };
    takeCells(reading.cells);
    takeHidden(reading);
    return reading;
  };
}

/** Asks for the merged areas of a range; call the answer after the round trip. Needs ExcelApi 1.13. */
export function askMerges(used: Excel.Range): () => Box[] {
  const merged = used.getMergedAreasOrNullObject().untrack();
  merged.areas.load("items/address");
  return () =>
    used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(({ address }) => boxOf(address)).sort(byPlace);
}

function byPlace(one: Box, other: Box): number {
  return one.top - other.top || one.left - other.left;
}

function askHidden(sheet: Excel.Worksheet, box: Box): (reading: SheetReading) => void {
  const rows = rangeOf(sheet, { ...box, left: 0, right: 0 }).getRowProperties({ rowHidden: true });
  const columns = rangeOf(sheet, { ...box, top: 0, bottom: 0 }).getColumnProperties({ columnHidden: true });
  return ({ hiddenRows, hiddenColumns }) => {
    for (const [row, { rowHidden }] of rows.value.entries()) if (rowHidden === true) hiddenRows.add(box.top + row);
    for (const [column, { columnHidden }] of columns.value.entries())
      if (columnHidden === true) hiddenColumns.add(box.left + column);
  };
}

async function readRest(session: Session, sheets: readonly SheetReading[], first: Box): Promise<void> {
  const whole = sheets.flatMap((sheet) => restOf(sheet, sheet.used, first));
  const filled = sheets.flatMap((sheet) => restOf(sheet, sheet.filled, first));
  // Fills far from anything written may be left out; what is written may not.
  const rest = bytesOf(whole) <= MOST_BYTES_A_TRIP ? whole : filled;
  if (rest.length === 0) return;
  if (bytesOf(rest) > MOST_BYTES_A_TRIP) throw new Stopped({ code: "excel-too-large" });
  const takes = rest.map(({ reading, box }) => {
    const sheet = session.context.workbook.worksheets.getItem(reading.overview.id);
    const takeCells = askBlock(sheet, box, rangeOf(sheet, box));
    const takeHidden = askHidden(sheet, box);
    return () => {
      takeCells(reading.cells);
      takeHidden(reading);
    };
  });
  await session.trip("read");
  for (const take of takes) take();
}

function restOf(reading: SheetReading, used: Box | null, first: Box): { reading: SheetReading; box: Box }[] {
  if (used === null) return [];
  const below = sharedBox(used, { ...used, top: first.bottom + 1 });
  const beside = sharedBox(used, { ...used, left: first.right + 1, bottom: Math.min(first.bottom, used.bottom) });
  return [beside, below].flatMap((box) => (box === null ? [] : [{ reading, box }]));
}

function bytesOf(rest: readonly { readonly box: Box }[]): number {
  return rest.reduce((sum, { box }) => sum + cellCount(box) * BYTES_A_READ_CELL, 0);
}

function gridOf(reading: SheetReading, tables: readonly FoundTable[]): Grid {
  const { id, title, visibility } = reading.overview;
  const rows = rowsOf(reading.cells);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const standing = tables.filter(({ sheetId }) => sheetId === id).sort((one, other) => byPlace(one.box, other.box));
  return {
    sheet: title,
    visibility,
    rows,
    merges: reading.merges,
    hiddenRows: [...reading.hiddenRows].filter((row) => row < rows.length).sort((one, other) => one - other),
    hiddenColumns: [...reading.hiddenColumns].filter((column) => column < width).sort((one, other) => one - other),
    tables: standing.map(({ name, box }) => ({ name, box })),
  };
}

function rowsOf(cells: CellMap): (Cell | null)[][] {
  const height = Math.max(-1, ...cells.keys()) + 1;
  return Array.from({ length: height }, (_, row) => {
    const line = cells.get(row) ?? new Map<number, Cell>();
    const width = Math.max(-1, ...line.keys()) + 1;
    return Array.from({ length: width }, (_cell, column) => line.get(column) ?? null);
  });
}
