import { describe, expect, test } from "@jest/globals";
import { checkPlan } from "../../../src/core/checks/checkPlan";
import { parsePlace } from "../../../src/core/grid/a1";
import type { Cell, Grid, WorkbookContent } from "../../../src/core/grid/grid";
import type { Action, Member } from "../../../src/core/plan/plan";
import { recognise } from "../../../src/core/recognise/recognise";
import { built, contentAfter } from "../../support/builtBook";
import { anAction, aPriority, aReading } from "../../support/samplePlan";

const TODAY = "2025-10-01";

type Told = readonly [
  text: string,
  lead: string,
  partners: string,
  byWhen: string,
  measure: string,
  status: string,
  update: string,
];

const FRAUD: readonly Told[] = [
  [
    "Visit every sheltered scheme in the district with a talk on doorstep fraud",
    "Marlbury District Council",
    "Northshire Trading Standards",
    "31 December 2025",
    "At least 24 talks, with 400 residents reached",
    "On track",
    "Fifteen talks given by the end of September, to 260 residents.",
  ],
  [
    "Fit call blockers for residents who have lost money to a telephone fraud",
    "Northshire Trading Standards",
    "Northshire Police",
    "March 2026",
    "60 call blockers fitted",
    "At risk",
    "Only 18 fitted so far: the supplier is late. A second supplier was found in September.",
  ],
  [
    "Train bank and post office staff in the banking protocol",
    "Northshire Police",
    "Marlbury District Council",
    "September 2025",
    "All 11 branches trained",
    "Complete",
    "All 11 branches were trained between May and August 2025.",
  ],
];

const ROADS: readonly Told[] = [
  [
    "Run Speedwatch sessions on the four roads with the most complaints",
    "Northshire Police",
    "Harbour Housing",
    "March 2026",
    "40 sessions; a fall of 10% in complaints, from 120 to 108",
    "Not started",
    "Volunteers are being vetted; the first session is planned for 20 October 2025.",
  ],
  [
    "Repaint the crossings near both primary schools",
    "Northshire County Council",
    "Marlbury District Council",
    "31 August 2025",
    "Both crossings repainted before the school year begins",
    "Complete",
    "Both were repainted on 12 August 2025.",
  ],
];

const actionsOf = (priority: number, told: readonly Told[]): readonly Action[] =>
  told.map(([action, lead, partners, byWhen, measure, status, update], index) => {
    const row = 5 + index;
    const ref = `${priority}.${index + 1}`;
    const at = `'Source'!A${row}:H${row}`;
    return anAction({
      ref,
      action,
      lead: [lead],
      partners: [partners],
      byWhen,
      measure,
      status,
      update,
      updated: "2025-09-29",
      at,
    });
  });

const member = (name: string, index: number): Member => ({
  name,
  alsoKnownAs: [],
  address: null,
  contact: "Community safety team",
  phone: `01999 00000${index}`,
  email: `safety${index}@partners.example`,
  web: null,
  at: `'Partners'!A${index + 2}`,
});

const AGENCIES = [
  "Marlbury District Council",
  "Northshire County Council",
  "Northshire Police",
  "Northshire Trading Standards",
  "Harbour Housing",
];

/** An invented plan with nothing wrong in it, as Build makes its workbook. */
function cleanPlan(): WorkbookContent {
  const priorities = [
    aPriority({
      number: "1",
      title: "Fraud against older people",
      actions: actionsOf(1, FRAUD),
      leadAgencies: ["Marlbury District Council"],
    }),
    aPriority({
      number: "2",
      title: "Safer roads",
      actions: actionsOf(2, ROADS),
      leadAgencies: ["Northshire Police"],
      at: "'Source'!A20",
    }),
  ];
  const columns = ["Ref", "Action", "Lead agency", "Other partners", "By when", "Measure", "Status", "Update", "Updated"];
  const reading = aReading(
    priorities.map((priority) => ({ ...priority, columns })),
    {
      members: AGENCIES.map(member),
      targets: [
        {
          measure: "Reports of fraud by residents over 65",
          source: "Northshire Police",
          priority: "Fraud against older people",
          baseline: "240",
          target: "228",
          actual: "231",
          change: null,
          at: "'Targets'!A4:H4",
        },
      ],
    },
  );
  return contentAfter(built(reading));
}

/** The same workbook with some cells changed: sheet by its key's title, text to text. */
function changed(content: WorkbookContent, from: string, to: string): WorkbookContent {
  const grids = content.grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => (cell?.text === from ? { ...cell, text: to, value: to } : cell))),
  }));
  return { ...content, grids };
}

/** The workbook with one row in its Change log. */
function withLog(content: WorkbookContent, told: Readonly<Record<string, string>>): WorkbookContent {
  const grids = content.grids.map((grid): Grid => {
    const top = grid.rows.findIndex((row) => row.some((cell) => cell?.text === "Old"));
    if (top < 0) return grid;
    const cells = grid.rows[top]!.map((heading): Cell | null => {
      const text = told[heading?.text ?? ""];
      return text === undefined ? null : { text, value: text, format: "General", fill: null, bold: false };
    });
    return { ...grid, rows: [...grid.rows.slice(0, top + 1), cells, ...grid.rows.slice(top + 2)] };
  });
  return { ...content, grids };
}

describe("an update that came back word for word", () => {
  const content = cleanPlan();
  const actions = recognise(content).plan.priorities[0]!.actions;
  const { id, ref, update } = actions[0]!;
  const codes = (log: Readonly<Record<string, string>>): readonly string[] => {
    const book = withLog(content, { Column: "Update", ...log });
    return checkPlan(recognise(book), book, TODAY).map(({ code, at }) => `${code} ${at.replace(/^.*!/, "")}`);
  };

  test("is found by the action's ID in the Change log, whatever its ref is by now", () => {
    expect(codes({ "Action ID": id!, Ref: "9.9", Old: update!, New: update! })).toEqual([
      expect.stringMatching(/^update-unchanged H\d+$/),
    ]);
  });

  test("is found by its ref in a log without IDs, and not where the update has changed", () => {
    expect(codes({ Ref: ref!, Old: update!, New: update! })).toHaveLength(1);
    expect(codes({ Ref: ref!, Old: "Eight talks given.", New: update! })).toEqual([]);
    expect(codes({ Ref: ref!, Old: update!, New: update!, Column: "Measure" })).toEqual([]);
  });
});

test("two spellings that Build put among the agencies are found afterwards, once nobody has told how to reach them", () => {
  const book = changed(cleanPlan(), "Harbour Housing", "Northshire police");
  const bare = (content: WorkbookContent): WorkbookContent => {
    const reading = recognise(content);
    const rows = new Set(reading.plan.members.filter(({ name }) => name === "Northshire police").map(({ at }) => at));
    const grids = content.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row, at) =>
        [...rows].some((place) => place.startsWith(`'${grid.sheet}'!`) && parsePlace(place)?.box.top === at)
          ? row.slice(0, 1)
          : row,
      ),
    }));
    return { ...content, grids };
  };
  const told = checkPlan(recognise(bare(book)), bare(book), TODAY);
  expect(told.map(({ code }) => code)).toContain("agency-variant");
  expect(told.map(({ code }) => code)).not.toContain("agency-not-in-membership");
});

describe("a clean plan", () => {
  const content = cleanPlan();
  const reading = recognise(content);

  test("is read as a plan of ours with its five actions", () => {
    expect(reading.structured).toBe(true);
    expect(reading.plan.priorities.map(({ actions }) => actions.length)).toEqual([3, 2]);
  });

  test("has nothing that must be fixed, nor anything to confirm or improve", () => {
    const findings = checkPlan(reading, content, TODAY);
    expect(findings.map(({ level, code, at, facts }) => [level, code, at, facts])).toEqual([]);
  });
});
