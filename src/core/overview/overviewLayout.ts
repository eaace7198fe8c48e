import type { Box } from "../grid/a1";
import { glanceHeight } from "./glancePart";
import type { OverviewContext } from "./overviewContext";

/** Where each part of the overview begins, rows and columns counted from 0. */
export interface OverviewLayout {
  readonly glance: number;
  readonly charts: { readonly left: Box; readonly right: Box };
  readonly priorities: number;
  /** The row with the sums of all priorities. */
  readonly all: number;
  readonly agencies: number;
  /** The first row after the table of agencies. */
  readonly rest: number;
  /** The last column of the part that is printed. */
  readonly lastColumn: number;
  /** The first column of the list of actions. */
  readonly list: number;
}

export const FIRST_ROW = 3;
/** A chart takes so many rows, and one more for each bar beyond so many. */
const CHART_ROWS = 15;
const MOST_BARS = 11;
/** The table of targets has so many columns. */
const TARGET_COLUMNS = 7;

/** The rows that a chart of so many bars takes. */
export function chartRows(bars: number): number {
  return CHART_ROWS + Math.max(0, bars - MOST_BARS);
}

/** The parts below one another: figures, two charts side by side, then the tables; the list of actions at their right. */
export function overviewLayout(context: OverviewContext, hasTargets: boolean): OverviewLayout {
  const { tables, figures, statuses } = context;
  const columns = statuses.length + 3;
  const lastColumn = Math.max(columns, TARGET_COLUMNS) - 1;
  const agencies = figures.agencies.filter(({ name }) => name !== null).length + 1;
  const charts = FIRST_ROW + glanceHeight(context, hasTargets) + 1;
  const bottom = charts + chartRows(Math.max(tables.length, agencies)) - 1;
  const middle = Math.ceil(columns / 3);
  const priorities = bottom + 2;
  const all = priorities + 2 + tables.length;
  const byAgency = all + 2;
  return {
    glance: FIRST_ROW,
    charts: {
      left: { top: charts, left: 0, bottom, right: middle - 1 },
      right: { top: charts, left: middle, bottom, right: lastColumn },
    },
    priorities,
    all,
    agencies: byAgency,
    rest: byAgency + 2 + agencies,
    lastColumn,
    list: lastColumn + 2,
  };
}
