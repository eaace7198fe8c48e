import { blankSheet } from "../design/blankSheet";
import type { SheetDesign } from "../design/sheetDesign";
import { rowsOf, textCell } from "../design/designCells";
import { standingOf } from "../design/standing";
import { STYLES } from "../design/styles";
import type { WorkbookContent } from "../grid/grid";
import { rememberedPlaces, type RememberedKey } from "./rememberedChoices";

/** The change to the Lists sheet that remembers a choice; null when the workbook has no place to remember it in. */
export function choicesDesign(content: WorkbookContent, key: RememberedKey, value: string): SheetDesign | null {
  const place = rememberedPlaces(content).get(key);
  const grid = standingOf(content).ours.get("lists");
  if (place === undefined || grid === undefined) return null;
  return {
    ...blankSheet(grid.sheet),
    key: "lists",
    visibility: grid.visibility,
    rows: rowsOf([{ row: place.row, column: place.column, cell: textCell(value, STYLES.bodyAsTyped) }]),
  };
}
