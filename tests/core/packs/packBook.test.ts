import { describe, expect, test } from "@jest/globals";
import { DEFAULT_KEY } from "../../../src/core/build/statusKey";
import { contrast } from "../../../src/core/design/contrast";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import type { DesignCell, SheetDesign } from "../../../src/core/design/sheetDesign";
import { textAt } from "../../../src/core/grid/grid";
import { packBook } from "../../../src/core/packs/packBook";
import type { PackInput } from "../../../src/core/packs/packInput";
import { OPEN_FILL } from "../../../src/core/packs/packLooks";
import { planShares } from "../../../src/core/packs/packShares";
import type { Priority } from "../../../src/core/plan/plan";
import { readRecord } from "../../../src/core/returns/recordSheet";
import { anAction, aPriority, aReading } from "../../support/samplePlan";

const AGENCY = "Westmarsh Police";
const HEADER = 3;

const PRIORITIES: readonly Priority[] = [
  aPriority({
    id: "p1",
    number: "1",
    title: "Road safety",
    actions: [
      anAction({
        id: "A0001",
        ref: "1.10",
        action: "=Walk the ring road",
        lead: [AGENCY, "Larkmoor Council"],
        status: "On track",
      }),
      anAction({ id: "A0002", ref: "1.2", lead: ["Larkmoor Council"], partners: [AGENCY], updated: "05/03/2026" }),
      anAction({ id: "A0003", ref: "1.3", lead: ["Larkmoor Council"] }),
    ],
  }),
  aPriority({ id: "p2", number: "2", title: "Towpath", actions: [anAction({ id: "A0004", ref: "2.1", lead: [AGENCY] })] }),
];

function inputOf(priorities: readonly Priority[] = PRIORITIES, sendTo: string | null = null): PackInput {
  const { plan } = aReading(priorities);
  const share = planShares(plan).shares.find(({ agency }) => agency === AGENCY)!;
  const fingerprint = {
    planCode: "code",
    planTitle: plan.title ?? "",
    period: plan.period,
    round: "Quarter 3, 2025/26",
    agency: AGENCY,
    issue: 1,
    issued: "2025-11-20",
    due: "2025-12-04",
  };
  return { plan, key: DEFAULT_KEY, share, fingerprint, sendTo };
}

function sheetOf(input: PackInput, title: string): SheetDesign {
  return packBook(input).sheets.find((sheet) => sheet.title === title)!;
}

function headingsOf({ rows }: SheetDesign): readonly string[] {
  return (rows[HEADER] ?? []).map((cell) => String(cell?.value ?? ""));
}

/** The cells under a heading, from the first row of the table. */
function under(sheet: SheetDesign, heading: string): readonly (DesignCell | null)[] {
  const column = headingsOf(sheet).indexOf(heading);
  return sheet.rows.slice(HEADER + 1).map((row) => row[column] ?? null);
}

const ACTIONS = sheetOf(inputOf(), "Your actions");

describe("the actions of a pack", () => {
  test("stand by priority, those that are led first, then those that are supported", () => {
    const texts = (heading: string): readonly unknown[] => under(ACTIONS, heading).map((cell) => cell?.value);
    expect(texts("Action ID")).toEqual(["A0001", "A0004", "A0002"]);
    expect(texts("Your role")).toEqual(["Joint lead", "Lead", "Support"]);
    expect(texts("Priority")).toEqual(["1 Road safety", "2 Towpath", "1 Road safety"]);
  });

  test("can be changed on the protected sheet only where an update goes, and that is tinted", () => {
    expect(ACTIONS.protection).not.toBeNull();
    for (const heading of headingsOf(ACTIONS)) {
      const isOpen = ["Status", "Update", "Updated"].includes(heading);
      const looks = under(ACTIONS, heading).map((cell) => [cell?.style?.locked ?? true, cell?.style?.fill ?? null]);
      expect([heading, ...looks]).toEqual([heading, ...looks.map(() => (isOpen ? [false, OPEN_FILL] : [true, null]))]);
    }
  });

  test("have a rating to fill in only where the plan has one", () => {
    const rated = PRIORITIES.map((priority) => ({ ...priority, columns: ["RAG"] }));
    const sheet = sheetOf(inputOf(rated), "Your actions");
    expect(headingsOf(ACTIONS)).not.toContain("RAG");
    expect(under(sheet, "RAG").map((cell) => cell?.style?.locked)).toEqual([false, false, false]);
    expect(sheet.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : []))).toEqual([
      "StatusNames",
      "RagNames",
    ]);
  });

  test("keep refs and formulas as text, and the ID out of sight", () => {
    expect(under(ACTIONS, "Ref")[0]).toMatchObject({ value: "1.10", style: { format: "@" } });
    expect(under(ACTIONS, "Action")[0]).toMatchObject({ value: "=Walk the ring road", style: { format: "@" } });
    expect(under(ACTIONS, "Action")[0]?.formula).toBeUndefined();
    expect(ACTIONS.columns[headingsOf(ACTIONS).indexOf("Action ID")]?.hidden).toBe(true);
  });

  test("have headings that differ, whatever the plan's own columns are called", () => {
    const extra = [
      { heading: "Priority", text: "High" },
      { heading: "Your role", text: "Chair" },
    ];
    const priorities = PRIORITIES.map((priority) => ({
      ...priority,
      actions: priority.actions.map((action) => ({ ...action, extra })),
    }));
    const headings = headingsOf(sheetOf(inputOf(priorities), "Your actions")).map((heading) => heading.toLowerCase());
    expect(headings).toEqual(expect.arrayContaining(["priority", "priority 2", "your role", "your role 2"]));
    expect(new Set(headings).size).toBe(headings.length);
  });

  test("are recorded as they are shown", () => {
    const { sheets, names } = packBook(inputOf());
    const record = readRecord({ grids: sheets.map(gridOfDesign), names });
    const grid = gridOfDesign(ACTIONS);
    const headings = headingsOf(ACTIONS);
    expect(record?.open).toEqual(["status", "update", "updated"]);
    expect(record?.actions.map(({ id, role, priorityId }) => [id, role, priorityId])).toEqual([
      ["A0001", "lead", "p1"],
      ["A0004", "lead", "p2"],
      ["A0002", "support", "p1"],
    ]);
    expect(record?.actions[2]?.values.get("updated")).toBe("05/03/2026");
    for (const [at, { values }] of (record?.actions ?? []).entries()) {
      const shown = headings.map((_, column) => textAt(grid, HEADER + 1 + at, column)).filter((text) => text !== "");
      expect(shown).toEqual(expect.arrayContaining([...values.values()].filter((text) => text !== "")));
    }
  });
});

describe("a pack", () => {
  test("offers the statuses of the plan, its agencies and its priorities", () => {
    const { sheets, names } = packBook(inputOf());
    const lists = gridOfDesign(sheets.find(({ title }) => title === "Lists")!);
    expect(names.map(({ name, formula }) => [name, formula])).toEqual([
      ["StatusNames", `'Lists'!$A$2:$A$${String(DEFAULT_KEY.length + 1)}`],
      ["RagNames", "'Lists'!$B$2:$B$4"],
      ["AgencyNames", "'Lists'!$C$2:$C$2"],
      ["PriorityNames", "'Lists'!$D$2:$D$3"],
      ["Actionbook.Pack", "'Actionbook record'!$A$1"],
    ]);
    expect([1, 2].map((row) => textAt(lists, row, 3))).toEqual(["1 Road safety", "2 Towpath"]);
    expect(lists.visibility).toBe("hidden");
  });

  test("says what to do, by when and whom to send it to", () => {
    const grid = gridOfDesign(sheetOf(inputOf(PRIORITIES, "plan@example.org"), "Read me"));
    const text = grid.rows.flatMap((row) => row.map((cell) => cell?.text ?? "")).join("\n");
    for (const words of [AGENCY, "4 December 2025", "plan@example.org", "2 actions that your agency leads", "Not started"]) {
      expect(text).toContain(words);
    }
  });

  test("makes a link of an e-mail address and of nothing else", () => {
    const links = (sendTo: string): readonly unknown[] =>
      sheetOf(inputOf(PRIORITIES, sendTo), "Read me").rows.flatMap((row) => row.flatMap((cell) => cell?.link ?? []));
    expect(links("plan@example.org")).toEqual(["mailto:plan@example.org"]);
    expect(links("javascript:alert(1)@example.org")).toEqual([]);
    expect(links("The community safety team")).toEqual([]);
  });

  test("has room for proposals that stay empty until the partner writes", () => {
    const sheet = sheetOf(inputOf(), "New actions");
    const cells = sheet.rows.slice(HEADER + 1).flat();
    expect(cells.every((cell) => cell?.value === null && cell.style?.locked === false)).toBe(true);
  });

  test("can be read in every tint: 4.5:1 or more", () => {
    expect(contrast(OPEN_FILL, "000000")).toBeGreaterThan(4.5);
  });
});
