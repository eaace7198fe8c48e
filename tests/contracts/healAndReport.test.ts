import { describe, expect, test } from "@jest/globals";
import { addRules, previewRules } from "../../src/app/addRules";
import { healPlan, previewHeal } from "../../src/app/healPlan";
import type { Workbook } from "../../src/app/ports";
import { readPlan } from "../../src/app/readPlan";
import { reportFindings } from "../../src/app/reportFindings";
import { confirmFinding } from "../../src/app/confirmFinding";
import { confirmationsIn } from "../../src/core/checks/confirmations";
import { startCheck } from "../../src/core/checks/checkPlan";
import type { BookDesign, SheetDesign } from "../../src/core/design/sheetDesign";
import { cellAddress } from "../../src/core/grid/a1";
import { textAt } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import { built, TODAY } from "../support/builtBook";
import { westmarsh } from "../support/westmarsh";
import { OFFICERS_BOOK } from "./exampleBooks";
import { partsOf, valueOf } from "./workbookContract";
import { HOLDERS } from "./holders";

/** A structured plan of two priorities, as Build makes it. */
const PLAN = built(recognise({ grids: westmarsh(), names: [] })).book;

/** A paste over the status of the first action takes its dropdown and its colour with it, and leaves another word. */
function pastedOver(sheet: SheetDesign): SheetDesign {
  if (sheet.key !== "priority:p1") return sheet;
  const { top } = sheet.tables[0]!.box;
  return {
    ...sheet,
    validations: sheet.validations.flatMap((rule) =>
      rule.box.top === top + 1 && rule.box.bottom > top + 1 ? [{ ...rule, box: { ...rule.box, top: top + 2 } }] : [],
    ),
    conditionalFormats: sheet.conditionalFormats.slice(1),
  };
}

const BROKEN: BookDesign = {
  sheets: PLAN.sheets.map(pastedOver),
  names: PLAN.names.filter(({ name }) => name !== "StatusNames"),
};

async function heal(workbook: Workbook) {
  return healPlan(workbook, valueOf(await readPlan(workbook)), TODAY);
}

describe.each(HOLDERS)("a workbook held by %s", (_, hold) => {
  test("gets back the dropdowns, date rules, colours and list names that a paste destroyed, and nothing else changes", async () => {
    const whole = await hold(PLAN);
    const wanted = partsOf(await whole.design());
    const { workbook, design } = await hold(BROKEN);
    const before = valueOf(await workbook.read()).grids;
    const report = valueOf(await heal(workbook));
    expect(report.filter(({ putBack }) => putBack).map(({ key }) => key)).toEqual(["priority:p1"]);
    expect(partsOf(await design()).ours.get("priority:p1")).toEqual(wanted.ours.get("priority:p1"));
    expect(valueOf(await workbook.read()).grids).toEqual(before);
    expect(valueOf(await workbook.read()).names.map(({ name }) => name)).toContain("StatusNames");
  });

  test("what a paste took is told before anything is put back, as far as names and cells tell it", async () => {
    const { workbook } = await hold(BROKEN);
    const [p1] = PLAN.sheets.filter(({ key }) => key === "priority:p1");
    const { top, left, right } = p1!.tables[0]!.box;
    const status = p1!.rows[top]!.findIndex((cell) => cell?.value === "Status");
    expect(status).toBeGreaterThanOrEqual(left);
    expect(status).toBeLessThanOrEqual(right);
    const cell = cellAddress(top + 1, status);
    const before = p1!.rows[top + 1]![status]?.value ?? null;
    valueOf(await workbook.patch([{ sheet: p1!.title, cell, before, after: "Purple", why: "A paste" }]));
    const { sheets, lostNames } = previewHeal(valueOf(await readPlan(workbook)), TODAY);
    expect(lostNames).toEqual(["StatusNames"]);
    expect(sheets.filter(({ pasted }) => pasted > 0).map(({ key, pasted }) => [key, pasted])).toEqual([["priority:p1", 1]]);
  });

  test("a sheet that has everything is left alone", async () => {
    const { workbook, design } = await hold(PLAN);
    const before = await design();
    expect(valueOf(await heal(workbook)).map(({ putBack }) => putBack)).not.toContain(true);
    expect(await design()).toEqual(before);
  });

  test("a sheet of ours that was deleted is not made again by healing", async () => {
    const { workbook } = await hold({ ...PLAN, sheets: PLAN.sheets.filter(({ key }) => key !== "targets") });
    const titles = valueOf(await workbook.read()).grids.map(({ sheet }) => sheet);
    valueOf(await heal(workbook));
    expect(valueOf(await workbook.read()).grids.map(({ sheet }) => sheet)).toEqual(titles);
  });

  test("without a plan of ours there is nothing to heal, and it says so", async () => {
    const { workbook } = await hold(OFFICERS_BOOK);
    const inHand = {
      content: valueOf(await workbook.read()),
      answers: [],
      reading: recognise({ grids: westmarsh(), names: [] }),
    };
    expect(await healPlan(workbook, inHand, TODAY)).toEqual({ ok: false, trouble: { code: "no-structured-plan" } });
  });

  test("holds the findings on one sheet that is made anew each time, and is not read as the plan", async () => {
    const { workbook, design } = await hold(PLAN);
    const reading = valueOf(await readPlan(workbook)).reading;
    for (const turn of [1, 2]) {
      const inHand = valueOf(await readPlan(workbook));
      const { findings } = startCheck(inHand.reading, inHand.content, TODAY);
      const sheet = valueOf(await reportFindings(workbook, inHand, findings, confirmationsIn(inHand.content), TODAY));
      expect(sheet.title).toBe("Findings");
      if (turn === 1 && findings[0] !== undefined) valueOf(await confirmFinding(workbook, findings[0].mark, "Agreed", TODAY));
    }
    expect(valueOf(await readPlan(workbook)).reading).toEqual(reading);
    const sheets = (await design()).sheets.filter(({ key }) => key === "findings");
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.tables.map(({ name }) => name)).toEqual(["Findings"]);
    const grid = valueOf(await workbook.read()).grids.find(({ sheet }) => sheet === "Findings")!;
    expect(textAt(grid, 1, 0)).toMatch(
      /^As at 3 February 2026 · Must fix: \d+ · Please confirm: \d+ · Could improve: \d+ · Confirmed: \d+$/,
    );
  });
});

/** An officer's own table, drawn by hand: no table of Excel's, no rule, no name. */
const OWN_ROWS = [
  ["Westmarsh Community Safety Plan 2025/26"],
  [],
  ["Priority 1: Safer streets"],
  ["Ref", "Action", "Lead agency", "By when", "Status", "Update"],
  ["1.1", "Walk the quay with the night wardens", "Westmarsh Council", 46_000, "Green", "Begun in May"],
  ["1.2", "Light the towpath from the lock to the mill", "Westmarsh Police", 46_100, "Amber", ""],
  ["1.3", "Train door staff of every public house", "Westmarsh Council", 46_200, "Blue", ""],
  ["1.4", "Map where young people feel unsafe", "Mill Trust", 46_300, "Stalled by weather", ""],
] as const;

const OWN: BookDesign = {
  sheets: [
    {
      ...PLAN.sheets[0]!,
      key: null,
      title: "Our plan",
      rows: OWN_ROWS.map((row, at) =>
        row.map((value, column) => ({
          value,
          style: {
            bold: at === 0 || at === 2 || at === 3,
            ...(typeof value === "number" && column === 3 ? { format: "dd/mm/yyyy" } : {}),
          },
        })),
      ),
      columns: [],
      rowSizes: [],
      merges: [],
      tables: [],
      validations: [
        {
          box: { top: 4, left: 2, bottom: 7, right: 2 },
          rule: { kind: "list", source: '"Westmarsh Council,Mill Trust"' },
          ignoreBlank: true,
          alert: { style: "stop", title: "Ours", message: "The officer's own rule." },
          prompt: null,
        },
      ],
      conditionalFormats: [],
      print: null,
      protection: null,
    },
  ],
  names: [],
};

describe("a table of the officer's own", () => {
  const [, holdExcel] = HOLDERS[0]!;
  const [, holdFile] = HOLDERS[1]!;

  test("is given dropdowns, date rules and colours in Excel, made of its own words; nothing moves, and the officer's rule stays", async () => {
    const { workbook, design } = await holdExcel(OWN);
    const before = await design();
    const inHand = valueOf(await readPlan(workbook));
    expect(previewRules(inHand)).toEqual([{ title: "Our plan", dropdowns: 2, dateRules: 1, coloured: 1 }]);
    expect(valueOf(await addRules(workbook, inHand))).toEqual([
      { title: "Our plan", dropdowns: 2, dateRules: 1, coloured: 1, added: true },
    ]);
    const [after] = (await design()).sheets;
    const { validations, conditionalFormats, ...rest } = after!;
    const { validations: ours, conditionalFormats: none, ...same } = before.sheets[0]!;
    expect(rest).toEqual(same);
    expect(none).toEqual([]);
    expect(validations).toEqual(expect.arrayContaining([...ours]));
    const lists = validations.flatMap(({ box, rule }) => (rule.kind === "list" ? [[box.left, rule.source]] : []));
    expect(lists).toEqual(
      expect.arrayContaining([[4, '"Green,Amber,Blue,Stalled by weather,Not started,Off track,On hold,Cancelled"']]),
    );
    expect(validations.some(({ box, rule }) => box.left === 3 && rule.kind === "date")).toBe(true);
    expect(conditionalFormats.map(({ rule }) => (rule.kind === "cellValue" ? rule.first : ""))).toContain('"Amber"');
  });

  test("that has everything is left alone the second time", async () => {
    const { workbook, design } = await holdExcel(OWN);
    valueOf(await addRules(workbook, valueOf(await readPlan(workbook))));
    const once = await design();
    expect(valueOf(await addRules(workbook, valueOf(await readPlan(workbook)))).map(({ added }) => added)).toEqual([false]);
    expect(await design()).toEqual(once);
  });

  test("in a file is left as it is, and it says so", async () => {
    const { workbook } = await holdFile(OWN);
    const inHand = valueOf(await readPlan(workbook));
    expect(await addRules(workbook, inHand)).toEqual({ ok: false, trouble: { code: "rules-only-in-excel" } });
  });

  test("is not touched where the plan is one of ours", async () => {
    const { workbook } = await holdExcel(PLAN);
    const inHand = valueOf(await readPlan(workbook));
    expect(previewRules(inHand)).toEqual([]);
    expect(await addRules(workbook, inHand)).toEqual({ ok: false, trouble: { code: "no-plan" } });
  });
});
