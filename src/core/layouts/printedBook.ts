import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { NameBook } from "../design/uniqueNames";
import type { PrintDocument, PrintSection } from "./printDocument";
import { printedSheet } from "./printedSheet";
import { sheetGroups } from "./sheetGroups";

/** What the sheets of a printed plan are called. */
const SHEET_TITLES = {
  notes: "Introduction",
  changes: "What changed",
  priority: "Action plan",
  review: "Review",
  targets: "Targets",
  measures: "Success measures",
  membership: "Membership",
  glossary: "Glossary",
} as const satisfies Record<PrintSection["about"], string>;

/** The printed plan as a file of its own: a sheet for the priorities and one for every part. */
export function printedBook(document: PrintDocument): BookDesign {
  const names = new NameBook([]);
  const sheets = sheetGroups(document).map((group): SheetDesign => {
    const words = SHEET_TITLES[group.about];
    return printedSheet(group, document, names.title(words, words));
  });
  return { sheets, names: [] };
}
