import { distinctHeadings } from "../build/distinctHeadings";
import { cellAddress } from "../grid/a1";
import { textCell } from "../design/designCells";
import type { DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { dayWords, serialOfDay } from "../plan/days";
import { trendPoint } from "../snapshots/trend";
import type { ActionsOf, OverviewContext } from "./overviewContext";
import { columnRange, countCell, sumOf, tablePart, type OverviewPart, type RowAddress } from "./overviewTables";
import { priorityName, type CountRow } from "./planFigures";

const NO_STATUS = "No status";
const TOTAL = "Actions";
const OTHERS = "Other, or no lead agency";

type Counts = Pick<CountRow, "counts" | "noStatus" | "total">;

/** The headings of a table of counts: what is counted, each status of the key, none, all. */
function headings(first: string, { statuses }: OverviewContext): readonly string[] {
  const shown = distinctHeadings(
    statuses.map(({ label }) => label),
    [first, NO_STATUS, TOTAL],
  );
  return [first, ...shown, NO_STATUS, TOTAL];
}

/** The cells of one row of counts: `count` gives the formula of a status, `total` that of all; what is left has no status. */
function countCells(
  name: DesignCell,
  row: Counts,
  { statuses }: OverviewContext,
  address: RowAddress,
  formulas: { readonly count: (at: number) => string; readonly total: string },
): readonly DesignCell[] {
  const [first, last] = [address(1), address(statuses.length)];
  const none = `MAX(0,${address(statuses.length + 2)}-SUM(${first}:${last}))`;
  return [
    name,
    ...statuses.map(({ at }, index) => countCell(formulas.count(index), row.counts[at] ?? 0)),
    countCell(none, row.noStatus),
    countCell(formulas.total, row.total),
  ];
}

/** How many rows of a table have something in one column and what stands at an address in another. */
function counted({ column }: ActionsOf, criteria: readonly (readonly ["lead" | "status", string])[]): string {
  const parts = criteria.map(([key, wanted]) => {
    const reference = column(key);
    return reference === null ? null : `${reference},${wanted}`;
  });
  return parts.includes(null) ? "0" : `COUNTIFS(${parts.join(",")})`;
}

function total({ column }: ActionsOf): string {
  const actions = column("action");
  return actions === null ? "0" : `COUNTA(${actions})`;
}

/** Actions by status under each priority, the plan's total below. */
export function priorityCounts(context: OverviewContext, name: string, top: number): OverviewPart {
  const { figures, tables, statuses } = context;
  const rows = tables.map((table, index) => (address: RowAddress) => {
    const row = figures.priorities[index] ?? { counts: [], noStatus: 0, total: 0 };
    const count = (at: number): string => counted(table, [["status", statuses[at]?.named ?? '""']]);
    return countCells(textCell(priorityName(table.priority), STYLES.body), row, context, address, { count, total: total(table) });
  });
  const part = tablePart({ title: "By priority", name, headings: headings("Priority", context) }, rows, top, 0);
  const all = [...statuses.map(({ at }) => figures.all.counts[at] ?? 0), figures.all.noStatus, figures.all.total];
  const bold = { ...STYLES.bodyCount, bold: true };
  const sums = all.map((value, at) => ({
    row: part.next,
    column: at + 1,
    cell: { value, formula: `SUM(${columnRange(part.body, at + 1)})`, style: bold },
  }));
  const label = { row: part.next, column: 0, cell: textCell("All priorities", { ...STYLES.body, bold: true }) };
  return { ...part, cells: [...part.cells, label, ...sums], next: part.next + 1 };
}

/** Actions by status under each lead agency; the last row holds what no row above counts, so that the table always adds up to the plan. */
export function agencyCounts(context: OverviewContext, name: string, top: number, allRow: number): OverviewPart {
  const { figures, tables, statuses } = context;
  const named = figures.agencies.filter((row) => row.name !== null);
  const nobody = figures.agencies.find((row) => row.name === null) ?? { counts: [], noStatus: 0, total: 0 };
  const rows = named.map((row) => (address: RowAddress) => {
    const lead = ["lead", `"="&${address(0)}`] as const;
    const count = (at: number): string =>
      sumOf(tables.map((table) => counted(table, [lead, ["status", statuses[at]?.named ?? '""']])));
    const all = sumOf(tables.map((table) => counted(table, [lead])));
    return countCells(textCell(row.name, STYLES.body), row, context, address, { count, total: all });
  });
  const first = top + 2;
  const others = (address: RowAddress): readonly DesignCell[] => {
    const rest = (column: number): string => {
      const above = columnRange({ top: first, bottom: first + named.length - 1, left: column, right: column }, column);
      return `${cellAddress(allRow, column)}${named.length === 0 ? "" : `-SUM(${above})`}`;
    };
    const formulas = { count: (at: number) => rest(at + 1), total: rest(statuses.length + 2) };
    return countCells(textCell(OTHERS, STYLES.body), nobody, context, address, formulas);
  };
  return tablePart({ title: "By lead agency", name, headings: headings("Lead agency", context) }, [...rows, others], top, 0);
}

/** The columns of the table of snapshots as formulas name them. */
export interface SnapshotColumns {
  readonly taken: string;
  readonly status: string;
}

/** How many snapshots a trend shows. */
const MOST_SNAPSHOTS = 12;

/** Actions by status at each snapshot, and now. */
export function trendCounts(
  context: OverviewContext,
  name: string,
  top: number,
  { taken, status, allRow }: SnapshotColumns & { readonly allRow: number },
): OverviewPart {
  const { figures, statuses, snapshots } = context;
  const rows = snapshots.slice(-MOST_SNAPSHOTS).map((snapshot) => (address: RowAddress) => {
    const { counts, other, total: all } = trendPoint(snapshot, figures.key);
    const day = `${taken},${String(serialOfDay(snapshot.taken))}`;
    const count = (at: number): string => `COUNTIFS(${day},${status},${statuses[at]?.named ?? '""'})`;
    const label = textCell(dayWords(snapshot.taken), STYLES.bodyAsTyped);
    return countCells(label, { counts, noStatus: other, total: all }, context, address, { count, total: `COUNTIFS(${day})` });
  });
  const now = (address: RowAddress): readonly DesignCell[] => {
    const formulas = {
      count: (at: number) => cellAddress(allRow, at + 1),
      total: cellAddress(allRow, statuses.length + 2),
    };
    return countCells(textCell("Now", STYLES.body), figures.all, context, address, formulas);
  };
  return tablePart({ title: "Trend", name, headings: headings("Snapshot", context) }, [...rows, now], top, 0);
}
