import { textCell, type CellAt } from "../design/designCells";
import { printOn } from "../design/printSetup";
import type { SheetDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { BOOK_TABLES, REMEMBERED } from "../plan/bookTables";
import type { Priority } from "../plan/plan";
import { assembleSheet } from "./assembleSheet";
import { titleOf, type BookContext, type BookTableKey } from "./bookContext";
import { foldName } from "./gatherAgencies";
import { placeTable } from "./placeTable";
import { rememberedPlaces, type RememberedKey } from "./rememberedChoices";
import type { KeyStatus } from "./statusKey";
import type { PlacedTable, TableColumn, TableRow } from "./tableSpec";

/** The four kinds of work that community safety plans tell apart. */
const TYPES = ["Prevention", "Intelligence", "Enforcement", "Reassurance"] as const;

/** Longer text under a funding heading is a sentence, not a source. */
const LONGEST_FUNDING = 60;

const HEADER_ROW = 3;

const NOTE =
  "Add a row to a table and its dropdown offers it. After changing a label or a fill of the statuses, build the plan again.";

/** The first column (from 0) of each table, side by side with room between, so that each can grow downwards. */
const LEFT = { statuses: 0, types: 4, funding: 6, choices: 8 } as const satisfies Partial<Record<BookTableKey, number>>;

/** Each word of a column once, in the order of the plan, after those that are always there. */
function wordsOf(first: readonly string[], texts: readonly (string | null)[], longest: number): readonly string[] {
  const words = new Map(first.map((word) => [foldName(word), word]));
  for (const text of texts) {
    const word = text?.trim() ?? "";
    if (word !== "" && word.length <= longest && !word.includes("\n") && !words.has(foldName(word)))
      words.set(foldName(word), word);
  }
  return [...words.values()];
}

function column<Row>(key: string, heading: string, width: number, text: (row: Row) => string): TableColumn<Row> {
  return { key, heading, width, style: STYLES.body, upkeep: "officer", cell: (row) => textCell(text(row), STYLES.body) };
}

const STATUS_COLUMNS: readonly TableColumn<KeyStatus>[] = [
  column("label", BOOK_TABLES.statuses.headings.label, 18, ({ label }) => label),
  {
    ...column("colour", BOOK_TABLES.statuses.headings.colour, 16, ({ colour }) => colour),
    cell: ({ colour, fill, font }) =>
      textCell(colour, { ...STYLES.bodyStatus, colour: font, ...(fill === null ? {} : { fill }) }),
  },
  column("meaning", BOOK_TABLES.statuses.headings.meaning, 56, ({ meaning }) => meaning),
];

/** A remembered choice and its value. */
interface Remembered {
  readonly key: RememberedKey;
  readonly value: string;
}

const CHOICE_COLUMNS: readonly TableColumn<Remembered>[] = [
  column("choice", BOOK_TABLES.choices.headings.choice, 20, ({ key }) => REMEMBERED[key]),
  {
    key: "value",
    heading: BOOK_TABLES.choices.headings.value,
    width: 20,
    style: STYLES.bodyAsTyped,
    upkeep: "ours",
    cell: ({ value }) => textCell(value, STYLES.bodyAsTyped),
  },
];

/** What is remembered, each where it stands already. */
function choiceRows(remembered: ReadonlyMap<RememberedKey, string>, context: BookContext): readonly TableRow<Remembered>[] {
  const places = rememberedPlaces(context.standing.content);
  return [...remembered].map(([key, value]) => ({ value: { key, value }, at: places.get(key)?.row ?? null }));
}

/** The choices table alone, for a command that only remembers something. */
export function choicesTable(remembered: ReadonlyMap<RememberedKey, string>, context: BookContext, top: number): PlacedTable {
  const { name, standing } = context.tables.choices;
  return placeTable({ name, columns: CHOICE_COLUMNS, rows: choiceRows(remembered, context) }, standing, top, LEFT.choices);
}

function listTable<Row>(
  key: keyof typeof LEFT,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  context: BookContext,
  top: number,
): PlacedTable {
  const { name, standing } = context.tables[key];
  const fresh = standing === null ? rows.map((value) => ({ value, at: null })) : [];
  return placeTable({ name, columns, rows: fresh }, standing, top, LEFT[key]);
}

/** The sheet of lists: statuses with colour and meaning, types, funding sources, and what the workbook remembers. */
export function listsSheet(
  priorities: readonly Priority[],
  remembered: ReadonlyMap<RememberedKey, string>,
  context: BookContext,
): SheetDesign {
  const there = context.standing.ours.get("lists");
  const top = there === undefined ? HEADER_ROW : there.rows.length + 1;
  const actions = priorities.flatMap((priority) => priority.actions);
  const types = wordsOf(
    TYPES,
    actions.map(({ type }) => type),
    LONGEST_FUNDING,
  );
  const funding = wordsOf(
    [],
    actions.map((action) => action.funding),
    LONGEST_FUNDING,
  );
  const word = (heading: string, width: number): readonly TableColumn<string>[] => [
    column("word", heading, width, (text) => text),
  ];
  const cells: readonly CellAt[] = [
    { row: 0, column: 0, cell: textCell("Lists", STYLES.title) },
    { row: 1, column: 0, cell: textCell(NOTE, STYLES.note) },
  ];
  return assembleSheet({
    key: "lists",
    title: titleOf(context, "lists"),
    isThere: there !== undefined,
    tab: TAB_COLOURS.support,
    cells,
    widths: [],
    tables: [
      listTable("statuses", STATUS_COLUMNS, context.key, context, top),
      listTable("types", word(BOOK_TABLES.types.headings.type, 20), types, context, top),
      listTable("funding", word(BOOK_TABLES.funding.headings.funding, 36), funding, context, top),
      choicesTable(remembered, context, top),
    ],
    frozenRows: HEADER_ROW + 1,
    print: printOn(context, null),
  });
}
