import { cellAddress, quoteSheet } from "../grid/a1";
import { formulaCell, textCell } from "../design/designCells";
import type { DesignCell } from "../design/sheetDesign";
import { foldHeading } from "../design/standing";
import { STYLES } from "../design/styles";
import { BOOK_TABLES, PRIORITY_LABELS } from "../plan/bookTables";
import { columnReference, type BookContext } from "./bookContext";
import { distinctHeadings } from "./distinctHeadings";
import type { PlacedPriority } from "./prioritySheet";
import { DEFAULT_KEY } from "./statusKey";
import type { TableColumn } from "./tableSpec";

const HEADINGS = BOOK_TABLES.priorities.headings;
const COUNT_WIDTH = 11;

/** The headings of the count columns, one for each status of the key. */
export function countHeadings({ key }: BookContext): readonly string[] {
  return distinctHeadings(
    key.map(({ label }) => label),
    Object.values(HEADINGS),
  );
}

/** A cell that shows what stands at a cell of a priority's sheet, or nothing where that is empty. */
function shown(sheet: string, row: number, column: number, value: string): DesignCell {
  const fixed = cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const address = `${quoteSheet(sheet)}!${fixed}`;
  return formulaCell(`IF(${address}="","",${address})`, value, STYLES.body);
}

function labelled({ design, heading }: PlacedPriority, label: string, value: string | null): DesignCell {
  const rows = heading.rows.get(label);
  return rows === undefined ? textCell(value, STYLES.body) : shown(design.title, rows.first, 1, value ?? "");
}

function columnOf({ table }: PlacedPriority, key: "action" | "status", otherwise: string): string {
  return columnReference(table.design.name, table.headings.get(key) ?? otherwise);
}

/** How many actions of a priority have a status of the key. */
export const statusCount = ({ rows }: PlacedPriority, label: string): number =>
  rows.filter(({ status }) => status !== null && foldHeading(status) === foldHeading(label)).length;

/** Counts of each status, live: they follow the label on the Lists sheet, whatever it is called. */
function countColumns(context: BookContext): readonly TableColumn<PlacedPriority>[] {
  const headings = countHeadings(context);
  return context.key.map(({ label }, at) => ({
    key: `status:${String(at)}`,
    heading: headings[at] ?? label,
    ...(DEFAULT_KEY[at] === undefined ? {} : { formerly: DEFAULT_KEY[at].label }),
    style: STYLES.bodyCount,
    width: COUNT_WIDTH,
    upkeep: "ours",
    cell: (priority) => {
      const formula = `COUNTIF(${columnOf(priority, "status", "Status")},INDEX(${context.lists.statuses},${String(at + 1)}))`;
      return formulaCell(formula, statusCount(priority, label), STYLES.bodyCount);
    },
  }));
}

/** How many actions of a priority have no status of the key: none at all, or a word that is not in the key. */
export function noStatus(priority: PlacedPriority, context: BookContext): number {
  return priority.rows.length - context.key.reduce((sum, { label }) => sum + statusCount(priority, label), 0);
}

/** The columns of the table of priorities: number, title and lead follow the priority's sheet, the counts its table. */
export function priorityColumns(context: BookContext): readonly TableColumn<PlacedPriority>[] {
  const counts = countColumns(context).filter((_, at) => context.key[at]?.label !== "");
  const text = { style: STYLES.body, upkeep: "officer" } as const;
  const count = { style: STYLES.bodyCount, width: COUNT_WIDTH, upkeep: "ours" } as const;
  const total = (priority: PlacedPriority): string => `COUNTA(${columnOf(priority, "action", "Action")})`;
  return [
    {
      ...text,
      key: "number",
      heading: HEADINGS.number,
      width: 8,
      cell: (row) => labelled(row, PRIORITY_LABELS.number, row.priority.number),
    },
    {
      ...text,
      key: "title",
      heading: HEADINGS.title,
      width: 44,
      cell: ({ design, priority }) => shown(design.title, 0, 0, priority.title),
    },
    {
      ...text,
      key: "lead",
      heading: HEADINGS.lead,
      width: 26,
      cell: (row) => labelled(row, PRIORITY_LABELS.leadAgencies, row.priority.leadAgencies[0] ?? null),
    },
    ...counts,
    {
      ...count,
      key: "noStatus",
      heading: HEADINGS.noStatus,
      cell: (row, { address }) => {
        const known = counts.map(({ key }) => address(key)).join(",");
        return formulaCell(`MAX(0,${total(row)}-SUM(${known}))`, noStatus(row, context), STYLES.bodyCount);
      },
    },
    {
      ...count,
      key: "total",
      heading: HEADINGS.total,
      cell: (row) => formulaCell(total(row), row.rows.length, STYLES.bodyCount),
    },
    {
      ...text,
      key: "id",
      heading: HEADINGS.id,
      width: 10,
      hidden: true,
      upkeep: "ours",
      cell: ({ priority }) => textCell(priority.id, STYLES.bodyAsTyped),
    },
  ];
}
