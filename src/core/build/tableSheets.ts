import { formulaCell, linesCell, textCell, type CellAt } from "../design/designCells";
import { printOn } from "../design/printSetup";
import type { DesignCell, SheetDesign, SheetKey, Validation } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { figureCell } from "../design/valueCells";
import { BOOK_TABLES } from "../plan/bookTables";
import type { GlossaryEntry, Target } from "../plan/plan";
import { assembleSheet } from "./assembleSheet";
import { titleOf, type BookContext, type BookTableKey } from "./bookContext";
import type { Agency } from "./gatherAgencies";
import { placeTable } from "./placeTable";
import { columnBox, type RowPlace, type TableColumn, type TableRow } from "./tableSpec";

/** A sheet of ours that is a title, a note and one table. */
interface TableSheet<Row> {
  readonly key: SheetKey;
  readonly table: BookTableKey;
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly TableRow<Row>[];
  /** The dropdown of a column: its words as Excel lists them. */
  readonly words?: { readonly column: string; readonly source: string };
}

const HEADER_ROW = 3;

/** A column that is written once and is the officer's from then on. */
function textColumn<Row>(
  key: string,
  heading: string,
  width: number,
  cell: (row: Row, place: RowPlace) => DesignCell,
  style = STYLES.body as TableColumn<Row>["style"],
): TableColumn<Row> {
  return { key, heading, width, style, upkeep: "officer", cell };
}

/** Rows for a new table; none for one that stands, which is the officer's. */
function rowsIfNew<Row>(rows: readonly Row[], isThere: boolean): readonly TableRow<Row>[] {
  return isThere ? [] : rows.map((value) => ({ value, at: null }));
}

function tableSheet<Row>(sheet: TableSheet<Row>, context: BookContext): SheetDesign {
  const there = context.standing.ours.get(sheet.key);
  const { name, standing } = context.tables[sheet.table];
  const top = there === undefined ? HEADER_ROW : there.rows.length + 1;
  const table = placeTable({ name, columns: sheet.columns, rows: sheet.rows }, standing, top, 0);
  const cells: readonly CellAt[] = [
    { row: 0, column: 0, cell: textCell(sheet.heading, STYLES.title) },
    { row: 1, column: 0, cell: textCell(sheet.note, STYLES.note) },
  ];
  const box = sheet.words === undefined ? null : columnBox(table, sheet.words.column);
  const rule: Validation | null =
    box === null
      ? null
      : { box, rule: { kind: "list", source: sheet.words?.source ?? "" }, ignoreBlank: true, alert: null, prompt: null };
  return assembleSheet({
    key: sheet.key,
    title: titleOf(context, sheet.key),
    isThere: there !== undefined,
    tab: TAB_COLOURS.support,
    cells,
    widths: [],
    tables: [table],
    validations: rule === null ? [] : [rule],
    frozenRows: HEADER_ROW + 1,
    print: printOn(context, table.design.box.top),
  });
}

/** How far a target has moved, where baseline and actual are both numbers; the source's own words where it says so itself. */
function changeCell({ change, baseline, actual }: Target, { address }: RowPlace): DesignCell {
  if (change !== null) return figureCell(change, STYLES.bodyFigure);
  const [from, to] = [figureCell(baseline, STYLES.body).value, figureCell(actual, STYLES.body).value];
  const known = typeof from === "number" && typeof to === "number" && from !== 0 ? (to - from) / from : "";
  const [base, now] = [address("baseline"), address("actual")];
  const formula = `IF(AND(ISNUMBER(${base}),ISNUMBER(${now})),IF(${base}=0,"",(${now}-${base})/${base}),"")`;
  return formulaCell(formula, known, STYLES.bodyChange);
}

const TARGET_COLUMNS = ((): readonly TableColumn<Target>[] => {
  const words = BOOK_TABLES.targets.headings;
  const figure = (key: "baseline" | "target" | "actual"): TableColumn<Target> =>
    textColumn(key, words[key], 14, (row) => figureCell(row[key], STYLES.bodyFigure), STYLES.bodyFigure);
  return [
    textColumn("measure", words.measure, 60, ({ measure }) => textCell(measure, STYLES.body)),
    textColumn("source", words.source, 24, ({ source }) => textCell(source, STYLES.body)),
    textColumn("priority", words.priority, 30, ({ priority }) => textCell(priority, STYLES.body)),
    figure("baseline"),
    figure("target"),
    figure("actual"),
    textColumn("change", words.change, 12, changeCell, STYLES.bodyChange),
    textColumn("status", words.status, 14, () => textCell(null, STYLES.bodyStatus), STYLES.bodyStatus),
  ];
})();

/** The sheet of targets: measure, figures, and the change between baseline and actual as a formula. */
export function targetsSheet(targets: readonly Target[], context: BookContext): SheetDesign {
  const isThere = context.tables.targets.standing !== null;
  return tableSheet(
    {
      key: "targets",
      table: "targets",
      heading: "Targets",
      note: "Change is worked out from baseline and actual where both are numbers.",
      columns: TARGET_COLUMNS,
      rows: rowsIfNew(targets, isThere),
      words: { column: "status", source: '"Met,Missed,Not known"' },
    },
    context,
  );
}

function agencyColumns(hasAddress: boolean): readonly TableColumn<Agency>[] {
  const words = BOOK_TABLES.agencies.headings;
  const typed = (key: "contact" | "phone" | "email" | "web" | "address", width: number): TableColumn<Agency> =>
    textColumn(key, words[key], width, (row) => textCell(row[key], STYLES.bodyAsTyped), STYLES.bodyAsTyped);
  return [
    textColumn("name", words.name, 40, ({ name }) => textCell(name, STYLES.body)),
    textColumn("alsoKnownAs", words.alsoKnownAs, 28, ({ alsoKnownAs }) => linesCell(alsoKnownAs, STYLES.body)),
    typed("contact", 24),
    typed("phone", 16),
    typed("email", 32),
    typed("web", 28),
    ...(hasAddress ? [typed("address", 50)] : []),
  ];
}

/** The sheet of partner agencies. On a sheet that is there, `agencies` are those to be added to its table. */
export function partnersSheet(agencies: readonly Agency[], context: BookContext): SheetDesign {
  return tableSheet(
    {
      key: "partners",
      table: "agencies",
      heading: "Partners",
      note: "The lead agency of an action is chosen from this table: add a row to add an agency. Other names, one a line, are understood too.",
      columns: agencyColumns(agencies.some(({ address }) => address !== null)),
      rows: agencies.map((value) => ({ value, at: null })),
    },
    context,
  );
}

/** The glossary: terms and what they mean. */
export function glossarySheet(entries: readonly GlossaryEntry[], context: BookContext): SheetDesign {
  const words = BOOK_TABLES.glossary.headings;
  return tableSheet(
    {
      key: "glossary",
      table: "glossary",
      heading: "Glossary",
      note: "Terms and initials used in the plan, and what they mean.",
      columns: [
        textColumn("term", words.term, 30, ({ term }: GlossaryEntry) => textCell(term, STYLES.body)),
        textColumn("meaning", words.meaning, 90, ({ meaning }: GlossaryEntry) => textCell(meaning, STYLES.body)),
      ],
      rows: rowsIfNew(entries, context.tables.glossary.standing !== null),
    },
    context,
  );
}

/** The change log: empty at first; each merge adds what it changed. */
export function changeLogSheet(context: BookContext): SheetDesign {
  const words = BOOK_TABLES.changeLog.headings;
  const column = (key: keyof typeof words, width: number): TableColumn<null> =>
    textColumn(key, words[key], width, () => textCell(null, STYLES.bodyAsTyped), STYLES.bodyAsTyped);
  return tableSheet(
    {
      key: "changeLog",
      table: "changeLog",
      heading: "Change log",
      note: "Every change that was merged into the plan: where, from what, to what, and from whose return.",
      columns: [
        { ...column("when", 14), style: STYLES.bodyDay },
        column("source", 30),
        column("sheet", 26),
        column("ref", 8),
        column("column", 18),
        column("before", 50),
        column("after", 50),
      ],
      rows: [],
    },
    context,
  );
}
