import { NameBook } from "../design/uniqueNames";
import { foldHeading, headedBox, tableWith, type Standing } from "../design/standing";
import { markedKey } from "../design/markers";
import type { SheetKey } from "../design/sheetDesign";
import type { DefinedName, Grid, GridTable } from "../grid/grid";
import { BOOK_TABLES, actionTableName } from "../plan/bookTables";
import { COLUMNS } from "../plan/columns";
import type { IsoDay } from "../plan/plan";
import type { KnownPriority } from "./giveIds";
import type { KeyStatus } from "./statusKey";
import type { StandingTable } from "./tableSpec";

export type BookTableKey = keyof typeof BOOK_TABLES;

/** The defined names that dropdowns read from, with the column of a table that each stands for. */
export const LIST_NAMES = {
  agencies: { name: "AgencyNames", table: "agencies", heading: BOOK_TABLES.agencies.headings.name },
  statuses: { name: "StatusNames", table: "statuses", heading: BOOK_TABLES.statuses.headings.label },
  types: { name: "TypeNames", table: "types", heading: BOOK_TABLES.types.headings.type },
  funding: { name: "FundingNames", table: "funding", heading: BOOK_TABLES.funding.headings.funding },
} as const satisfies Record<string, { name: string; table: BookTableKey; heading: string }>;

export type ListKey = keyof typeof LIST_NAMES;

/** A table of ours: its final name, and where it stands if it does. */
export interface TablePlan {
  readonly name: string;
  readonly standing: StandingTable | null;
}

/** Everything that the sheets of one Build share, free of clashes. */
export interface BookContext {
  readonly standing: Standing;
  readonly today: IsoDay;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly key: readonly KeyStatus[];
  /** The final title of each of our sheets. */
  readonly titles: ReadonlyMap<SheetKey, string>;
  readonly tables: Readonly<Record<BookTableKey, TablePlan>>;
  /** The action table of each priority, by its ID. */
  readonly actionTables: ReadonlyMap<string, TablePlan>;
  /** The final defined names of the lists. */
  readonly lists: Readonly<Record<ListKey, string>>;
}

/** The titles that our sheets get where they are free. */
export const SHEET_TITLES = {
  plan: "Plan",
  targets: "Targets",
  partners: "Partners",
  lists: "Lists",
  glossary: "Glossary",
  changeLog: "Change log",
  review: "Review of last year",
} as const satisfies Partial<Record<SheetKey, string>>;

/** Our table on a sheet that stands: by its name, with or without a suffix, else by its headings. */
function findTable(grid: Grid, name: string, headings: readonly string[]): GridTable | null {
  const exact = grid.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const suffixed = grid.tables.find((table) => table.name.replace(/_\d+$/, "").toLowerCase() === name.toLowerCase());
  return exact ?? suffixed ?? tableWith(grid, headings);
}

/** A table where it stands with its own name; where only its headings stand, under a name that is free; else a new one. */
function planTable(standing: Standing, sheet: SheetKey, name: string, headings: readonly string[], book: NameBook): TablePlan {
  const grid = standing.ours.get(sheet);
  const table = grid === undefined ? null : findTable(grid, name, headings);
  if (grid !== undefined && table !== null) return { name: table.name, standing: { grid, table } };
  const free = book.name(name);
  const box = grid === undefined ? null : headedBox(grid, headings);
  return { name: free, standing: grid === undefined || box === null ? null : { grid, table: { name: free, box } } };
}

/** The final names of all tables beside the action tables. */
export function planTables(standing: Standing, book: NameBook): Record<BookTableKey, TablePlan> {
  const plan = (key: BookTableKey): TablePlan => {
    const { name, sheet, headings } = BOOK_TABLES[key];
    return planTable(standing, sheet, name, Object.values(headings).slice(0, 2), book);
  };
  return {
    priorities: plan("priorities"),
    targets: plan("targets"),
    agencies: plan("agencies"),
    statuses: plan("statuses"),
    types: plan("types"),
    funding: plan("funding"),
    choices: plan("choices"),
    glossary: plan("glossary"),
    changeLog: plan("changeLog"),
    review: plan("review"),
  };
}

/** The final names of the action tables, by priority ID. */
export function planActionTables(
  standing: Standing,
  priorities: readonly KnownPriority[],
  book: NameBook,
): ReadonlyMap<string, TablePlan> {
  const headings = [COLUMNS.action.heading];
  return new Map(priorities.map(({ id }) => [id, planTable(standing, `priority:${id}`, actionTableName(id), headings, book)]));
}

/** The name that a list has already: ours, when our sheet with its table stands and a name of that stem points at it. */
function standingName(standing: Standing, wanted: string, table: TablePlan): string | null {
  if (table.standing === null) return null;
  const { grid } = table.standing;
  const pointsAtIt = ({ formula }: DefinedName): boolean =>
    formula.toLowerCase().includes(`${table.name.toLowerCase()}[`) || formula.includes(grid.sheet.replaceAll("'", "''"));
  const ours = standing.content.names.filter(({ name }) => name.replace(/_\d+$/, "").toLowerCase() === wanted.toLowerCase());
  return ours.find(pointsAtIt)?.name ?? null;
}

/** The final defined names of the lists. */
export function planLists(
  standing: Standing,
  tables: Readonly<Record<BookTableKey, TablePlan>>,
  book: NameBook,
): Record<ListKey, string> {
  const plan = (key: ListKey): string => {
    const { name, table } = LIST_NAMES[key];
    return standingName(standing, name, tables[table]) ?? book.name(name);
  };
  return { agencies: plan("agencies"), statuses: plan("statuses"), types: plan("types"), funding: plan("funding") };
}

/** The final title of every sheet that is to be designed: the one it has, or a free one. */
export function planTitles(
  standing: Standing,
  wanted: readonly (readonly [key: SheetKey, words: string, otherwise: string])[],
): ReadonlyMap<SheetKey, string> {
  const book = new NameBook(standing.titles);
  return new Map(wanted.map(([key, words, otherwise]) => [key, standing.ours.get(key)?.sheet ?? book.title(words, otherwise)]));
}

/** All names that are taken, but for our own markers. */
export function takenNames(standing: Standing): readonly string[] {
  return standing.names.filter((name) => markedKey(name) === null);
}

/** A reference to a column of a table: Agencies[Agency]. Characters that mean something in it are escaped as Excel does. */
export function columnReference(table: string, heading: string): string {
  if (/^[A-Za-z0-9 ]+$/.test(heading)) return `${table}[${heading}]`;
  return `${table}[[${heading.replace(/[[\]#']/g, "'$&")}]]`;
}

/** The title that a sheet of ours has in this Build. A sheet that was not planned is our own mistake. */
export function titleOf(context: BookContext, key: SheetKey): string {
  const title = context.titles.get(key);
  if (title === undefined) throw new Error(`No title was planned for ${foldHeading(key)}.`);
  return title;
}
