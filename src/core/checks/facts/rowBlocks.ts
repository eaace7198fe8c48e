import { parsePlace } from "../../grid/a1";
import type { Box, Place } from "../../grid/a1";

/** Rows, one below the other, of one block of cells. */
export interface RowBlock {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Box[];
}

/** The blocks that rows stand in: those on one sheet that begin in the same column, in their order. */
export function rowBlocks(places: readonly { readonly at: string }[]): readonly RowBlock[] {
  const bySheet = new Map<string, Place[]>();
  for (const { at } of places) {
    const place = parsePlace(at);
    if (place === null) continue;
    const key = `${place.box.left} ${place.sheet}`;
    const there = bySheet.get(key);
    if (there === undefined) bySheet.set(key, [place]);
    else there.push(place);
  }
  return [...bySheet.values()].map((rows) => ({
    sheet: rows[0]?.sheet ?? "",
    left: rows[0]?.box.left ?? 0,
    right: Math.max(...rows.map(({ box }) => box.right)),
    rows: rows.map(({ box }) => box),
  }));
}
