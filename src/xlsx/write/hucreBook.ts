import { writeXlsx } from "hucre/xlsx";
import type { BookDesign } from "../../core/design/sheetDesign";
import { readDirectory } from "../package/zipDirectory";
import { unpackEntry } from "../package/unpackEntry";
import type { BaseFont } from "../read/baseFont";
import { hucreSheet, NO_TABLE_STYLE } from "./hucreSheet";
import { printNames } from "./printNames";
import { withRowHeights } from "./rowHeights";

/** What is put right in a part that hucre wrote. */
interface Mend {
  readonly parts: RegExp;
  readonly mend: (source: string, book: BookDesign, part: string) => string;
}

/** hucre 1.0.0 has no word for a name that is hidden. It writes the names in the order in which it gets them. */
function hideNames(source: string, { names }: BookDesign): string {
  let at = 0;
  return source.replaceAll("<definedName ", (tag) => (names[at++]?.hidden === true ? `${tag}hidden="1" ` : tag));
}

/** hucre numbers the sheets' parts in their order, from 1. */
function fitRows(source: string, { sheets }: BookDesign, part: string): string {
  const sheet = sheets[Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0) - 1];
  return sheet === undefined ? source : withRowHeights(source, sheet);
}

const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Everything in which hucre 1.0.0 falls short of what Excel writes. */
const MENDS: readonly Mend[] = [
  { parts: /^xl\/workbook\.xml$/, mend: hideNames },
  { parts: /^xl\/tables\//, mend: (source) => source.replace(` name="${NO_TABLE_STYLE}"`, "") },
  // Inline strings lose the white space at their ends unless it is asked for.
  { parts: /^xl\/worksheets\/sheet/, mend: (source) => source.replaceAll("<is><t>", '<is><t xml:space="preserve">') },
  {
    parts: /^xl\/worksheets\/sheet/,
    mend: (source) => source.replaceAll('<cfRule type="containsText"', '<cfRule type="containsText" operator="containsText"'),
  },
  { parts: /^xl\/worksheets\/sheet/, mend: fitRows },
  // The lines behind bars would be black, and the words American.
  {
    parts: /^xl\/charts\/chart/,
    mend: (source) => source.replaceAll("<c:majorGridlines/>", GRIDLINES).replaceAll('lang="en-US"', 'lang="en-GB"'),
  },
  // The hour of writing is nobody's business, and the same design must give the same bytes.
  { parts: /^docProps\/core\.xml$/, mend: (source) => source.replace(/<dcterms:modified[\s\S]*?<\/dcterms:modified>/, "") },
];

/** How a package of our sheets is made. */
export interface HucreOptions {
  readonly base: BaseFont;
  /** Whether texts stand in their cells, or in the workbook's list of strings. */
  readonly strings: "inline" | "shared";
  readonly title: string | null;
}

/** The parts of a package with the sheets of a design, by name in their order. What hucre refuses is our own mistake, and is thrown. */
export async function hucreBook(book: BookDesign, options: HucreOptions): Promise<ReadonlyMap<string, string>> {
  const names = [...book.names, ...book.sheets.flatMap(printNames)];
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => hucreSheet(sheet, options.base)),
    namedRanges: names.map(({ name, formula, sheet }) => ({ name, range: formula, ...(sheet === null ? {} : { scope: sheet }) })),
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ visibility }) => visibility === "visible"),
    ),
    stringMode: options.strings,
    properties: { creator: "Actionbook", ...(options.title === null ? {} : { title: options.title }) },
    defaultFont: { name: options.base.name, size: options.base.size },
  });
  const entries = readDirectory(bytes);
  if (typeof entries === "string") throw new Error(`hucre wrote a zip that cannot be read: ${entries}`);
  const parts = new Map<string, string>();
  for (const entry of entries) {
    const unpacked = unpackEntry(bytes, entry);
    if (typeof unpacked === "string") throw new Error(`hucre wrote a part that cannot be read: ${entry.name}`);
    const mends = MENDS.filter((each) => each.parts.test(entry.name));
    parts.set(
      entry.name,
      mends.reduce((source, each) => each.mend(source, book, entry.name), new TextDecoder().decode(unpacked)),
    );
  }
  return parts;
}
