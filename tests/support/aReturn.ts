import { gridOfDesign } from "../../src/core/design/gridOfDesign";
import { cellText } from "../../src/core/grid/cellText";
import type { Cell, CellValue, Grid, WorkbookContent } from "../../src/core/grid/grid";
import { COLUMNS } from "../../src/core/plan/columns";
import type { ColumnKey } from "../../src/core/plan/columns";
import type { Action, Plan } from "../../src/core/plan/plan";
import type { Reading } from "../../src/core/plan/reading";
import { recognise } from "../../src/core/recognise/recognise";
import type { Fingerprint, IssuedAction, PackRecord } from "../../src/core/returns/packRecord";
import { planIndex } from "../../src/core/returns/planIndex";
import { recordName, recordSheet } from "../../src/core/returns/recordSheet";
import { built, contentAfter } from "./builtBook";
import { anAction, aPriority, aReading } from "./samplePlan";

/** A structured plan as it was read. */
export interface BuiltPlan {
  readonly content: WorkbookContent;
  readonly reading: Reading;
}

/** The workbook after a Build of a reading, read again. */
export function builtPlan(reading: Reading): BuiltPlan {
  const content = contentAfter(built(reading));
  return { content, reading: recognise(content) };
}

const FIRST: readonly Partial<Action>[] = [
  {
    ref: "1.1",
    action: "Train shop staff in reporting theft",
    lead: ["Larkmoor Council"],
    partners: ["Harrowmere Police"],
    byWhen: "March 2026",
    measure: "Staff trained in 20 shops",
    status: "On track",
    update: "Twelve shops were visited in the summer and nine have trained.",
    updated: "03/07/2025",
  },
  { ref: "1.2", action: "Share pictures of repeat offenders", lead: ["Harrowmere Police"], status: "Not started" },
  { ref: "1.3", action: "Walk the market with traders on market days", lead: ["Larkmoor Council"], status: "At risk" },
];

const SECOND: readonly Partial<Action>[] = [
  { ref: "2.1", action: "Repair the lamps between the two bridges", lead: ["Larkmoor Council"], byWhen: "Ongoing" },
  {
    ref: "2.10",
    action: "Clear the hedge beside the lock",
    lead: ["Ashcombe Vale Trust", "Larkmoor Council"],
    status: "Complete",
    update: "Done in May.",
  },
];

/** The plan of an invented partnership, built: two priorities, five actions, three agencies. */
export function larkmoor(given: Partial<Plan> = {}): BuiltPlan {
  return builtPlan(
    aReading(
      [
        aPriority({ number: "1", title: "Theft from shops", actions: FIRST.map(anAction) }),
        aPriority({ number: "2", title: "Nuisance on the towpath", actions: SECOND.map(anAction) }),
      ],
      given,
    ),
  );
}

/** The same plan with other words in one cell. */
export function withCell({ content }: BuiltPlan, at: string, text: string): BuiltPlan {
  const changed = content.grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) =>
      cells.map((cell, column) => (at === `'${grid.sheet}'!${address(row, column)}` ? textCell(text) : cell)),
    ),
  }));
  const after = { ...content, grids: changed };
  return { content: after, reading: recognise(after) };
}

const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${String(row + 1)}`;

function textCell(value: CellValue, format = "General"): Cell | null {
  return value === null || value === "" ? null : { text: cellText(value, format), value, format, fill: null, bold: false };
}

/** A pack that can be filled in: its rows, headings and record, and the workbook that they make. */
export interface TestPack {
  readonly record: PackRecord | null;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly sheet: string;
}

export const PACK_COLUMNS: readonly ColumnKey[] = [
  "ref",
  "action",
  "lead",
  "partners",
  "byWhen",
  "measure",
  "status",
  "update",
  "updated",
  "id",
];
const OPEN: readonly ColumnKey[] = ["status", "update", "updated"];

/** What a pack's fingerprint says unless it is told otherwise. */
export const FINGERPRINT: Fingerprint = {
  planCode: "larkmoor-1",
  planTitle: "Safer Marlbury plan",
  period: { start: "2025-04-01", end: "2026-03-31" },
  round: "Quarter 3, 2025/26",
  agency: "Larkmoor Council",
  issue: 1,
  issued: "2025-12-01",
  due: "2026-01-15",
};

/** The pack of an agency: the actions that it leads or supports, as the plan has them. Columns: A Ref to I Updated, J Action ID. */
export function packOf(plan: BuiltPlan, fingerprint: Partial<Fingerprint> = {}): TestPack {
  const whole = { ...FINGERPRINT, ...fingerprint };
  const index = planIndex(plan.reading, plan.content);
  const theirs = [...index.byId.values()].filter(({ action }) => [...action.lead, ...action.partners].includes(whole.agency));
  const actions = theirs.map(({ id, action, priority, cells }): IssuedAction => ({
    id,
    role: action.lead.includes(whole.agency) ? "lead" : "support",
    priorityId: priority.id ?? "",
    values: new Map(PACK_COLUMNS.map((key) => [key, key === "id" ? id : (cells.get(key)?.cell?.text ?? "")])),
  }));
  return {
    record: { fingerprint: whole, columns: PACK_COLUMNS, open: OPEN, actions },
    headings: PACK_COLUMNS.map((key) => COLUMNS[key].heading),
    rows: actions.map(({ values }) => PACK_COLUMNS.map((key) => values.get(key) ?? "")),
    sheet: "Your actions",
  };
}

/** A pack with another value in one column of one row, rows counted from 0. */
export function filled(pack: TestPack, row: number, key: ColumnKey, value: CellValue): TestPack {
  const column = pack.headings.indexOf(COLUMNS[key].heading);
  const rows = pack.rows.map((cells, at) => (at === row ? cells.map((cell, of) => (of === column ? value : cell)) : cells));
  return { ...pack, rows };
}

/** The workbook of a pack: one sheet with the headings in row 3, and the hidden record where it has one. */
export function fileOf({ record, headings, rows, sheet }: TestPack): WorkbookContent {
  const day = (column: number): string => (headings[column] === COLUMNS.updated.heading ? "dd/mm/yyyy" : "General");
  const body = rows.map((cells) => cells.map((value, column) => textCell(value, day(column))));
  const grid: Grid = {
    sheet,
    visibility: "visible",
    rows: [[textCell("Actions of the plan")], [], headings.map((heading) => textCell(heading)), ...body],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
  const kept = record === null ? [] : [gridOfDesign(recordSheet(record))];
  return { grids: [grid, ...kept], names: record === null ? [] : [recordName()] };
}
