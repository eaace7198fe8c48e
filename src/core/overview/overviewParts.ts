import { columnReference } from "../build/bookContext";
import type { DesignChart } from "../design/sheetDesign";
import { NameBook } from "../design/uniqueNames";
import { cellAddress, type Box } from "../grid/a1";
import { dayWords } from "../plan/days";
import { standingSnapshots } from "../snapshots/readSnapshots";
import { SNAPSHOT_TABLE } from "../snapshots/snapshot";
import { trendPoint } from "../snapshots/trend";
import { actionList, LIST_KEYS } from "./actionList";
import type { FiguresInput } from "./actionsAtHand";
import { agencyCounts, priorityCounts, trendCounts, type SnapshotColumns } from "./countParts";
import { glancePart } from "./glancePart";
import { countChart } from "./overviewCharts";
import type { OverviewContext } from "./overviewContext";
import { chartRows, FIRST_ROW, overviewLayout, type OverviewLayout } from "./overviewLayout";
import { columnRange, type OverviewPart } from "./overviewTables";
import { RESULT_COLUMN, targetPart } from "./targetPart";

/** The names of the tables, where nobody else has them. */
const TABLE_NAMES = {
  glance: "OverviewFigures",
  priorities: "OverviewPriorities",
  agencies: "OverviewAgencies",
  trend: "OverviewTrend",
  targets: "OverviewTargets",
  list: "OverviewActions",
} as const;

/** The parts of the sheet, with the charts that show them. */
export interface OverviewParts {
  readonly layout: OverviewLayout;
  readonly parts: readonly OverviewPart[];
  readonly charts: readonly DesignChart[];
  readonly list: OverviewPart;
  readonly lastRow: number;
}

function snapshotColumns(input: FiguresInput): SnapshotColumns | null {
  const standing = standingSnapshots(input.content);
  if (standing === null || standing.table.name === "") return null;
  const { taken, status } = SNAPSHOT_TABLE.headings;
  return { taken: columnReference(standing.table.name, taken), status: columnReference(standing.table.name, status) };
}

/** A name for each table; those of the overview that stands are free, because it is made anew. */
function tableNames({ book }: OverviewContext): Readonly<Record<keyof typeof TABLE_NAMES, string>> {
  const own = new Set((book.standing.ours.get("overview")?.tables ?? []).map(({ name }) => name));
  const names = new NameBook(book.standing.names.filter((name) => !own.has(name)));
  return {
    glance: names.name(TABLE_NAMES.glance),
    priorities: names.name(TABLE_NAMES.priorities),
    agencies: names.name(TABLE_NAMES.agencies),
    trend: names.name(TABLE_NAMES.trend),
    targets: names.name(TABLE_NAMES.targets),
    list: names.name(TABLE_NAMES.list),
  };
}

interface Trend {
  readonly part: OverviewPart;
  readonly chart: DesignChart;
}

function trendPart(
  context: OverviewContext,
  columns: SnapshotColumns | null,
  layout: OverviewLayout,
  name: string,
): Trend | null {
  if (columns === null || context.snapshots.length === 0) return null;
  const part = trendCounts(context, name, layout.rest + 1, { ...columns, allRow: layout.all });
  const box: Box = { top: part.next + 1, left: 0, bottom: part.next + chartRows(0), right: layout.lastColumn };
  const points = context.snapshots.map((snapshot) => trendPoint(snapshot, context.figures.key));
  const rows = points.map(({ day, counts, other, total }) => ({ name: dayWords(day), counts, noStatus: other, total }));
  const words = { name: "Trend", title: "Actions by status, snapshot by snapshot", rows: [...rows, context.figures.all] };
  const chart = countChart("columnStacked", words, part, box, context);
  return { part: { ...part, next: box.bottom + 1 }, chart };
}

/** Every part of the overview in its place: each below the one before, the list of actions at the right. */
export function overviewParts(context: OverviewContext, input: FiguresInput): OverviewParts {
  const { figures, statuses } = context;
  const names = tableNames(context);
  const columns = snapshotColumns(input);
  const helpers = (layout: OverviewLayout): number => layout.list + LIST_KEYS.length;
  const hasTargets = targetPart(context, names.targets, 0, 0) !== null;
  const layout = overviewLayout(context, hasTargets);
  const priorities = priorityCounts(context, names.priorities, layout.priorities);
  const agencies = agencyCounts(context, names.agencies, layout.agencies, layout.all);
  const trend = trendPart(context, columns, layout, names.trend);
  const targets = targetPart(context, names.targets, (trend?.part.next ?? layout.rest) + 1, helpers(layout));
  const list = actionList(context, input, { name: names.list, top: FIRST_ROW, left: layout.list });
  const places = {
    total: cellAddress(layout.all, statuses.length + 2),
    list: list.body,
    results: targets === null ? null : columnRange(targets.body, RESULT_COLUMN),
  };
  const glance = glancePart(context, names.glance, layout.glance, places);
  const byPriority = { name: "Priorities", title: "Actions by priority and status", rows: figures.priorities };
  const byAgency = { name: "Agencies", title: "Actions by lead agency and status", rows: figures.agencies };
  const parts = [glance, priorities, agencies, trend?.part ?? null, targets].filter((part) => part !== null);
  return {
    layout,
    parts,
    charts: [
      countChart("barStacked", byPriority, priorities, layout.charts.left, context),
      countChart("barStacked", byAgency, agencies, layout.charts.right, context),
      ...(trend === null ? [] : [trend.chart]),
    ],
    list,
    lastRow: Math.max(...parts.map(({ next }) => next)) - 1,
  };
}
