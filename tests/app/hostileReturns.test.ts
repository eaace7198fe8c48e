import { beforeAll, describe, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { compareReturns } from "../../src/app/compareReturns";
import { sayTrouble } from "../../src/app/troubles";
import type { BookDesign } from "../../src/core/design/sheetDesign";
import type { ComparedReturn } from "../../src/core/returns/comparison";
import { isTheirs } from "../../src/core/returns/decisions";
import type { ReturnFile } from "../../src/core/returns/returnReading";
import { sayReturnFinding } from "../../src/core/returns/sayReturnFinding";
import { packBook } from "../../src/core/packs/packBook";
import { planShares } from "../../src/core/packs/packShares";
import { packsOfRound } from "../../src/core/packs/packsOfRound";
import { readContent } from "../../src/xlsx/readGrids";
import { writeBook } from "../../src/xlsx/writeBook";
import { cellAddress } from "../../src/core/grid/a1";
import { larkmoor } from "../support/aReturn";
import type { BuiltPlan } from "../support/aReturn";
import { REFUSED } from "../xlsx/refusedFiles";

const TODAY = "2026-02-03";
const plan = larkmoor();

/** The pack of Larkmoor Council as a design, its actions' cells put through a change. */
function packDesign(
  of: BuiltPlan,
  change: (value: unknown, row: number, column: number) => unknown = (value) => value,
): BookDesign {
  const { content, reading } = of;
  const shares = planShares(reading.plan).shares.filter(({ agency }) => agency === "Larkmoor Council");
  const [pack] = packsOfRound(
    { content, plan: reading.plan },
    shares,
    { round: "Quarter 3", due: null, sendTo: null },
    "2025-12-01",
  );
  if (pack === undefined) throw new Error("No pack was made");
  const book = packBook(pack.input);
  const sheets = book.sheets.map((sheet) =>
    sheet.title === "Your actions"
      ? {
          ...sheet,
          rows: sheet.rows.map((cells, row) =>
            cells.map((cell, column) =>
              cell === null ? null : { ...cell, value: change(cell.value, row, column) as string | null },
            ),
          ),
        }
      : sheet,
  );
  return { ...book, sheets };
}

/** The row of the first action, and the column of a heading, on the pack's sheet. */
function placeOf(heading: string): readonly [number, number] {
  const rows = packDesign(plan).sheets.find(({ title }) => title === "Your actions")?.rows ?? [];
  const header = rows.findIndex((cells) => cells.some((cell) => cell?.value === heading));
  return [header + 1, rows[header]?.findIndex((cell) => cell?.value === heading) ?? -1];
}

const withUpdate = (text: string): Promise<Uint8Array> => {
  const [top, column] = placeOf("Update");
  return writeBook(packDesign(plan, (value, row, at) => (row === top && at === column ? text : value)));
};

/** A pack with its parts put through a change of their source. */
async function altered(change: (part: string, source: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeBook(packDesign(plan)));
  const decoder = new TextDecoder();
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, strToU8(change(part, decoder.decode(bytes)))])),
  );
}

/** Values of the pack and what stands there in their place. */
const ODD: ReadonlyMap<unknown, unknown> = new Map([
  ["Update", "__proto__"],
  ["Measure", "constructor"],
  ["On track", "Complete"],
]);

interface Batch {
  readonly returns: ReadonlyMap<string, ComparedReturn>;
  readonly unread: ReadonlyMap<string, string>;
}

/** Reads and compares a batch as the panel and the command line do: what cannot be read is told, the rest goes on. */
async function batch(files: ReadonlyMap<string, Uint8Array>, of: BuiltPlan = plan): Promise<Batch> {
  const read: ReturnFile[] = [];
  const unread = new Map<string, string>();
  for (const [name, bytes] of files) {
    const content = await readContent(bytes, name);
    if (content.ok) read.push({ name, content: content.value });
    else unread.set(name, Object.values(sayTrouble(content.trouble)).join(" "));
  }
  return { returns: new Map(compareReturns(of, read, TODAY).returns.map((one) => [one.file, one])), unread };
}

const sentences = (one: ComparedReturn | undefined): readonly string[] =>
  (one?.findings ?? []).filter(({ level }) => level !== "note").map((finding) => sayReturnFinding(finding).says);

describe("a batch of returns with hostile files among them", () => {
  let all: Batch;

  beforeAll(async () => {
    const deep = "<a>".repeat(200_000);
    const files = new Map<string, Uint8Array>(REFUSED.map(([name, make]) => [name, make()]));
    files.set(
      "deep",
      await altered((part, source) =>
        part.endsWith("sheet2.xml") ? source.replace("</sheetData>", `</sheetData>${deep}`) : source,
      ),
    );
    files.set(
      "macros",
      await altered((part, source) =>
        part === "[Content_Types].xml"
          ? source.replace(/spreadsheetml\.sheet\.main/, "spreadsheetml.template.macroEnabledTemplate.main")
          : source,
      ),
    );
    files.set("injected", await withUpdate("=cmd|' /C calc'!A0"));
    files.set("long", await withUpdate("long ".repeat(6_500)));
    files.set("proto", await writeBook(packDesign(plan, (value) => ODD.get(value) ?? value)));
    const lastYear = larkmoor({ period: { start: "2024-04-01", end: "2025-03-31" } });
    files.set("last year's", await writeBook(packDesign(lastYear)));
    const [top] = placeOf("Update");
    files.set("empty pack", await writeBook(packDesign(plan, (value, row) => (row >= top ? null : value))));
    files.set("good", await withUpdate("Ten of twelve shops have trained."));
    files.set("good again", await withUpdate("Eleven shops have trained."));
    all = await batch(files);
  });

  test("each that cannot be read has its two sentences, and none stops the rest", () => {
    for (const [name] of REFUSED)
      expect([name, all.unread.get(name)]).toEqual([name, expect.stringMatching(/^[^?]+\. [^?]+\.$/)]);
    expect(all.returns.get("good")?.actions).toHaveLength(4);
  });

  test("XML of 200,000 levels is refused or read, never followed", () => {
    expect(all.unread.has("deep") || all.returns.has("deep")).toBe(true);
  });

  test("a macro book that was renamed is told, or read as what it shows", () => {
    const one = all.returns.get("macros");
    expect(all.unread.has("macros") || one?.actions.every(({ cells }) => !cells.some(isTheirs))).toBe(true);
  });

  test("text that a program would run stays text, and is asked", () => {
    const [cell] = all.returns.get("injected")?.actions[0]?.cells ?? [];
    expect([cell?.value, cell?.asked]).toEqual(["=cmd|' /C calc'!A0", ["two-returns", "formula"]]);
  });

  test("a very long text is read whole", () => {
    expect(all.returns.get("long")?.actions[0]?.cells[0]?.returned).toHaveLength(32_499);
  });

  test("headings named after parts of JavaScript's objects are only headings", () => {
    expect(all.returns.get("proto")?.refused).toBe(false);
    expect(({} as Record<string, unknown>).cells).toBeUndefined();
  });

  test("the wrong year's pack and an empty one each give one sentence", () => {
    expect(sentences(all.returns.get("last year's"))).toEqual([
      "This pack is of 1 April 2024 to 31 March 2025; the plan is of 1 April 2025 to 31 March 2026.",
    ]);
    expect(sentences(all.returns.get("empty pack"))).toEqual(["No actions were found in this file."]);
  });

  test("two files of one agency are both asked where they differ", () => {
    expect(sentences(all.returns.get("good"))[0]).toMatch(/^Larkmoor Council has sent more than one file: .*good again/);
    expect(all.returns.get("good")?.actions[0]?.cells[0]?.asked).toEqual(["two-returns"]);
  });
});

test("a sheet of 200,000 rows is refused in one sentence", async () => {
  const [top, column] = placeOf("Action");
  const cell = (row: number): string =>
    `<c r="${cellAddress(row, column)}" t="inlineStr"><is><t>Action ${String(row)}</t></is></c>`;
  const rows = Array.from({ length: 199_000 }, (_, at) => `<row r="${String(top + at + 11)}">${cell(top + at + 10)}</row>`).join(
    "",
  );
  const bytes = await altered((part, source) =>
    part.endsWith("sheet2.xml") ? source.replace("</sheetData>", `${rows}</sheetData>`) : source,
  );
  const { returns } = await batch(new Map([["rows", bytes]]));
  expect(sentences(returns.get("rows"))).toEqual(["This file has far more rows than a return can have."]);
});
