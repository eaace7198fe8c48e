import { describe, expect, test } from "@jest/globals";
import { changeText } from "../../../src/core/layouts/changeText";
import { exportNames, keptExport } from "../../../src/core/layouts/keptExport";
import { pageBreaks } from "../../../src/core/layouts/pageBreaks";
import { periodWords } from "../../../src/core/layouts/periodWords";
import { partsOf, suggestLayout, suggestPrintChoices, type PrintChoices } from "../../../src/core/layouts/printChoices";
import type { PrintDocument, PrintSection, PrintTable } from "../../../src/core/layouts/printDocument";
import { printPlan } from "../../../src/core/layouts/printPlan";
import type { Member, Plan, Target } from "../../../src/core/plan/plan";
import type { Reading } from "../../../src/core/plan/reading";
import { EMPTY, TODAY } from "../../support/builtBook";
import { anAction, aPriority, aReading } from "../../support/samplePlan";

function aTarget(given: Partial<Target>): Target {
  return {
    measure: "Fewer crashes",
    source: null,
    priority: null,
    baseline: null,
    target: null,
    actual: null,
    change: null,
    at: "",
    ...given,
  };
}

function aMember(given: Partial<Member>): Member {
  return {
    name: "Larkmoor Council",
    alsoKnownAs: [],
    address: null,
    contact: null,
    phone: null,
    email: null,
    web: null,
    at: "",
    ...given,
  };
}

function printed(reading: Reading, more: Partial<PrintChoices> = {}): PrintDocument {
  return printPlan({ content: EMPTY, reading, choices: { ...suggestPrintChoices(reading), ...more }, today: TODAY });
}

function withPlan(given: Partial<Plan>): Reading {
  return aReading([aPriority({ actions: [anAction()] })], given);
}

function section({ sections }: PrintDocument, about: PrintSection["about"]): PrintSection | undefined {
  return sections.find((each) => each.about === about);
}

function tableOf(found: PrintSection | undefined): PrintTable {
  const table = found?.blocks.find(({ kind }) => kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return table;
}

const headings = (table: PrintTable): readonly string[] => table.columns.map(({ heading }) => heading);
const texts = ({ rows }: PrintTable): readonly (readonly string[])[] =>
  rows.map((row) => row.map(({ lines }) => lines.join(" / ")));

describe("the parts of a plan", () => {
  test("are those that it has", () => {
    expect(partsOf(withPlan({}))).toEqual([]);
    const targets = [aTarget({ baseline: "5" }), aTarget({})];
    expect(partsOf(withPlan({ intro: ["We begin."], targets }))).toEqual(["introduction", "targets", "measures"]);
  });

  test("print each measure once: with its figures, or in words by its priority", () => {
    const document = printed(
      withPlan({ targets: [aTarget({ baseline: "40", actual: "30" }), aTarget({ measure: "Calm", priority: "Noise" })] }),
    );
    expect(texts(tableOf(section(document, "targets")))).toEqual([["Fewer crashes", "40", "", "30", "-25.0%"]]);
    expect(texts(tableOf(section(document, "measures")))).toEqual([["Noise", "Calm"]]);
  });

  test("leave out columns of the membership that nobody fills, and people's own addresses in public", () => {
    const members = [aMember({ contact: "Pat Lee", email: "pat@example.org", phone: "01632 960000" })];
    expect(headings(tableOf(section(printed(withPlan({ members })), "membership")))).toEqual([
      "Agency",
      "Contact",
      "Phone",
      "Email",
    ]);
    const open = printed(withPlan({ members }), { version: "public" });
    expect(texts(tableOf(section(open, "membership")))).toEqual([["Larkmoor Council", "01632 960000"]]);
    const chosen = printed(withPlan({ members }), { version: "public", publish: ["contacts"] });
    expect(headings(tableOf(section(chosen, "membership")))).toContain("Email");
  });

  test("leave out of the membership an agency that is no member but only acts", () => {
    const actors = [aMember({}), aMember({ name: "Wardens", isMember: false })];
    const document = printed(withPlan({ members: actors }));
    expect(texts(tableOf(section(document, "membership")))).toEqual([["Larkmoor Council", ""]]);
    expect(partsOf(withPlan({ members: actors.slice(1) }))).toEqual([]);
  });

  test("review the earlier period with its years, each action with what came of it", () => {
    const actions = [anAction({ lead: ["Police"], update: "Held", status: "Done" })];
    const review = {
      title: "Looking back",
      period: { start: "2024-04-01", end: "2025-03-31" },
      priorities: [aPriority({ actions })],
    };
    const { sections } = printed({ ...withPlan({}), review });
    const past = sections.filter(({ about }) => about === "review");
    expect(past.map(({ heading }) => heading)).toEqual(["Looking back 2024/25", "Road safety"]);
    expect(texts(tableOf(past[1]))).toEqual([["Meet every month", "Police", "Held", "Complete"]]);
  });
});

describe("a plan of priorities alone", () => {
  test("is printed as a list of them", () => {
    const document = printed(
      aReading([aPriority({ number: "1", narrative: "Too many crashes." }), aPriority({ title: "Noise" })]),
    );
    expect(texts(tableOf(section(document, "priority")))).toEqual([
      ["Priority 1: Road safety", "Too many crashes."],
      ["Noise", ""],
    ]);
  });
});

describe("the layout that a plan suggests", () => {
  test.each([
    ["cards where its priorities are cards", aPriority({ overview: "Why", activities: ["Do"] }), "priority-card"],
    ["the full table where actions have funding", aPriority({ actions: [anAction({ funding: "Grant" })] }), "full-table"],
    ["the action table where they have measures", aPriority({ actions: [anAction({ measure: "Number" })] }), "action-table"],
    ["the review table where they have updates alone", aPriority({ actions: [anAction({ update: "Held" })] }), "review-table"],
    ["the action table where they have nothing more", aPriority({ actions: [anAction()] }), "action-table"],
  ])("is %s", (_, priority, layout) => {
    expect(suggestLayout(aReading([priority]).plan)).toBe(layout);
  });
});

describe("words of a printed plan", () => {
  test("a period of whole months is told by its months, any other by its days", () => {
    expect(periodWords({ start: "2025-04-01", end: "2028-02-29" })).toBe("April 2025 to February 2028");
    expect(periodWords({ start: "2025-04-02", end: "2026-03-31" })).toBe("2 April 2025 to 31 March 2026");
  });

  test("a change is the plan's own, else worked out from figures, else not known", () => {
    expect(changeText(aTarget({ baseline: "40", actual: "50", change: "up" }))).toBe("up");
    expect(changeText(aTarget({ baseline: "1,000", actual: "1,100" }))).toBe("+10.0%");
    expect(changeText(aTarget({ baseline: "75%", actual: "60%" }))).toBe("-20.0%");
    expect(changeText(aTarget({ baseline: "0", actual: "50" }))).toBeNull();
    expect(changeText(aTarget({ baseline: "about 40", actual: "50" }))).toBeNull();
  });
});

describe("page breaks", () => {
  const block = (first: number, ...heights: number[]): Parameters<typeof pageBreaks>[0][number] => ({ first, heights });

  test("stand before a priority that would be cut and fits a page, not before one that is longer than any", () => {
    expect(pageBreaks([block(3, 60, 60), block(5, 50, 50)], 20, 200)).toEqual([5]);
    expect(pageBreaks([block(3, 60, 20), block(5, 20, 20, 40, 100, 100)], 20, 200)).toEqual([]);
  });

  test("keep a banner, its headings and the first row together", () => {
    expect(pageBreaks([block(3, 60, 60), block(5, 20, 20, 60, 100, 100)], 20, 200)).toEqual([5]);
  });
});

describe("what a workbook keeps of its exports", () => {
  const reading = withPlan({});
  const choices = { ...suggestPrintChoices(reading), agencies: ['Café "Nine"'] };
  const layouts = Array.from({ length: 12 }, (_, at) => ({ name: `Layout ${String(at)}`, columns: ["ref", "action"] as const }));

  test("is read as it was kept, however long, and written once", () => {
    const names = exportNames({ choices, layouts }, EMPTY);
    expect(names.length).toBeGreaterThan(1);
    expect(keptExport({ grids: [], names })).toEqual({ choices, layouts });
    expect(exportNames({ choices, layouts }, { grids: [], names })).toEqual([]);
  });

  test("counts as nothing where somebody wrote something else there", () => {
    const kept = (text: string): unknown => {
      const name = { name: "Actionbook.Exports.1", formula: `"${text}"`, sheet: null, hidden: true };
      return keptExport({ grids: [], names: [name] });
    };
    expect(kept("[not json")).toEqual({ choices: null, layouts: [] });
    expect(kept("5")).toEqual({ choices: null, layouts: [] });
    expect(kept('{""choices"":{""layout"":""__proto__""},""layouts"":[{""name"":7}]}')).toEqual({ choices: null, layouts: [] });
  });
});
