import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { PrintDocument, PrintTable } from "../../src/core/layouts/printDocument";
import { printPlan } from "../../src/core/layouts/printPlan";
import { suggestPrintChoices } from "../../src/core/layouts/printChoices";
import { writeDocument } from "../../src/word/writeDocument";
import { hasLibreOffice, hasPdfText, shownByLibreOffice } from "../support/otherPrograms";
import type { ShownDocument } from "../support/otherPrograms";
import { heldSample } from "../support/heldSample";

jest.setTimeout(300_000);

const WORDS_OF = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&nbsp;", " "],
  ["&shy;", ""],
]);

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const plain = (html: string): string =>
  oneLine(html.replace(/<[^>]+>/g, "").replace(/&\w+;/g, (entity) => WORDS_OF.get(entity) ?? entity));

const parts = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b.*?</${tag}>`, "gs"))].map(([found]) => found);

/** The tables of a page of HTML as the texts of their cells. */
const tablesIn = (html: string): readonly (readonly (readonly string[])[])[] =>
  parts(html, "table").map((table) => parts(table, "tr").map((row) => parts(row, "td").map(plain)));

const tablesOf = ({ sections }: PrintDocument): readonly PrintTable[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));

const cellsOf = ({ hasHeader, columns, rows }: PrintTable): readonly (readonly string[])[] => [
  ...(hasHeader ? [columns.map(({ heading }) => oneLine(heading))] : []),
  ...rows.map((row) => row.map(({ lines }) => oneLine(lines.join(" ")))),
];

/** The headings of the contents and the pages that they name. */
function contentsOf(page: string): readonly { readonly heading: string; readonly page: number }[] {
  const lines = page.split("\n").filter((line) => !/^\s*(Contents|Page )/.test(line));
  const entries = lines.join(" ").matchAll(/\s*(\S.*?)\.{3,}\s*(\d+)/g);
  return [...entries].map(([, heading = "", number]) => ({ heading: oneLine(heading), page: Number(number) }));
}

const samples = ["larkmoor-2025-26", "harrowmere-2023-24", "ashcombe-vale-2024-25"];

(hasLibreOffice && hasPdfText ? describe : describe.skip).each(samples)("%s in Word, opened by LibreOffice", (name) => {
  let made: PrintDocument;
  let shown: ShownDocument;
  beforeAll(async () => {
    const inHand = await heldSample(name);
    made = printPlan({ ...inHand, choices: suggestPrintChoices(inHand.reading), today: "2026-11-20" });
    shown = shownByLibreOffice(await writeDocument(made));
  });

  test("has the same tables, cell by cell", () => {
    const tables = tablesIn(shown.html).slice(made.statusKey.length === 0 ? 0 : 1);
    expect(tables).toEqual(tablesOf(made).map(cellsOf));
  });

  test("repeats the header of every table", () => {
    const headed = tablesOf(made).filter(({ hasHeader }) => hasHeader).length + (made.statusKey.length === 0 ? 0 : 1);
    expect(parts(shown.html, "thead")).toHaveLength(headed);
  });

  test("names in its contents the page on which each part stands", () => {
    const contents = contentsOf(shown.pages[1] ?? "");
    expect(contents).toHaveLength(made.sections.length);
    for (const [at, { heading }] of made.sections.entries()) {
      const { page } = contents[at]!;
      expect(oneLine(shown.pages[page - 1] ?? "")).toContain(oneLine(heading));
    }
  });
});
