import type { Box } from "../core/grid/a1";
import type { WorkbookContent } from "../core/grid/grid";
import type { BookOverview, SheetOverview } from "./bookOverview";
import { askOverview } from "./bookOverview";
import type { Capabilities } from "./capabilities";
import { BYTES_A_READ_CELL, MOST_BYTES_A_TRIP } from "./limits";
import { boxOf } from "./ranges";
import { askBlock } from "./readBlock";
import type { Session } from "./runCommand";
import { readRest } from "./readRest";
import { askHidden, byPlace, gridOf, type FoundTable, type SheetReading } from "./sheetReading";

/** Plans are seldom wider; what is, is read in the third round trip. */
const FIRST_COLUMNS = 26;

/**
 * Reads the whole workbook in two round trips, or three when a sheet is larger than the first block that every sheet is asked for.
 * What is beyond any plan (a year of crime records beside it, say) takes a further trip for each answer that it fills. Throws Stopped
 * (excel-too-large) when it is more than Actionbook will read.
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
