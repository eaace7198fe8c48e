import { standingOf, tableColumns, tableOrBlock, foldHeading } from "../design/standing";
import { textAt, type WorkbookContent } from "../grid/grid";
import { BOOK_TABLES, REMEMBERED } from "../plan/bookTables";

export type RememberedKey = keyof typeof REMEMBERED;

/** Where a remembered choice stands on our lists sheet, counted from 0, and its text. */
export interface RememberedPlace {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The place of every choice that the workbook remembers; empty when it holds no lists of ours. */
export function rememberedPlaces(content: WorkbookContent): ReadonlyMap<RememberedKey, RememberedPlace> {
  const { headings } = BOOK_TABLES.choices;
  const places = new Map<RememberedKey, RememberedPlace>();
  const grid = standingOf(content).ours.get("lists");
  const table = grid === undefined ? null : tableOrBlock(grid, [headings.choice, headings.value]);
  if (grid === undefined || table === null) return places;
  const columns = tableColumns(grid, table);
  const choice = columns.get(foldHeading(headings.choice)) ?? table.box.left;
  const column = columns.get(foldHeading(headings.value)) ?? table.box.left + 1;
  for (const [key, words] of Object.entries(REMEMBERED) as [RememberedKey, string][]) {
    for (let row = table.box.top + 1; row <= table.box.bottom; row += 1) {
      if (!places.has(key) && textAt(grid, row, choice) === words)
        places.set(key, { row, column, text: textAt(grid, row, column) });
    }
  }
  return places;
}

/** Everything that the workbook remembers, as its text. */
export function rememberedTexts(content: WorkbookContent): ReadonlyMap<RememberedKey, string> {
  return new Map([...rememberedPlaces(content)].map(([key, { text }]) => [key, text]));
}

/** What the workbook remembers for a choice; null when it remembers nothing. */
export function rememberedChoice(content: WorkbookContent, key: RememberedKey): string | null {
  const text = rememberedTexts(content).get(key) ?? "";
  return text === "" ? null : text;
}
