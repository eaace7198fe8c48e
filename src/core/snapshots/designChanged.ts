import { markerOf } from "../design/markers";
import type { BookDesign } from "../design/sheetDesign";
import { standingOf } from "../design/standing";
import { NameBook } from "../design/uniqueNames";
import type { WorkbookContent } from "../grid/grid";
import type { PrintDocument } from "../layouts/printDocument";
import { printedSheet } from "../layouts/printedSheet";
import { sheetGroups } from "../layouts/sheetGroups";

const TITLE = "What changed";

/** The page for the board on the one sheet kept for it, made whole each time. A document without sections is our own mistake. */
export function designChanged(document: PrintDocument, content: WorkbookContent): BookDesign {
  const standing = standingOf(content);
  const title = standing.ours.get("changed")?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE);
  const [group] = sheetGroups(document);
  if (group === undefined) throw new Error("What changed has no section.");
  const sheet = { ...printedSheet(group, document, title), key: "changed", whenThere: "replace" } as const;
  return { sheets: [sheet], names: [markerOf("changed", title)] };
}
