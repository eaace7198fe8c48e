import type { Box } from "../core/grid/a1";
import { Stopped } from "./excelErrors";
import { BYTES_A_READ_CELL, MOST_BYTES_A_READING, MOST_BYTES_A_TRIP } from "./limits";
import { cellCount, rangeOf, sharedBox } from "./ranges";
import { askBlock } from "./readBlock";
import type { Session } from "./runCommand";
import { askHidden, type SheetReading } from "./sheetReading";
import { inTrips } from "./steps";

/**
 * Reads what lies beyond the first block of every sheet: one round trip for a plan, more for what is larger than any. Throws Stopped
 * (excel-too-large) when it is more than Actionbook will read.
 */
export async function readRest(session: Session, sheets: readonly SheetReading[], first: Box): Promise<void> {
  const whole = sheets.flatMap((sheet) => restOf(sheet, sheet.used, first));
  const filled = sheets.flatMap((sheet) => restOf(sheet, sheet.filled, first));
  // Fills far from anything written may be left out; what is written may not.
  const rest = bytesOf(whole) <= MOST_BYTES_A_TRIP ? whole : filled;
  if (bytesOf(rest) > MOST_BYTES_A_READING) throw new Stopped({ code: "excel-too-large" });
  const trips = inTrips(rest.flatMap(inBands), Infinity);
  session.ahead(trips.length);
  for (const blocks of trips) {
    const takes = blocks.map((block) => askRest(session.context, block));
    await session.trip("read");
    for (const take of takes) take();
  }
}

/** A block that is still to be read, and about how large its answer will be. */
interface RestBlock {
  readonly reading: SheetReading;
  readonly box: Box;
  readonly bytes: number;
}

function askRest(context: Excel.RequestContext, { reading, box }: RestBlock): () => void {
  const sheet = context.workbook.worksheets.getItem(reading.overview.id);
  const takeCells = askBlock(sheet, box, rangeOf(sheet, box));
  const takeHidden = askHidden(sheet, box);
  return () => {
    takeCells(reading.cells);
    takeHidden(reading);
  };
}

function restOf(reading: SheetReading, used: Box | null, first: Box): RestBlock[] {
  if (used === null) return [];
  const below = sharedBox(used, { ...used, top: first.bottom + 1 });
  const beside = sharedBox(used, { ...used, left: first.right + 1, bottom: Math.min(first.bottom, used.bottom) });
  return [beside, below].flatMap((box) => (box === null ? [] : [blockOf(reading, box)]));
}

function blockOf(reading: SheetReading, box: Box): RestBlock {
  return { reading, box, bytes: cellCount(box) * BYTES_A_READ_CELL };
}

/** A block as bands of whole rows, each small enough for one answer. */
function inBands({ reading, box }: RestBlock): RestBlock[] {
  const rows = Math.max(1, Math.floor(MOST_BYTES_A_TRIP / (BYTES_A_READ_CELL * (box.right - box.left + 1))));
  const bands = Math.ceil((box.bottom - box.top + 1) / rows);
  return Array.from({ length: bands }, (_, band) => {
    const top = box.top + band * rows;
    return blockOf(reading, { ...box, top, bottom: Math.min(box.bottom, top + rows - 1) });
  });
}

function bytesOf(rest: readonly RestBlock[]): number {
  return rest.reduce((sum, { bytes }) => sum + bytes, 0);
}
