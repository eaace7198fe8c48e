import type { BookDesign, SheetDesign } from "../core/design/sheetDesign";
import { markedSheets } from "../core/design/markers";
import type { DefinedName } from "../core/grid/grid";
import type { BookOverview, SheetOverview, TableOverview } from "./bookOverview";
import { Stopped } from "./excelErrors";

/** One of our sheets that makes room for a whole new one, and the names that it has meanwhile. */
export interface ReplacedSheet {
  readonly overview: SheetOverview;
  readonly design: SheetDesign;
  readonly position: number;
  readonly aside: string;
  readonly tables: readonly { readonly name: string; readonly aside: string }[];
}

/** What becomes of each sheet of a design in the workbook as it stands. */
export interface BookPlan {
  readonly before: BookOverview;
  readonly added: readonly SheetDesign[];
  readonly updated: readonly {
    readonly overview: SheetOverview;
    readonly design: SheetDesign;
    readonly tables: readonly string[];
  }[];
  readonly replaced: readonly ReplacedSheet[];
  readonly names: readonly DefinedName[];
  /** Names of the workbook that are taken away, as they stand. */
  readonly namesGone: readonly DefinedName[];
}

/** Decides for each sheet whether it is added, updated or replaced. Throws Stopped when Excel would refuse it for a name or protection. */
export function bookPlan(book: BookDesign, before: BookOverview): BookPlan {
  const marked = markedSheets(before.names);
  const standing = (design: SheetDesign): SheetOverview | undefined => {
    const own = design.inPlace === true ? design.title : undefined;
    const title = design.key === null ? own : marked.get(design.key);
    return title === undefined ? undefined : before.sheets.find((sheet) => same(sheet.title, title));
  };
  const placed = book.sheets.map((design) => ({ design, overview: standing(design) }));
  const plan: BookPlan = {
    before,
    added: placed.flatMap(({ design, overview }) => (overview === undefined && design.inPlace !== true ? [design] : [])),
    updated: placed.flatMap(({ design, overview }) =>
      overview === undefined || design.whenThere === "replace" ? [] : [{ design, overview, tables: tablesOn(before, overview) }],
    ),
    replaced: placed.flatMap(({ design, overview }) =>
      overview === undefined || design.whenThere === "update" ? [] : [replacedSheet(design, overview, before)],
    ),
    names: book.names,
    namesGone: before.names.filter(
      ({ name, sheet }) => sheet === null && book.namesGone?.some((gone) => same(gone, name)) === true,
    ),
  };
  check(plan);
  return plan;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function tablesOn({ tables }: BookOverview, { id }: SheetOverview): string[] {
  return tables.filter(({ sheetId }) => sheetId === id).map(({ name }) => name);
}

function replacedSheet(design: SheetDesign, overview: SheetOverview, before: BookOverview): ReplacedSheet {
  const titles = before.sheets.map(({ title }) => title);
  const names = [...before.tables, ...before.names].map(({ name }) => name);
  const tables = tablesOn(before, overview).map((name) => ({ name, aside: freeName(`${name}_before`, "_", names) }));
  return {
    overview,
    design,
    position: before.sheets.indexOf(overview),
    aside: freeName(`${overview.title.slice(0, 20)} before`, " ", titles),
    tables,
  };
}

function freeName(base: string, gap: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((one) => same(one, name));
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? base : `${base}${gap}${turn}`;
    if (!isTaken(name)) return name;
  }
}

function check({ before, added, replaced }: BookPlan): void {
  if (before.isProtected && added.length + replaced.length > 0) throw new Stopped({ code: "excel-protected" });
  const leaving = new Set(replaced.map(({ overview }) => overview.id));
  const stays = ({ id }: SheetOverview): boolean => !leaving.has(id);
  const tableStays = ({ sheetId }: TableOverview): boolean => !leaving.has(sheetId);
  const made = [...added, ...replaced.map(({ design }) => design)];
  refuseTaken(
    made.map(({ title }) => title),
    before.sheets.filter(stays).map(({ title }) => title),
  );
  refuseTaken(
    made.flatMap(({ tables }) => tables.map(({ name }) => name)),
    before.tables.filter(tableStays).map(({ name }) => name),
  );
}

function refuseTaken(wanted: readonly string[], taken: readonly string[]): void {
  const clash = wanted.find((name) => taken.some((one) => same(one, name)));
  if (clash !== undefined) throw new Stopped({ code: "excel-exists", facts: { name: clash } });
}
