import { checkContext } from "../../src/core/checks/checkContext";
import { lookAtAll, recheck, startCheck } from "../../src/core/checks/checkPlan";
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

/** An edit of one cell of the first priority's eleventh action. */
interface Edit {
  readonly column: string;
  readonly text: string;
}

/** An officer's workbook of so many actions, on sheets of 100, with the usual faults among them. */
export function checkedBook(actions: number, edit?: Edit): WorkbookContent {
  const column = edit === undefined ? -1 : HEADINGS.indexOf(edit.column);
  const edited = (row: readonly string[]): readonly string[] =>
    row.map((text, at) => (at === column ? (edit?.text ?? "") : text));
  const sheets = Array.from({ length: Math.ceil(actions / 100) }, (_, at) => {
    const rows = Array.from({ length: 100 }, (__, index) => actionRow(at + 1, index));
    const told = rows.map((row, index) => (at === 0 && index === 10 ? edited(row) : row));
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

/** What is typed into each column for the bench. */
const EDITS: readonly Edit[] = [
  { column: "Update", text: "The patrols began in May." },
  { column: "Status", text: "Complete" },
  { column: "By when", text: "January 2026" },
  { column: "Measure", text: "A fall of 10% from 50 to 40 calls." },
  { column: "Lead agency", text: "Kite Trust" },
  { column: "Other partners", text: "Police, Harbour Housing" },
  { column: "Action", text: "Walk the towpath with the lamp wardens every week." },
  { column: "Ref", text: "1.99" },
];

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function medianOf(runs: number, run: () => unknown): number {
  run();
  return median(Array.from({ length: runs }, () => timeOf(run)));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The time of one rule by itself, the facts that it asks for worked out anew. */
function ruleTime(rule: CheckRule, content: WorkbookContent): number {
  const reading = recognise(content);
  return medianOf(5, () => lookAtAll(rule, checkContext(reading, content, TODAY)));
}

/** The time to check again after an edit, each time of a workbook read anew, and how many findings there are then. */
function editTime(edit: Edit): readonly [number, number] {
  const before = checkedBook(1_000);
  const check = startCheck(recognise(before), before, TODAY);
  const cell = { top: 14, left: HEADINGS.indexOf(edit.column), bottom: 14, right: HEADINGS.indexOf(edit.column) };
  let findings = 0;
  const times = Array.from({ length: 15 }, () => {
    const after = checkedBook(1_000, edit);
    const reading = recognise(after);
    return timeOf(() => {
      findings = recheck(check, reading, after, TODAY, [{ sheet: "Priority 1", box: cell }]).findings.length;
    });
  });
  return [rounded(median(times)), findings];
}

/** Time to check a plan of 1,000 actions, whole, after the edit of one cell of each column, and by each rule alone; findings beside it. */
export function measureChecking(): readonly Row[] {
  const book = checkedBook(1_000);
  const reading = recognise(book);
  const { findings } = startCheck(reading, book, TODAY);
  const rules = CHECK_RULES.map((rule): [string, number, number] => {
    const count = findings.filter(({ code }) => code === rule.code).length;
    return [rule.code, rounded(ruleTime(rule, book)), count];
  });
  return [
    ["the whole plan", rounded(medianOf(7, () => startCheck(reading, book, TODAY))), findings.length],
    ...EDITS.map((edit): Row => [`after an edit of ${edit.column}`, ...editTime(edit)]),
    ...rules.sort(([, one], [, other]) => other - one),
  ];
}
