import { textCell } from "../design/designCells";
import { printOn } from "../design/printSetup";
import type { DesignCell, SheetDesign, Validation } from "../design/sheetDesign";
import { foldHeading, rowOn } from "../design/standing";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { textAt, type Grid } from "../grid/grid";
import { PRIORITY_LABELS } from "../plan/bookTables";
import { actionColumns, type ActionRow } from "./actionColumns";
import { assembleSheet } from "./assembleSheet";
import { titleOf, type BookContext, type ListKey, type TablePlan } from "./bookContext";
import { dayRule, listRule, statusColours } from "./cellRules";
import type { KnownPriority } from "./giveIds";
import { headingBlock, LABEL_WIDTH, paragraphCells, VALUE_WIDTH, type HeadingBlock, type HeadingPart } from "./headingBlock";
import { placeTable } from "./placeTable";
import { columnBox, type PlacedTable, type TableRow } from "./tableSpec";

/** A priority as it is to be written: with the words of its statuses. */
export interface PriorityRows {
  readonly priority: KnownPriority;
  readonly rows: readonly ActionRow[];
}

/** A priority's sheet, and the parts of it that the plan's sheet counts and names. */
export interface PlacedPriority extends PriorityRows {
  readonly design: SheetDesign;
  readonly table: PlacedTable;
  readonly heading: HeadingBlock;
}

/** Frozen heading rows of more lines than this would leave too little of the table in sight. */
const MOST_FROZEN_LINES = 12;

const LIST_COLUMNS: readonly (readonly [column: string, list: ListKey])[] = [
  ["lead", "agencies"],
  ["status", "statuses"],
  ["type", "types"],
  ["funding", "funding"],
];

function lines(texts: readonly string[]): readonly DesignCell[] {
  return paragraphCells(texts);
}

/** The heading rows, each only where the source has it; the lead agency always, to be chosen. */
function headingParts(priority: KnownPriority): readonly HeadingPart[] {
  const leads = lines(priority.leadAgencies);
  const number = priority.number === null ? [] : [textCell(priority.number, { ...STYLES.text, format: "@" })];
  return [
    { label: PRIORITY_LABELS.number, values: number },
    { label: PRIORITY_LABELS.leadAgencies, values: leads.length === 0 ? [textCell(null, STYLES.text)] : leads },
    { label: PRIORITY_LABELS.overview, values: lines([priority.overview ?? ""]) },
    { label: PRIORITY_LABELS.narrative, values: lines([priority.narrative ?? ""]) },
    { label: PRIORITY_LABELS.outcomes, values: lines(priority.outcomes) },
    { label: PRIORITY_LABELS.keyPartners, values: lines(priority.keyPartners) },
    { label: PRIORITY_LABELS.measures, values: lines(priority.measures) },
    { label: PRIORITY_LABELS.activities, values: lines(priority.activities) },
  ];
}

function tableRules(table: PlacedTable, context: BookContext): readonly Validation[] {
  const lists = LIST_COLUMNS.flatMap(([column, list]) => {
    const box = columnBox(table, column);
    return box === null ? [] : [listRule(box, list, context)];
  });
  const updated = columnBox(table, "updated");
  return updated === null ? lists : [...lists, dayRule(updated)];
}

/** The rows of the lead agencies on a sheet that stands: its label's row and those below that continue it, above the table. */
function standingLeads(there: Grid, tableTop: number): { readonly first: number; readonly last: number } | undefined {
  const label = foldHeading(PRIORITY_LABELS.leadAgencies);
  const first = there.rows.findIndex((_, row) => row > 0 && row < tableTop && foldHeading(textAt(there, row, 0)) === label);
  if (first < 0) return undefined;
  let last = first;
  while (last + 1 < tableTop && textAt(there, last + 1, 0) === "" && textAt(there, last + 1, 1) !== "") last += 1;
  return { first, last };
}

function leadRule(
  rows: { readonly first: number; readonly last: number } | undefined,
  context: BookContext,
): readonly Validation[] {
  return rows === undefined ? [] : [listRule({ top: rows.first, bottom: rows.last, left: 1, right: 1 }, "agencies", context)];
}

/** Rows with where they stand already: on this sheet, inside its table. */
function tableRows(rows: readonly ActionRow[], { standing }: TablePlan): readonly TableRow<ActionRow>[] {
  return rows.map((value) => {
    const at = standing === null ? null : rowOn(standing.grid.sheet, value.action.at);
    const box = standing?.table.box;
    const inside = at !== null && box !== undefined && at > box.top && at <= box.bottom;
    return { value, at: inside ? at : null };
  });
}

/** The sheet of one priority: heading rows, then the table of its actions with dropdowns and status colours over the whole body. */
export function prioritySheet({ priority, rows }: PriorityRows, context: BookContext): PlacedPriority {
  const plan = context.actionTables.get(priority.id) ?? { name: "", standing: null };
  const there = context.standing.ours.get(`priority:${priority.id}`);
  const heading = headingBlock(priority.title, headingParts(priority));
  const top = there === undefined ? heading.next + 1 : there.rows.length + 1;
  const spec = { name: plan.name, columns: actionColumns(priority), rows: tableRows(rows, plan) };
  const table = placeTable(spec, plan.standing, top, 0);
  const status = columnBox(table, "status");
  const header = table.design.box.top;
  const leadRows = there === undefined ? heading.rows.get(PRIORITY_LABELS.leadAgencies) : standingLeads(there, header);
  const design = assembleSheet({
    key: `priority:${priority.id}`,
    title: titleOf(context, `priority:${priority.id}`),
    isThere: there !== undefined,
    tab: TAB_COLOURS.priority,
    cells: heading.cells,
    widths: [LABEL_WIDTH, VALUE_WIDTH],
    tables: [table],
    validations: [...leadRule(leadRows, context), ...tableRules(table, context)],
    conditionalFormats: status === null ? [] : statusColours(status, context),
    frozenRows: heading.lines > MOST_FROZEN_LINES ? 0 : header + 1,
    frozenColumns: 1,
    print: printOn(context, header),
  });
  return { priority, rows, design, table, heading };
}
