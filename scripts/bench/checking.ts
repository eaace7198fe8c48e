import { checkContext } from "../../src/core/checks/checkContext";
import { recheck, startCheck } from "../../src/core/checks/checkPlan";
import type { CheckRule } from "../../src/core/checks/checkRule";
import { CHECK_RULES } from "../../src/core/checks/checkRules";
import type { Cell, Grid, WorkbookContent } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import type { Row } from "./showTable";

const TODAY = "2025-10-01";
const HEADINGS = ["Ref", "Action", "Lead agency", "Other partners", "By when", "Measure", "Status", "Update"];
const VERBS = ["Hold", "Review", "Publish", "Train", "Visit", "Repair", "Support", "Map", "Agree", "Survey"];
const THINGS = [
  "the night patrols",
  "a leaflet on scams",
  "school staff",
  "lamps on the towpath",
  "young drivers",
  "market traders",
];
const WHERE = [
  "in Northgate",
  "at the harbour",
  "with every parish",
  "in the town centre",
  "on both estates",
  "along the river walk",
];
const AGENCIES = [
  "Invented District Council",
  "IDC",
  "Invented Police",
  "Police",
  "Kite Trust",
  "Harbour Housing",
  "All partners",
];
const WHEN = ["March 2026", "Ongoing", "June 2025", "31/12/2025", "September", "Q3 2025/26"];
const STATUSES = ["On track", "At risk", "Off track", "Complete", "Not started"];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

function words(priority: number, index: number): string {
  const many = `${String(index + 2)} times before ${pick(WHEN, index)}, and tell the CSP (see ${String(priority)}.${String(index)})`;
  return `${pick(VERBS, index)} ${pick(THINGS, index * 7 + priority)} ${pick(WHERE, index * 3 + priority)} ${many}.`;
}

function actionRow(priority: number, index: number): readonly string[] {
  return [
    `${String(priority)}.${String(index + 1)}`,
    words(priority, index),
    pick(AGENCIES, index),
    `${pick(AGENCIES, index + 2)}, ${pick(AGENCIES, index + 3)}`,
    pick(WHEN, index),
    `A fall of ${String((index % 20) + 1)}% from ${String(500 + index)} to ${String(450 + index)} calls in the year.`,
    pick(STATUSES, index),
    `Met in week ${String(index % 52)}; ${words(priority, index + 5)}`,
  ];
}

function gridOf(sheet: string, rows: readonly (readonly string[])[]): Grid {
  const cell = (text: string, row: number): Cell | null =>
    text === "" ? null : { text, value: text, format: "General", fill: null, bold: row === 1 || row === 3 };
  const cells = rows.map((texts, row) => texts.map((text) => cell(text, row)));
  return { sheet, visibility: "visible", rows: cells, merges: [], hiddenRows: [], hiddenColumns: [], tables: [] };
}

/** An officer's workbook of so many actions, on sheets of 100, with the usual faults among them; `edited` stands in one update. */
function checkedBook(actions: number, edited: string): WorkbookContent {
  const sheets = Array.from({ length: Math.ceil(actions / 100) }, (_, at) => {
    const rows = Array.from({ length: 100 }, (__, index) => actionRow(at + 1, index));
    const told = rows.map((row, index) => (at === 0 && index === 10 ? [...row.slice(0, -1), edited] : row));
    return gridOf(`Priority ${String(at + 1)}`, [
      ["Invented Partnership Action Plan 2025/26"],
      [`Priority ${String(at + 1)}: Invented theme ${String(at + 1)}`],
      [],
      HEADINGS,
      ...told,
    ]);
  });
  const terms = Array.from({ length: 60 }, (_, at) => [
    `T${String.fromCharCode(65 + (at % 26), 65 + (at % 7))}`,
    `Term number ${String(at)}`,
  ]);
  return { grids: [...sheets, gridOf("Glossary", [["Glossary"], [], [], ["Term", "Meaning"], ...terms])], names: [] };
}

function median(runs: number, run: () => unknown): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The time of one rule by itself, the facts that it asks for worked out anew. */
function ruleTime(rule: CheckRule, content: WorkbookContent): number {
  const reading = recognise(content);
  return median(5, () => {
    const context = checkContext(reading, content, TODAY);
    return rule.about === "plan" ? rule.look(context) : context.actions.map((spot) => rule.look(spot, context));
  });
}

/** Time to check a plan of 1,000 actions, whole, after the edit of one cell, and by each rule alone; findings beside it. */
export function measureChecking(): readonly Row[] {
  const before = checkedBook(1_000, "As it was before.");
  const after = checkedBook(1_000, "The patrols began in May.");
  const [reading, edited] = [recognise(before), recognise(after)];
  const check = startCheck(reading, before, TODAY);
  const changed = [{ sheet: "Priority 1", box: { top: 14, left: 7, bottom: 14, right: 7 } }];
  const rules = CHECK_RULES.map((rule): [string, number, number] => {
    const count = check.findings.filter(({ code }) => code === rule.code).length;
    return [rule.code, rounded(ruleTime(rule, before)), count];
  });
  return [
    ["the whole plan", rounded(median(7, () => startCheck(reading, before, TODAY))), check.findings.length],
    ["after an edit", rounded(median(7, () => recheck(check, edited, after, TODAY, changed))), check.findings.length],
    ...rules.sort(([, one], [, other]) => other - one),
  ];
}
