import { describe, expect, test } from "@jest/globals";
import { recheck, startCheck } from "../../../src/core/checks/checkPlan";
import type { Check } from "../../../src/core/checks/checkPlan";
import { aPlan, TINY_TODAY } from "../../support/aPlan";
import type { PlanAtHand, TinyCell } from "../../support/aPlan";

const HEADINGS = ["Ref", "Action", "Lead agency", "Other partners", "By when", "Measure", "Status", "Update", "Source"] as const;

/** The first action's row in the sheet, counted from 0: title, blank, priority, headings. */
const TOP = 4;

const ROWS: readonly (readonly TinyCell[])[] = [
  [
    "1.1",
    "Visit the Safe Haven Café every month with PCSOs",
    "Police",
    "Kite Trust",
    "Ongoing",
    "Ten visits",
    "On track",
    "Two visits were made in May; see 1.3",
    "SA",
  ],
  [
    "1.2",
    "Fund lighting on the towpath for young people",
    "Larkmoor Council",
    "Police",
    "June 2024",
    "A fall of 20% from 50 to 40",
    "Red",
    "",
    "SA",
  ],
  [
    "1.3",
    "Train school staff to spot exploitation early on",
    "Northshire Police",
    "Larkmoor Council",
    "31/12/2024",
    "Larkmoor Council",
    "Complete",
    "The exploitation training was held twice in the autumn",
    "MARAC",
  ],
  [
    "1.4",
    "Hold exploitation briefings for youth workers and school staff",
    "All partners",
    "Safe-Haven Café",
    "03/04/2024",
    "Good attendance",
    "At risk",
    "Exploitation briefings begin in June",
    "SA",
  ],
];

const SHEETS = new Map<string, readonly (readonly TinyCell[])[]>([
  [
    "Glossary",
    [
      ["Glossary"],
      [],
      ["Term", "Meaning"],
      ["PCSO", "Police Community Support Officer"],
      ["MARAC", "Multi-Agency Risk Assessment Conference"],
    ],
  ],
  ["Notes", [["During 2024/25 the partnership of Larkmoor Council met; exploitation is a theme."]]],
]);

function planWith(row: number, column: number, text: TinyCell): PlanAtHand {
  const rows = ROWS.map((cells, at) => (at === row ? cells.map((cell, nth) => (nth === column ? text : cell)) : cells));
  return aPlan({
    priorities: [
      { headings: HEADINGS, rows },
      { title: "Homes", headings: HEADINGS, rows: ROWS.slice(1, 3) },
    ],
    sheets: SHEETS,
  });
}

/** What somebody may type or paste into any cell. */
const TYPED: readonly TinyCell[] = [
  "",
  "X",
  "1.1",
  "2.9",
  { value: 1.1 },
  { value: 45_500, format: "dd/mm/yyyy" },
  { value: "", fill: "FF0000" },
  "Ongoing",
  "ongoing.",
  "October",
  "Police",
  "The Safe Haven Cafe and the MARAC (see 6.5)",
  "Visit the Safe Haven Café every month with PCSOs",
  "Exploitaton training for PCSOs, 2019/20",
  "Larkmoor Council,",
  "Ring Mr Smith on 07700 900123 or e-mail a.smith@example.org",
  "A fall of 10% from 50 to 20; therewerevisits ¹",
  "__proto__",
];

const cells = [0, 2, 3].flatMap((row) => HEADINGS.map((heading, column) => ({ row, column, heading })));

const again = (before: Check, { reading, content }: PlanAtHand, row: number, column: number): Check =>
  recheck(before, reading, content, TINY_TODAY, [
    { sheet: "Plan", box: { top: TOP + row, bottom: TOP + row, left: column, right: column } },
  ]);

describe("after an edit of one cell, checking again finds what a new check finds", () => {
  const before = planWith(-1, 0, "");
  const start = startCheck(before.reading, before.content, TINY_TODAY);

  test.each(cells)("in $heading, action $row", ({ row, column }) => {
    for (const typed of TYPED) {
      const after = planWith(row, column, typed);
      const anew = startCheck(after.reading, after.content, TINY_TODAY);
      const check = again(start, after, row, column);
      expect({ typed, findings: check.findings }).toEqual({ typed, findings: anew.findings });
      // And back: what was found after the edit is as good a start as a new check.
      expect(again(check, before, row, column).findings).toEqual(start.findings);
    }
  });

  test("the findings of other rows stay the same objects, so that a list need not be drawn anew", () => {
    const after = planWith(1, 7, "The lamps were ordered in May.");
    const kept = new Set(start.findings);
    const { findings } = again(start, after, 1, 7);
    const fresh = findings.filter((finding) => !kept.has(finding));
    expect(fresh.length).toBeLessThan(findings.length / 2);
  });
});
