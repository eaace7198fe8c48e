import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { PrintDocument } from "../../src/core/layouts/printDocument";
import { writeDocument } from "../../src/word/writeDocument";
import { safeText } from "../../src/word/safeText";
import { parseXmlTree } from "../../src/xlsx/xml/xmlTree";
import { aDocument } from "./aDocument";

async function partsOf(document: PrintDocument): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await writeDocument(document));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const part = (parts: ReadonlyMap<string, string>, name: string): string => parts.get(name) ?? "";
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const textOf = (xml: string): string => xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");

describe("the plan in Word", () => {
  const written = partsOf(aDocument());

  test("has every part under a heading, and the contents name each with its page", async () => {
    const body = part(await written, "word/document.xml");
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(3);
    const contents = textOf((/<w:sdt>.*?<\/w:sdt>/s.exec(body)?.[0] ?? "").replace(/<w:instrText.*?<\/w:instrText>/gs, ""));
    expect(contents).toMatch(/Priority 1: Safer evenings\s*3\b/);
    expect(contents).toMatch(/Glossary\s*4\b/);
    // A field that is written dirty makes Word ask before it opens the document.
    expect(body).not.toMatch(/w:dirty="(1|true)"/);
  });

  test("repeats the header of every table and splits no row", async () => {
    const body = part(await written, "word/document.xml");
    const rows = count(body, /<w:tr>|<w:tr /g);
    expect(count(body, /<w:cantSplit/g)).toBe(rows);
    // The key, the actions and the glossary; a card has no header.
    expect(count(body, /<w:tblHeader/g)).toBe(3);
  });

  test("shows a status in word and colour, and a word that is none of the key's without colour", async () => {
    const body = part(await written, "word/document.xml");
    const cells = body.split("<w:tc>");
    expect(cells.filter((cell) => cell.includes("Off track") && cell.includes('w:fill="A61C1C"'))).toHaveLength(2);
    expect(cells.find((cell) => cell.includes("Rather late"))).not.toContain("w:fill");
  });

  test("lies landscape only where a table is too wide for an upright page", async () => {
    const body = part(await written, "word/document.xml");
    expect(body.match(/w:orient="\w+"/g)).toEqual(['w:orient="portrait"', 'w:orient="landscape"', 'w:orient="portrait"']);
  });

  test("is in British English and says whose plan it is", async () => {
    const parts = await written;
    expect(part(parts, "word/styles.xml")).toContain('w:val="en-GB"');
    expect(part(parts, "docProps/core.xml")).toContain("<dc:title>Larkmoor Safety Plan 2025/26</dc:title>");
    expect(part(parts, "docProps/core.xml")).toContain("<dc:creator>Larkmoor Community Safety Partnership</dc:creator>");
  });

  test("is changed by nobody without a name", async () => {
    expect(part(await written, "docProps/core.xml")).not.toContain("Un-named");
  });

  test("has nothing running along its title page, and says whose plan it is once", async () => {
    const body = part(await written, "word/document.xml");
    expect(count(body, /<w:titlePg/g)).toBe(1);
    const named = { ...aDocument(), title: "Larkmoor Community Safety Partnership Plan" };
    const front = textOf(part(await partsOf(named), "word/document.xml")).split("Contents")[0] ?? "";
    expect(front.match(/Larkmoor Community Safety Partnership/g)).toHaveLength(1);
  });

  test("leaves next to no room below a table, so that a full page is not followed by an empty one", async () => {
    const body = part(await written, "word/document.xml");
    const below = [...body.matchAll(/<\/w:tbl><w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = ""]) => paragraph);
    expect(below.length).toBeGreaterThan(2);
    expect(below.every((paragraph) => paragraph.includes('<w:pStyle w:val="BelowTable"/>'))).toBe(true);
  });

  test("keeps the text of a cell as it is", async () => {
    expect(part(await written, "word/document.xml")).toContain("in first aid &amp; &lt;welfare&gt;");
  });
});

test("the contents of a very long plan link their headings, and leave the pages to Word", async () => {
  const whole = aDocument();
  const sections = whole.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === "table" ? { ...block, rows: Array.from({ length: 200 }, () => block.rows).flat() } : block,
    ),
  }));
  const body = part(await partsOf({ ...whole, sections }), "word/document.xml");
  const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(body)?.[0] ?? "";
  expect(contents).toContain("Priority 1: Safer evenings");
  expect(contents).toContain("<w:hyperlink");
  expect(body).not.toMatch(/w:dirty="(1|true)"/);
});

test("any text makes a document that is well formed", async () => {
  const anyText = fc.string({ unit: "binary", maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (title, text) => {
      const whole = aDocument();
      const sections = whole.sections.map((section) => ({ ...section, heading: text, aside: text }));
      const parts = await partsOf({ ...whole, title, organisation: text, sections });
      for (const [name, xml] of parts) {
        if (!name.endsWith(".xml")) continue;
        expect(parseXmlTree(xml)).not.toBeNull();
        expect(xml).toBe(safeText(xml));
      }
    }),
    { numRuns: 25 },
  );
});
