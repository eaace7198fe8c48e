import { linesCell, textCell } from "../design/designCells";
import { printOn } from "../design/printSetup";
import type { DesignCell, SheetDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { dayCell } from "../design/valueCells";
import { BOOK_TABLES, JOINT_LEAD, REVIEW_LABELS } from "../plan/bookTables";
import type { Action, Priority, Review } from "../plan/plan";
import { assembleSheet } from "./assembleSheet";
import { SHEET_TITLES, titleOf, type BookContext } from "./bookContext";
import type { BuildChoices } from "./buildChoices";
import { statusColours } from "./cellRules";
import { headingBlock, LABEL_WIDTH, paragraphCells, VALUE_WIDTH, type HeadingPart } from "./headingBlock";
import { placeTable } from "./placeTable";
import { statusWord } from "./statusKey";
import { columnBox, type TableColumn } from "./tableSpec";

/** One action of the earlier period; null where a priority had none. */
interface ReviewRow {
  readonly priority: Priority;
  readonly action: Action | null;
  readonly status: string | null;
}

const HEADINGS = BOOK_TABLES.review.headings;

/** More heading rows than these two are themes in paragraphs, which need room. */
const PERIOD_ROWS = 2;

type ReviewText = (row: ReviewRow) => string | null;

function column(
  key: keyof typeof HEADINGS,
  width: number,
  text: ReviewText,
  style: TableColumn<ReviewRow>["style"] = STYLES.body,
): TableColumn<ReviewRow> {
  return { key, heading: HEADINGS[key], width, style, upkeep: "officer", cell: (row): DesignCell => textCell(text(row), style) };
}

/** Leads and partners stand as on a priority's sheet, so that reading them back is the same. */
function partnersOf({ action }: ReviewRow): DesignCell {
  const joint = (action?.lead.slice(1) ?? []).map((name) => name + JOINT_LEAD);
  return linesCell([...joint, ...(action?.partners ?? [])], STYLES.body);
}

const COLUMNS: readonly TableColumn<ReviewRow>[] = [
  column("number", 8, ({ priority }) => priority.number, STYLES.bodyAsTyped),
  column("priority", 30, ({ priority }) => priority.title),
  column("ref", 8, ({ action }) => action?.ref ?? null, STYLES.bodyAsTyped),
  column("action", 60, ({ action }) => action?.action ?? null),
  column("lead", 26, ({ action }) => action?.lead[0] ?? null),
  { ...column("partners", 30, () => null), cell: partnersOf },
  column("byWhen", 16, ({ action }) => action?.byWhen ?? null, STYLES.bodyAsTyped),
  column("measure", 40, ({ action }) => action?.measure ?? null),
  column("status", 14, ({ status }) => status, STYLES.bodyStatus),
  column("update", 60, ({ action }) => action?.update ?? null),
];

function reviewRows(review: Review, choices: BuildChoices, context: BookContext): readonly ReviewRow[] {
  return review.priorities.flatMap((priority): readonly ReviewRow[] =>
    priority.actions.length === 0
      ? [{ priority, action: null, status: null }]
      : priority.actions.map((action) => ({ priority, action, status: statusWord(action, choices, context.key)?.word ?? null })),
  );
}

/** The days of the earlier period, then each theme that is told in paragraphs under its own name. */
function headingParts({ period, themes = [] }: Review): readonly HeadingPart[] {
  const days = period === null ? [] : [dayCell(period.start, STYLES.day), dayCell(period.end, STYLES.day)];
  return [
    { label: REVIEW_LABELS.start, values: days.slice(0, 1) },
    { label: REVIEW_LABELS.end, values: days.slice(1) },
    ...themes.map(({ theme, paragraphs }) => ({ label: theme, values: paragraphCells(paragraphs) })),
  ];
}

/** The review of the earlier period, one row an action, as the source has it; the officer's own once it stands. */
export function reviewSheet(review: Review, choices: BuildChoices, context: BookContext): SheetDesign {
  const there = context.standing.ours.get("review");
  const { name, standing } = context.tables.review;
  const block = headingBlock(review.title ?? SHEET_TITLES.review, headingParts(review));
  const top = there === undefined ? block.next + 1 : there.rows.length + 1;
  const rows = standing === null ? reviewRows(review, choices, context).map((value) => ({ value, at: null })) : [];
  const table = placeTable({ name, columns: COLUMNS, rows }, standing, top, 0);
  const status = columnBox(table, "status");
  return assembleSheet({
    key: "review",
    title: titleOf(context, "review"),
    isThere: there !== undefined,
    tab: TAB_COLOURS.support,
    cells: block.cells,
    widths: [LABEL_WIDTH, block.rows.size > PERIOD_ROWS ? VALUE_WIDTH : 18],
    tables: [table],
    conditionalFormats: status === null ? [] : statusColours(status, context),
    frozenRows: block.rows.size > PERIOD_ROWS ? 0 : table.design.box.top + 1,
    print: printOn(context, table.design.box.top),
  });
}
