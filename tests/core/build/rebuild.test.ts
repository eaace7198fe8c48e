import { describe, expect, test } from "@jest/globals";
import { suggestChoices } from "../../../src/core/build/buildChoices";
import { designPlan, type PlanDesign } from "../../../src/core/build/designPlan";
import type { DesignCell, SheetDesign, SheetKey } from "../../../src/core/design/sheetDesign";
import { standingOf } from "../../../src/core/design/standing";
import { parseBox } from "../../../src/core/grid/a1";
import type { Cell, Grid, WorkbookContent } from "../../../src/core/grid/grid";
import type { Reading } from "../../../src/core/plan/reading";
import { built, contentAfter, readAgain } from "../../support/builtBook";
import { anAction, aPriority, aReading } from "../../support/samplePlan";

const READING = aReading([
  aPriority({
    number: "1",
    actions: [anAction({ lead: ["Council", "Police"], status: "Green" }), anAction({ action: "Fit cameras" })],
  }),
]);

function word(text: string): Cell {
  return { text, value: text, format: "General", fill: null, bold: false };
}

/** The workbook with one of our sheets changed by the officer. */
function officerChanges(content: WorkbookContent, key: SheetKey, change: (grid: Grid) => Grid): WorkbookContent {
  const sheet = standingOf(content).ours.get(key)?.sheet;
  return { ...content, grids: content.grids.map((grid) => (grid.sheet === sheet ? change(grid) : grid)) };
}

/** A grid with cells put in, by address. */
function put(grid: Grid, cells: Readonly<Record<string, Cell | null>>): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const [address, cell] of Object.entries(cells)) {
    const { top, left } = parseBox(address)!;
    while (rows.length <= top) rows.push([]);
    const row = rows[top]!;
    while (row.length <= left) row.push(null);
    row[left] = cell;
  }
  return { ...grid, rows };
}

function sheetOf({ book }: PlanDesign, key: SheetKey): SheetDesign {
  return book.sheets.find((sheet) => sheet.key === key)!;
}

function writtenCells({ rows }: SheetDesign): readonly DesignCell[] {
  return rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
}

const first = built(READING);
const content = contentAfter(first);
const again = (changed: WorkbookContent, reading: Reading = readAgain(READING, changed)): PlanDesign => built(reading, changed);

describe("building again", () => {
  test("keeps a sheet that the officer renamed under its new title", () => {
    const renamed: WorkbookContent = {
      grids: content.grids.map((grid) => (grid.sheet === "1 Road safety" ? { ...grid, sheet: "Roads" } : grid)),
      names: content.names.map((name) => ({ ...name, formula: name.formula.replace("1 Road safety", "Roads") })),
    };
    const design = again(renamed);
    expect(sheetOf(design, "priority:p1").title).toBe("Roads");
    expect(design.sheets.every(({ made }) => made === "updated")).toBe(true);
  });

  test("keeps the officer's order of columns, and puts dropdowns and colours where they now are", () => {
    const swapped = officerChanges(content, "priority:p1", (grid) => ({
      ...grid,
      rows: grid.rows.map((row, at) =>
        at < grid.tables[0]!.box.top ? row : [row[6] ?? null, ...row.slice(1, 6), row[0] ?? null, ...row.slice(7)],
      ),
    }));
    const sheet = sheetOf(again(swapped), "priority:p1");
    expect(sheet.tables).toEqual(sheetOf(first, "priority:p1").tables);
    expect(sheet.conditionalFormats[0]?.box.left).toBe(0);
    expect(sheet.validations.find(({ rule }) => rule.kind === "list" && rule.source === "StatusNames")?.box.left).toBe(0);
  });

  test("gives an ID to a row that the officer added, and writes nothing else on the sheet", () => {
    const box = sheetOf(first, "priority:p1").tables[0]!.box;
    const row = box.bottom + 2;
    const added = officerChanges(content, "priority:p1", (grid) => ({
      ...put(grid, { [`B${String(row)}`]: word("Paint crossings") }),
      tables: grid.tables.map((table) => ({ ...table, box: { ...box, bottom: box.bottom + 1 } })),
    }));
    const before = readAgain(READING, content);
    const priority = before.plan.priorities[0]!;
    const action = anAction({ action: "Paint crossings", at: `'1 Road safety'!A${String(row)}:J${String(row)}` });
    const reading = {
      ...before,
      plan: { ...before.plan, priorities: [{ ...priority, actions: [...priority.actions, action] }] },
    };
    const design = again(added, reading);
    const sheet = sheetOf(design, "priority:p1");
    expect(writtenCells(sheet).map(({ value }) => value)).toEqual(["A0001", "A0002", "A0003"]);
    expect(sheet.rows[row - 1]?.at(-1)?.value).toBe("A0003");
    expect(writtenCells(sheetOf(design, "lists")).map(({ value }) => value)).toContain("A0003");
    const ofTheTable = sheet.validations.filter((rule) => rule.box.top > box.top);
    expect(ofTheTable.map((rule) => rule.box.bottom)).toEqual(ofTheTable.map(() => box.bottom + 1));
  });

  test("adds the ID column again, hidden, where the officer deleted it", () => {
    const box = sheetOf(first, "priority:p1").tables[0]!.box;
    const cut = officerChanges(content, "priority:p1", (grid) => ({
      ...grid,
      rows: grid.rows.map((row) => row.slice(0, box.right)),
      tables: grid.tables.map((table) => ({ ...table, box: { ...box, right: box.right - 1 } })),
    }));
    const reading = readAgain(READING, content);
    const sheet = sheetOf(again(cut, reading), "priority:p1");
    expect(sheet.tables[0]?.box).toEqual(box);
    expect(sheet.columns[box.right]).toEqual({ width: 10, hidden: true });
    expect(sheet.rows[box.top]?.[box.right]?.value).toBe("Action ID");
  });

  test("counts and colours a status that the officer added to the lists", () => {
    const added = officerChanges(content, "lists", (grid) => ({
      ...put(grid, { A12: word("Waiting"), B12: { ...word("Pink"), fill: "FFC0CB" } }),
      tables: grid.tables.map((table) => (table.name === "Statuses" ? { ...table, box: { ...table.box, bottom: 11 } } : table)),
    }));
    const design = again(added);
    const rules = sheetOf(design, "priority:p1").conditionalFormats;
    expect(rules.at(-1)).toMatchObject({ fill: "FFC0CB", colour: "000000", rule: { first: "INDEX(StatusNames,8)" } });
    const formulas = writtenCells(sheetOf(design, "plan")).map(({ formula }) => formula);
    expect(formulas).toContain("COUNTIF(Actions_p1[Status],INDEX(StatusNames,8))");
  });

  test("follows a status that the officer gave another label, without a second column", () => {
    const renamed = officerChanges(content, "lists", (grid) => put(grid, { A10: word("Paused") }));
    const plan = sheetOf(again(renamed), "plan");
    expect(plan.tables[0]?.box).toEqual(sheetOf(first, "plan").tables[0]?.box);
    expect(writtenCells(plan).map(({ value }) => value)).toContain("Paused");
  });

  test("adds a lead agency that the list does not know, below what is there", () => {
    const before = readAgain(READING, content);
    const priority = before.plan.priorities[0]!;
    const actions = priority.actions.map((action, at) => (at === 1 ? { ...action, lead: ["Kite Trust"] } : action));
    const reading = { ...before, plan: { ...before.plan, priorities: [{ ...priority, actions }] } };
    const partners = sheetOf(again(content, reading), "partners");
    expect(writtenCells(partners).flatMap(({ value }) => value ?? [])).toEqual(["Kite Trust"]);
    expect(partners.tables[0]?.box.bottom).toBe(sheetOf(first, "partners").tables[0]!.box.bottom + 1);
  });

  test("writes over nothing that the officer put below a table", () => {
    const { bottom } = sheetOf(first, "partners").tables[0]!.box;
    const noted = officerChanges(content, "partners", (grid) => put(grid, { [`A${String(bottom + 2)}`]: word("My note") }));
    const before = readAgain(READING, content);
    const priority = before.plan.priorities[0]!;
    const actions = priority.actions.map((action) => ({ ...action, lead: ["Kite Trust"] }));
    const reading = { ...before, plan: { ...before.plan, priorities: [{ ...priority, actions }] } };
    const partners = sheetOf(again(noted, reading), "partners");
    expect(writtenCells(partners)).toEqual([]);
    expect(partners.tables[0]?.box.bottom).toBe(bottom);
  });

  test("makes a sheet for a new priority and a row for it on the plan", () => {
    const before = readAgain(READING, content);
    const priorities = [...before.plan.priorities, aPriority({ number: "2", title: "Burglary", actions: [anAction()] })];
    const design = again(content, { ...before, plan: { ...before.plan, priorities } });
    expect(design.sheets.filter(({ made }) => made === "new")).toEqual([
      { key: "priority:p2", title: "2 Burglary", made: "new", work: { actions: 1, activities: 0 } },
    ]);
    const plan = sheetOf(design, "plan");
    expect(plan.tables[0]?.box.bottom).toBe(sheetOf(first, "plan").tables[0]!.box.bottom + 1);
  });

  test("writes a title, partnership or period that was chosen anew, and nothing else at the head of the plan", () => {
    const reading = readAgain(READING, content);
    const choices = { ...suggestChoices(reading), title: "New plan", period: { start: "2026-04-01", end: "2026-03-31" } };
    const plan = sheetOf(designPlan({ content, reading, choices, today: "2027-01-01" }), "plan");
    const head = plan.rows.slice(0, 6).map((row) => row.map((cell) => cell?.value ?? null));
    expect(head).toEqual([["New plan"], [], [null, 46_113], [], [], []]);
  });

  test("says what Excel can show when it refuses: titles of 32 characters, messages of 255", () => {
    for (const { alert, prompt } of first.book.sheets.flatMap(({ validations }) => validations)) {
      for (const words of [alert, prompt]) {
        expect((words?.title ?? "").length).toBeLessThanOrEqual(32);
        expect((words?.message ?? "").length).toBeLessThanOrEqual(255);
      }
    }
  });
});
