import type { BookDesign } from "../core/design/sheetDesign";
import { newItem, writeZip } from "./package/writeZip";
import { hucreBook } from "./write/hucreBook";
import { CALIBRI, type BaseFont } from "./read/baseFont";

/**
 * A fresh .xlsx file with the sheets and names of a design, calculated when it is opened. The same design gives the same bytes.
 * `title` is what the file calls itself, `base` the font of its plain cells. Titles and names must be Excel's (the design's own promise); a clash is thrown.
 */
export async function writeBook(book: BookDesign, title: string | null = null, base: BaseFont = CALIBRI): Promise<Uint8Array> {
  const parts = await hucreBook(book, { base, strings: "shared", title });
  return writeZip(Array.from(parts, ([name, source]) => newItem(name, source)));
}
