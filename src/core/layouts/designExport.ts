import { choicesDesign } from "../build/choicesDesign";
import { markerOf } from "../design/markers";
import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { standingOf } from "../design/standing";
import { NameBook } from "../design/uniqueNames";
import type { DefinedName, WorkbookContent } from "../grid/grid";
import { exportNames, keptExport } from "./keptExport";
import type { PrintChoices } from "./printChoices";
import { printedSheet } from "./printedSheet";
import { printPlan, type PrintInput } from "./printPlan";
import { sheetGroups } from "./sheetGroups";

const TITLE = "Plan to print";

function markersOf(sheets: readonly SheetDesign[]): readonly DefinedName[] {
  return sheets.flatMap(({ key, title }) => (key === null ? [] : [markerOf(key, title)]));
}

/** What keeps the choices of an export in a workbook: hidden names, and in a structured plan the layout among its own choices. */
export function keptChoicesDesign(content: WorkbookContent, choices: PrintChoices): BookDesign {
  const choice = choicesDesign(content, "layout", choices.layout);
  const sheets = choice === null ? [] : [choice];
  return { sheets, names: [...markersOf(sheets), ...exportNames({ ...keptExport(content), choices }, content)] };
}

/**
 * The plan in its layout, ready to print, on the one sheet kept for exports, and the choices kept with it. null where the layout has
 * nothing to show.
 */
export function designExport(input: PrintInput): BookDesign | null {
  const { content, choices } = input;
  const document = printPlan({ ...input, choices: { ...choices, parts: [] } });
  const [group] = sheetGroups(document);
  if (group === undefined) return null;
  const standing = standingOf(content);
  const title = standing.ours.get("export")?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE);
  const sheet: SheetDesign = { ...printedSheet(group, document, title), key: "export" };
  const kept = keptChoicesDesign(content, choices);
  return { sheets: [sheet, ...kept.sheets], names: [...markersOf([sheet]), ...kept.names] };
}
