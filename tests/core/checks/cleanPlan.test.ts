import { describe, expect, test } from "@jest/globals";
import { checkPlan } from "../../../src/core/checks/checkPlan";
import type { WorkbookContent } from "../../../src/core/grid/grid";
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
