import { describe, expect, test } from "@jest/globals";
import { exportFile, type FileKind } from "../../src/app/exportFile";
import { keepLayout, savedChoices, exportPlan } from "../../src/app/exportPlan";
import { keepChoices, exportOffer } from "../../src/app/keepExport";
import { buildPlan } from "../../src/app/buildPlan";
import { confirmFinding } from "../../src/app/confirmFinding";
import { checkPlan } from "../../src/app/checkPlan";
import type { Outcome } from "../../src/app/outcome";
import { readPlan, type PlanInHand } from "../../src/app/readPlan";
import type { BookDesign } from "../../src/core/design/sheetDesign";
import type { PrintChoices } from "../../src/core/layouts/printChoices";
import type { PrintDocument } from "../../src/core/layouts/printDocument";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { TODAY } from "../support/builtBook";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { wordGrid } from "../support/wordGrid";

const HEADINGS = ["Ref", "Action", "Lead agency", "Other partners", "By when", "Funding", "Update", "Status"];

const SOURCE = wordGrid(
  "Our plan",
  [
    ["Safer Larkmoor Partnership Action Plan 2025-26"],
    [],
    ["Priority 1: Road safety"],
    HEADINGS,
    ["1.1", "Run speed checks", "Ashcombe Vale Police", "Larkmoor Council", "June 2025", "Grant", "Held =4 checks", "On track"],
    [
      "1.2",
      "=Repaint the crossings",
      "Larkmoor Council",
      "",
      "July 2025",
      "Own budget",
      "Ask pat.lee@example.org first",
      "Complete",
    ],
    [],
    ["Priority 2: Burglary"],
    HEADINGS,
    ["2.1", "Mark property with Mrs Jane Ford at the fair", "Ashcombe Vale Police", "", "May 2025", "", "", ""],
  ],
  { boldRows: [0, 2, 3, 7, 8] },
);

function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

async function inHand(workbook: MemoryWorkbook): Promise<PlanInHand> {
  return value(await readPlan(workbook));
}

/** What reached the writers. */
interface Written {
  books: BookDesign[];
  documents: PrintDocument[];
}

async function exported(
  more: Partial<PrintChoices>,
  kind: FileKind = "xlsx",
  workbook = memoryWorkbook([SOURCE]),
): Promise<{ outcome: Outcome<Uint8Array> } & Written> {
  const written: Written = { books: [], documents: [] };
  const plan = await inHand(workbook);
  const outcome = await exportFile(plan, { ...savedChoices(plan), ...more }, TODAY, kind, {
    writeBook: (book) => {
      written.books.push(book);
      return Promise.resolve(new Uint8Array([1]));
    },
    writeDocument: (document) => {
      written.documents.push(document);
      return Promise.resolve(new Uint8Array([2]));
    },
  });
  return { outcome, ...written };
}

function textOf({ books }: Written): string {
  return JSON.stringify(books.flatMap(({ sheets }) => sheets.map(({ rows }) => rows)));
}

describe("a plan as a file of its own", () => {
  test("holds what is printed and nothing else of the workbook", async () => {
    const { books } = await exported({ layout: "full-table" });
    expect(books.flatMap(({ sheets }) => sheets.map(({ title, key }) => [title, key]))).toEqual([["Action plan", null]]);
  });

  test("goes to Word as the same document", async () => {
    const { outcome, documents } = await exported({ layout: "full-table" }, "docx");
    expect(outcome).toEqual({ ok: true, value: new Uint8Array([2]) });
    expect(documents[0]?.sections.map(({ heading }) => heading)).toEqual(["Priority 1: Road safety", "Priority 2: Burglary"]);
  });

  test("as CSV has one row of headings, the priority in front, and no field that is a formula", async () => {
    const { outcome } = await exported({ columns: ["ref", "action", "lead"] }, "csv");
    const csv = new TextDecoder().decode(value(outcome));
    expect(csv.split("\r\n").slice(0, 3)).toEqual([
      '"Priority","Ref","Priority Action","Lead Agency"',
      '"Priority 1: Road safety","1.1","Run speed checks","Ashcombe Vale Police"',
      `"Priority 1: Road safety","1.2","'=Repaint the crossings","Larkmoor Council"`,
    ]);
  });

  test("is refused where the plan has nothing of what was chosen", async () => {
    expect((await exported({ agencies: ["Nobody"] })).outcome).toMatchObject({ trouble: { code: "nothing-to-export" } });
  });
});

describe("the public version", () => {
  const FULL = { layout: "full-table", version: "public" } as const;

  test("names each place of personal data that it would show, and writes nothing", async () => {
    const { outcome, books } = await exported(FULL);
    expect(outcome).toMatchObject({
      ok: false,
      trouble: { code: "personal-data-in-public", facts: { places: "'Our plan'!B10" } },
    });
    expect(books).toEqual([]);
  });

  test("goes out once each was confirmed, without funding and updates", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    for (const finding of checkPlan(await inHand(workbook), TODAY).findings) {
      if (finding.code === "personal-data-name") value(await confirmFinding(workbook, finding.mark, "She agrees.", TODAY));
    }
    const written = await exported({ ...FULL, columns: ["ref", "action", "funding", "update"] }, "xlsx", workbook);
    expect(written.outcome.ok).toBe(true);
    expect(textOf(written)).toContain("Mark property");
    expect(textOf(written)).not.toMatch(/Own budget|Funding|pat\.lee|Update/);
  });

  test("shows what the officer chose to publish, and then looks there for personal data too", async () => {
    const { outcome } = await exported({ ...FULL, columns: ["action", "update"], publish: ["updates"], priorities: ["1"] });
    expect(outcome).toMatchObject({ trouble: { facts: { places: "'Our plan'!G6" } } });
  });

  test("is held to the same on the sheet in the workbook", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    const plan = await inHand(workbook);
    const outcome = await exportPlan(workbook, plan, { ...savedChoices(plan), ...FULL }, TODAY);
    expect(outcome).toMatchObject({ ok: false, trouble: { code: "personal-data-in-public" } });
    expect(workbook.written).toEqual([]);
  });
});

describe("the choices of an export", () => {
  test("are suggested by the columns that the plan has", async () => {
    expect(savedChoices(await inHand(memoryWorkbook([SOURCE])))).toMatchObject({
      layout: "full-table",
      paper: "a4",
      version: "board",
    });
  });

  test("are kept with the plan, whatever was chosen", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    const plan = await inHand(workbook);
    const choices: PrintChoices = {
      layout: "review-table",
      columns: ["status", "action"],
      parts: ["glossary"],
      priorities: ["1"],
      agencies: ['Ashcombe "Vale" Police é', "Larkmoor Council"],
      paper: "a3",
      version: "accessible",
      publish: ["funding"],
    };
    expect((await exportPlan(workbook, plan, { ...choices, agencies: null }, TODAY)).ok).toBe(true);
    expect(savedChoices(await inHand(workbook))).toEqual({ ...choices, agencies: null });
  });

  test("are kept of a file too, over those of the sheet before it, and in a structured plan as well", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    const source = await inHand(workbook);
    value(await buildPlan(workbook, source, suggestChoices(source.reading), TODAY));
    const plan = await inHand(workbook);
    value(await exportPlan(workbook, plan, { ...savedChoices(plan), layout: "review-table" }, TODAY));
    const before = await inHand(workbook);
    value(await keepChoices(workbook, before, { ...savedChoices(before), layout: "priority-card", paper: "a3" }));
    expect(savedChoices(await inHand(workbook))).toMatchObject({ layout: "priority-card", paper: "a3" });
  });

  test("include layouts of the officer's own, each under its name, until they are taken away", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    const keep = async (name: string, columns: PrintChoices["columns"]): Promise<void> => {
      value(await keepLayout(workbook, await inHand(workbook), { name, columns: columns ?? [] }));
    };
    await keep("For the chair", ["ref", "status"]);
    await keep("Dates", ["byWhen", "action"]);
    await keep("For the chair", ["action", "status"]);
    expect(exportOffer(await inHand(workbook)).layouts).toEqual([
      { name: "Dates", columns: ["byWhen", "action"] },
      { name: "For the chair", columns: ["action", "status"] },
    ]);
    await keep("Dates", []);
    expect(exportOffer(await inHand(workbook)).layouts.map(({ name }) => name)).toEqual(["For the chair"]);
  });
});
