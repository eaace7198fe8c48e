import { checkContext } from "../../src/core/checks/checkContext";
import { lookAtAll, startCheck } from "../../src/core/checks/checkPlan";
import type { CheckRule } from "../../src/core/checks/checkRule";
import type { Finding, Found } from "../../src/core/checks/finding";
import { cellText } from "../../src/core/grid/cellText";
import type { Cell, CellValue, Grid, Hex, WorkbookContent } from "../../src/core/grid/grid";
import type { Reading } from "../../src/core/plan/reading";
import { recognise } from "../../src/core/recognise/recognise";

/** A value of a tiny plan with its number format, fill or bold type. */
export interface TinyValue {
  readonly value: CellValue;
  readonly format?: string;
  readonly fill?: Hex;
  readonly strong?: boolean;
}

/** A cell of a tiny plan: its text, or a value and how it looks. */
export type TinyCell = string | TinyValue;

/** One priority of a tiny plan: its title, the headings of its table and its rows. */
export interface TinyPriority {
  readonly title?: string;
  /** Paragraphs between the title and the table. */
  readonly before?: readonly string[];
  readonly headings?: readonly string[];
  readonly rows: readonly (readonly TinyCell[])[];
}

/** A tiny plan: one sheet "Plan" of priorities, and further sheets as they are. */
export interface TinyPlan {
  readonly title?: string;
  readonly intro?: readonly string[];
  readonly priorities: readonly TinyPriority[];
  readonly sheets?: ReadonlyMap<string, readonly (readonly TinyCell[])[]>;
}

/** A tiny plan as it was read. */
export interface PlanAtHand {
  readonly reading: Reading;
  readonly content: WorkbookContent;
}

/** The headings of a tiny plan's tables unless it has its own: columns A to G. */
export const TINY_HEADINGS = ["Ref", "Action", "Lead agency", "Other partners", "By when", "Status", "Update"] as const;

function tinyCell(cell: TinyCell): Cell | null {
  const given: TinyValue = typeof cell === "string" ? { value: cell } : cell;
  const { value, format = "General", fill = null, strong = false } = given;
  if (value === "" && fill === null && !strong) return null;
  const stands = value === "" ? null : value;
  return { text: cellText(stands, format), value: stands, format, fill, bold: strong };
}

function tinyGrid(sheet: string, rows: readonly (readonly TinyCell[])[]): Grid {
  return {
    sheet,
    visibility: "visible",
    rows: rows.map((cells) => cells.map(tinyCell)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

const inBold = (value: string): TinyCell => ({ value, strong: true });

function priorityRows({ title = "Road safety", before = [], headings = TINY_HEADINGS, rows }: TinyPriority): TinyCell[][] {
  return [[inBold(title)], ...before.map((text): TinyCell[] => [text]), headings.map(inBold), ...rows.map((row) => [...row]), []];
}

/**
 * A tiny plan through the real recognition. Sheet "Plan": A1 the title (April 2024 to March 2025 unless it has another), A3 the first
 * priority's title, row 4 its headings, its rows from row 5; an empty row, then the next priority in the same way.
 */
export function aPlan({ title = "Action Plan 2024/25", intro = [], priorities, sheets = new Map() }: TinyPlan): PlanAtHand {
  const rows = [[inBold(title)], ...intro.map((text): TinyCell[] => [text]), [], ...priorities.flatMap(priorityRows)];
  const content: WorkbookContent = {
    grids: [tinyGrid("Plan", rows), ...[...sheets].map(([sheet, cells]) => tinyGrid(sheet, cells))],
    names: [],
  };
  return { reading: recognise(content), content };
}

/** A tiny plan of one priority with these rows under `TINY_HEADINGS`, or other headings. */
export function aTable(rows: readonly (readonly TinyCell[])[], headings: readonly string[] = TINY_HEADINGS): PlanAtHand {
  return aPlan({ priorities: [{ headings, rows }] });
}

/** The day on which tiny plans are checked. */
export const TINY_TODAY = "2024-10-01";

/** What one rule finds in a plan, raw: places and facts. */
export function lookAt(rule: CheckRule, { reading, content }: PlanAtHand, today: string = TINY_TODAY): readonly Found[] {
  const context = checkContext(reading, content, today);
  return lookAtAll(rule, context).flat();
}

/** Where one rule finds something: cells of the sheet "Plan" as E5, of others as 'Sheet'!E5. */
export function placesOf(rule: CheckRule, plan: PlanAtHand, today: string = TINY_TODAY): readonly string[] {
  return lookAt(rule, plan, today).map(({ at }) => at.replace(/^'Plan'!/, ""));
}

/** The findings of some rules together, as the whole check makes them. */
export function findingsOf(rules: readonly CheckRule[], { reading, content }: PlanAtHand): readonly Finding[] {
  return startCheck(reading, content, TINY_TODAY, rules).findings;
}
