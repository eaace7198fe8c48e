import { oneCell } from "../grid/a1";
import { textAt, type Grid } from "../grid/grid";
import { textCell, type CellAt } from "../design/designCells";
import { printOn } from "../design/printSetup";
import type { SheetDesign } from "../design/sheetDesign";
import { foldHeading, tableColumns } from "../design/standing";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { dayCell } from "../design/valueCells";
import { BOOK_TABLES, PLAN_LABELS } from "../plan/bookTables";
import type { Period, Plan } from "../plan/plan";
import { assembleSheet } from "./assembleSheet";
import { titleOf, type BookContext } from "./bookContext";
import { statusColours } from "./cellRules";
import { headingBlock, LABEL_WIDTH, paragraphCells, VALUE_WIDTH, type HeadingPart } from "./headingBlock";
import { placeTable } from "./placeTable";
import { priorityColumns } from "./priorityColumns";
import type { PlacedPriority } from "./prioritySheet";
import { KEY_TOTALS, keyCells, standingKeyBox } from "./statusKeyBlock";
import type { PlacedTable, TableRow } from "./tableSpec";

/** Where each priority stands in the table that is there: by its ID. */
function standingRows(priorities: readonly PlacedPriority[], context: BookContext): readonly TableRow<PlacedPriority>[] {
  const there = context.tables.priorities.standing;
  const rows = new Map<string, number>();
  if (there !== null) {
    const { box } = there.table;
    const column = tableColumns(there.grid, there.table).get(foldHeading(BOOK_TABLES.priorities.headings.id)) ?? -1;
    for (let row = box.bottom; row > box.top; row -= 1) rows.set(textAt(there.grid, row, column), row);
  }
  return priorities.map((value) => ({ value, at: rows.get(value.priority.id) ?? null }));
}

/** What stands at the head of the plan's sheet. Title and partnership are the context's. */
export interface PlanHeading {
  /** The plan as it was read. */
  readonly before: Plan;
  readonly period: Period | null;
}

function headingParts({ before, period }: PlanHeading, { organisation, today }: BookContext): readonly HeadingPart[] {
  return [
    { label: PLAN_LABELS.organisation, values: [textCell(organisation, STYLES.text)] },
    { label: PLAN_LABELS.start, values: [dayCell(period?.start ?? null, STYLES.day)] },
    { label: PLAN_LABELS.end, values: [dayCell(period?.end ?? null, STYLES.day)] },
    { label: PLAN_LABELS.prepared, values: [dayCell(today, STYLES.day)] },
    { label: PLAN_LABELS.intro, values: paragraphCells(before.intro) },
  ];
}

/** What the officer has chosen otherwise than the sheet says, where its labels stand; all else on the heading rows is left alone. */
function chosenAnew(there: Grid, { before, period }: PlanHeading, { title, organisation }: BookContext): readonly CellAt[] {
  const choices = [
    { label: PLAN_LABELS.organisation, was: before.organisation, is: organisation, cell: textCell(organisation, STYLES.text) },
    { label: PLAN_LABELS.start, was: before.period?.start, is: period?.start, cell: dayCell(period?.start ?? null, STYLES.day) },
    { label: PLAN_LABELS.end, was: before.period?.end, is: period?.end, cell: dayCell(period?.end ?? null, STYLES.day) },
  ];
  const heading = before.title === title ? [] : [{ row: 0, column: 0, cell: textCell(title, STYLES.title) }];
  const beside = choices.flatMap(({ label, was, is, cell }) => {
    const row = there.rows.findIndex((_, at) => foldHeading(textAt(there, at, 0)) === foldHeading(label));
    return was === is || row < 1 ? [] : [{ row, column: 1, cell }];
  });
  return [...heading, ...beside];
}

/** The plan's sheet: its heading, the status key and the table of priorities with live counts. */
export function planSheet(heading: PlanHeading, priorities: readonly PlacedPriority[], context: BookContext): SheetDesign {
  const there = context.standing.ours.get("plan");
  const block = headingBlock(context.title, headingParts(heading, context));
  const keyTop = block.next + 1;
  const top = there === undefined ? keyTop + context.key.length + KEY_TOTALS + 2 : there.rows.length + 1;
  const plan = context.tables.priorities;
  const spec = { name: plan.name, columns: priorityColumns(context), rows: standingRows(priorities, context) };
  const table: PlacedTable = placeTable(spec, plan.standing, top, 0);
  const freshKey = { ...oneCell(keyTop + 1, 0), bottom: keyTop + context.key.length + KEY_TOTALS };
  const keyBox = there === undefined ? freshKey : standingKeyBox(there);
  return assembleSheet({
    key: "plan",
    title: titleOf(context, "plan"),
    isThere: there !== undefined,
    tab: TAB_COLOURS.plan,
    cells: [...block.cells, ...keyCells(keyTop, priorities, context)],
    rewritten: there === undefined ? [] : chosenAnew(there, heading, context),
    widths: [LABEL_WIDTH, VALUE_WIDTH],
    tables: [table],
    conditionalFormats: keyBox === null ? [] : statusColours(keyBox, context),
    frozenRows: 0,
    print: printOn(context, table.design.box.top),
  });
}
