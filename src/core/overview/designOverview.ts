import { columnReference } from "../build/bookContext";
import { statusColours } from "../build/cellRules";
import { blankSheet } from "../design/blankSheet";
import { formulaCell, rowsOf, textCell, type CellAt } from "../design/designCells";
import { markerOf } from "../design/markers";
import { printOn } from "../design/printSetup";
import type { BookDesign, ConditionalFormat, DesignChart, DesignColumn } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { NameBook } from "../design/uniqueNames";
import { cellAddress, type Box } from "../grid/a1";
import { pageBreaks } from "../layouts/pageBreaks";
import { dayWords, serialOfDay } from "../plan/days";
import { standingSnapshots } from "../snapshots/readSnapshots";
import { SNAPSHOT_TABLE } from "../snapshots/snapshot";
import { trendPoint } from "../snapshots/trend";
import { actionList, LIST_COLUMNS, LIST_KEYS, listAt } from "./actionList";
import type { FiguresInput } from "./actionsAtHand";
import { agencyCounts, priorityCounts, trendCounts, type SnapshotColumns } from "./countParts";
import { glancePart } from "./glancePart";
import { countChart } from "./overviewCharts";
import { overviewContext, type OverviewContext } from "./overviewContext";
import { chartRows, FIRST_ROW, overviewLayout, type OverviewLayout } from "./overviewLayout";
import { columnRange, type OverviewPart } from "./overviewTables";
import { RESULT_COLUMN, targetPart } from "./targetPart";

const TITLE = "Overview";
const NAME_WIDTH = 40;
const COUNT_WIDTH = 12;
const GAP_WIDTH = 3;
const HELPERS = 4;

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
interface OverviewParts {
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

function overviewParts(context: OverviewContext, input: FiguresInput): OverviewParts {
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

function headingCells({ book, figures }: OverviewContext): readonly CellAt[] {
  const named = [book.title, book.organisation].filter((part) => part !== null).join(" · ");
  return [
    { row: 0, column: 0, cell: textCell(TITLE, STYLES.title) },
    { row: 1, column: 0, cell: textCell(named, { ...STYLES.subtitle, vertical: "top" }) },
    {
      row: 2,
      column: 0,
      cell: formulaCell("TODAY()", serialOfDay(figures.asAt), { ...STYLES.day, format: '"As at "d mmmm yyyy' }),
    },
  ];
}

function columnsOfSheet({ lastColumn, list }: OverviewLayout): readonly DesignColumn[] {
  const shown = Array.from({ length: lastColumn }, () => ({ width: COUNT_WIDTH, hidden: false }));
  const listed = LIST_KEYS.map((key, at) => ({ width: LIST_COLUMNS[key].width, hidden: at >= listAt("id") }));
  const helpers = Array.from({ length: HELPERS }, () => ({ width: COUNT_WIDTH, hidden: true }));
  const gap = Array.from({ length: list - lastColumn - 1 }, () => ({ width: GAP_WIDTH, hidden: false }));
  return [{ width: NAME_WIDTH, hidden: false }, ...shown, ...gap, ...listed, ...helpers];
}

/** A row of the default font, in points, and how many such rows a page takes. */
const ROW = 15;
const ROWS_A_PAGE = 35;
/** In inches: less above and below than elsewhere, so that figures and charts share a page. */
const MARGINS = { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5 } as const;

/**
 * The rows (from 0) at which a new page begins: the tables always, the charts where they do not fit below the figures, and whatever
 * would be cut although it fits a page.
 */
function breaks({ layout, parts, lastRow }: OverviewParts): readonly number[] {
  const [, ...tables] = parts.map(({ body }) => body.top - 2);
  const ends = [...tables.slice(1), lastRow + 1];
  const blocks = tables.map((first, at) => ({ first, heights: Array.from({ length: (ends[at] ?? first) - first }, () => ROW) }));
  const { left } = layout.charts;
  const charts = left.bottom < ROWS_A_PAGE ? [] : [left.top];
  return [...charts, ...tables.slice(0, 1), ...pageBreaks(blocks, 0, ROWS_A_PAGE * ROW)];
}

/** Status colours in the list, and what is overdue in red beside its minus sign. */
function conditions(list: OverviewPart, context: OverviewContext): readonly ConditionalFormat[] {
  const column = (key: "status" | "left"): Box => {
    const at = list.body.left + listAt(key);
    return { ...list.body, left: at, right: at };
  };
  const late = {
    box: column("left"),
    rule: { kind: "cellValue", comparison: "lessThan", first: "0" },
    fill: "FBE3E3",
    colour: "7A1012",
    bold: true,
    stopIfTrue: false,
  } as const;
  return [...statusColours(column("status"), context.book), late];
}

/**
 * The overview of a structured plan: figures at a glance, charts, and tables by priority, lead agency, snapshot and target, live over
 * the plan's own tables, so that they stay right without the add-in; made whole each time. null where a table of the plan is gone.
 */
export function designOverview(input: FiguresInput): BookDesign | null {
  const context = overviewContext(input);
  if (context === null) return null;
  const { standing } = context.book;
  const title = standing.ours.get("overview")?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE);
  const whole = overviewParts(context, input);
  const { layout, parts, charts, list, lastRow } = whole;
  const area = { top: 0, left: 0, bottom: lastRow, right: layout.lastColumn };
  const everything = [...parts, list];
  const sheet = {
    ...blankSheet(title),
    key: "overview",
    whenThere: "replace",
    tabColour: TAB_COLOURS.plan,
    showGridlines: false,
    rows: rowsOf([...headingCells(context), ...everything.flatMap(({ cells }) => cells)]),
    columns: columnsOfSheet(layout),
    tables: everything.flatMap(({ tables }) => tables),
    conditionalFormats: conditions(list, context),
    print: { ...printOn(context.book, null, breaks(whole)), area, margins: MARGINS },
    charts,
  } as const;
  return { sheets: [sheet], names: [markerOf("overview", title)] };
}
