import { choicesDesign } from "../build/choicesDesign";
import { markerOf } from "../design/markers";
import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { standingOf } from "../design/standing";
import { NameBook } from "../design/uniqueNames";
import { exportNames, keptExport } from "./keptExport";
import { printedSheet } from "./printedSheet";
import { printPlan, type PrintInput } from "./printPlan";
import { sheetGroups } from "./sheetGroups";

const TITLE = "Plan to print";

/**
 * The plan in its layout, ready to print, on the one sheet kept for exports; the workbook remembers the choices with it, and a
 * structured plan shows the layout among its own. null where the layout has nothing to show.
 */
export function designExport(input: PrintInput): BookDesign | null {
  const { content, choices } = input;
  const document = printPlan({ ...input, choices: { ...choices, parts: [] } });
  const [group] = sheetGroups(document);
  if (group === undefined) return null;
  const standing = standingOf(content);
  const title = standing.ours.get("export")?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE);
  const sheet: SheetDesign = { ...printedSheet(group, document, title), key: "export" };
  const choice = choicesDesign(content, "layout", choices.layout);
  const sheets = choice === null ? [sheet] : [sheet, choice];
  const markers = sheets.flatMap(({ key, title: shown }) => (key === null ? [] : [markerOf(key, shown)]));
  const kept = keptExport(content);
  return { sheets, names: [...markers, ...exportNames({ ...kept, choices }, content)] };
}
