import type { BookDesign } from "../design/sheetDesign";
import { printedBook } from "./printedBook";
import type { PrintDocument } from "./printDocument";

/** The plan in plain tables for screen readers. */
export function accessibleBook(document: PrintDocument): BookDesign {
  return printedBook(document);
}
