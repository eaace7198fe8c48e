import type { CellChange } from "../change/cellChange";
import { cellAddress, parsePlace } from "../grid/a1";
import type { Place } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { CellValue } from "../grid/grid";
import { oncePerText } from "../plan/oncePerText";
import type { CheckContext } from "./checkContext";

/** A cell where it stands, and its value. */
interface CellAtHand {
  readonly place: Place;
  readonly value: CellValue;
}

function cellOf(context: CheckContext, at: string): CellAtHand | null {
  const place = parsePlace(at);
  const grid = place === null ? null : context.grid(place.sheet);
  return place === null || grid === null ? null : { place, value: cellAt(grid, place.box.top, place.box.left)?.value ?? null };
}

function changeOf({ place, value: before }: CellAtHand, after: CellValue, why: string): CellChange | null {
  const { top, left } = place.box;
  return before === after ? null : { sheet: place.sheet, cell: cellAddress(top, left), before, after, why };
}

/** A cell's change to another value, from what stands there now; null where `at` is no place or nothing would change. */
export function changeCell(context: CheckContext, at: string, after: CellValue, why: string): CellChange | null {
  const cell = cellOf(context, at);
  return cell === null ? null : changeOf(cell, after, why);
}

/** A pattern that finds words where they stand whole. */
const wholeWords = oncePerText((words) => {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
});

/** The change that puts other words for some of a cell's words, each time they stand there whole; null where they do not. */
export function changeWords(context: CheckContext, at: string, words: string, other: string, why: string): CellChange | null {
  const cell = cellOf(context, at);
  if (typeof cell?.value !== "string" || !cell.value.includes(words)) return null;
  return changeOf(
    cell,
    cell.value.replace(wholeWords(words), () => other),
    why,
  );
}
