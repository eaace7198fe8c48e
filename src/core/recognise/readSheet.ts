import type { GlossaryEntry, Member, Target } from "../plan/plan";
import type { TableReading } from "../plan/reading";
import { haveRefsInText, readRows, withRef } from "./actions";
import type { RawAction } from "./actions";
import type { Column } from "./columnMeanings";
import { tableReading } from "./assemble";
import { isGlossaryTitle, readGlossary } from "./glossary";
import type { HeaderRow } from "./headerRows";
import { actionMeaning, figureMeaning, listMeaning } from "./headings";
import { spotsOf } from "./ledger";
import type { Ledger } from "./ledger";
import { within } from "./lone";
import { memberColumns, readMemberTable } from "./memberTable";
import { isMembersTitle, readMembers } from "./members";
import { readPriorityList } from "./priorityList";
import type { ListedPriority } from "./priorityList";
import { resolveDraft } from "./priorities";
import type { Section } from "./priorities";
import type { Region, Table } from "./regions";
import { spotOf } from "./sections";
import type { SheetDrafts } from "./sections";
import { statusFillColumn } from "./statusFill";
import type { Line, SheetView, Spot } from "./sheetView";
import { readTargets, targetColumns } from "./targets";

/** A section with its rows read, names not yet taken apart. */
export interface ReadSection {
  readonly section: Section;
  readonly raws: readonly RawAction[];
  readonly columns: readonly Column[];
}

/** All that one sheet says. */
export interface SheetReading {
  readonly view: SheetView;
  /** Lines at the sheet's top that may hold the plan's own title and introduction. */
  readonly preamble: readonly Line[];
  readonly spareTitles: readonly Spot[];
  readonly sections: readonly ReadSection[];
  /** How the tables of actions were understood, from top to bottom. */
  readonly tables: readonly TableReading[];
  readonly targets: readonly Target[];
  readonly members: readonly Member[];
  readonly glossary: readonly GlossaryEntry[];
  readonly listed: readonly ListedPriority[];
  readonly themes: readonly ListedPriority[];
}

/** Whether a cell of a heading row is one whose words we know; headings of tables of actions are kept with their columns. */
function says({ kind }: HeaderRow, { text }: Spot): boolean {
  return kind === "actions" || actionMeaning(text) !== null || figureMeaning(text) !== null || listMeaning(text) !== null;
}

function placeHeaders(view: SheetView, tables: readonly Table[], ledger: Ledger): void {
  for (const { header } of tables) {
    for (const row of [header.row, header.lastRow]) {
      const line = view.lineAt(row);
      if (line !== null)
        ledger.place(
          within(line, header).filter((spot) => says(header, spot)),
          "heading",
        );
    }
  }
}

function placeSection(section: Section, ledger: Ledger): void {
  ledger.place(spotsOf(section.narrative), "plan");
  for (const { label, values } of section.card) {
    ledger.place([label], "heading");
    ledger.place(values, "plan");
  }
}

function placeRaws(raws: readonly RawAction[], columns: readonly Column[], ledger: Ledger): void {
  const held = (spot: Spot): boolean => columns.some(({ column, right }) => spot.column >= column && spot.column <= right);
  for (const { lines } of raws) ledger.place(spotsOf(lines).filter(held), "plan");
}

function sectionOf(section: Section, view: SheetView, fills: ReadonlyMap<Table, number | null>, ledger: Ledger): ReadSection {
  placeSection(section, ledger);
  const raws: RawAction[] = [];
  for (const rows of section.rows) {
    const read = readRows(rows, view, fills.get(rows.table) ?? null);
    raws.push(...read.actions);
    placeRaws(read.actions, rows.table.columns, ledger);
    ledger.place(spotsOf(read.blanks), "blank-row");
    ledger.leave(read.strays, "no-action");
  }
  return { section, raws, columns: section.rows[0]?.table.columns ?? [] };
}

function withRefs(sections: readonly ReadSection[]): readonly ReadSection[] {
  if (!haveRefsInText(sections.flatMap(({ raws }) => raws))) return sections;
  return sections.map((section) => ({ ...section, raws: section.raws.map(withRef) }));
}

/** Tables of one form share the column whose fills show the status, so that a short one does not decide alone. */
function fillsOf(tables: readonly Table[], view: SheetView): ReadonlyMap<Table, number | null> {
  const forms = new Map<string, Table[]>();
  for (const table of tables) {
    const form = table.columns.map(({ column, means }) => `${String(column)}${String(means)}`).join(" ");
    forms.set(form, [...(forms.get(form) ?? []), table]);
  }
  return new Map(
    [...forms.values()].flatMap((alike) => {
      const column = statusFillColumn(alike, view);
      return alike.map((table): [Table, number | null] => [table, column]);
    }),
  );
}

function without(lines: readonly Line[], rest: readonly Line[]): readonly Line[] {
  const left = new Set(rest);
  return lines.filter((line) => !left.has(line));
}

function titleLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.spots.length === 1).slice(0, 4);
}

/** Loose lines of a sheet read as a glossary or as members, when its name or a line at their top says so. */
function readLoose(
  lines: readonly Line[],
  view: SheetView,
  organisation: string | null,
  ledger: Ledger,
): Pick<SheetReading, "glossary" | "members"> {
  const announces = (test: (text: string) => boolean): number => {
    const line = titleLines(lines).find(({ spots }) => test(spots[0]?.text ?? ""));
    return line === undefined ? (test(view.grid.sheet) ? 0 : -1) : lines.indexOf(line) + 1;
  };
  const terms = announces(isGlossaryTitle);
  if (terms >= 0) {
    const { entries, rest } = readGlossary(lines.slice(terms), view);
    if (entries.length > 1) {
      ledger.place(spotsOf(without(lines.slice(terms), rest)), "plan");
      ledger.place(spotsOf(lines.slice(0, terms)), "title");
      return { glossary: entries, members: [] };
    }
  }
  const people = announces(isMembersTitle);
  if (people < 0) return { glossary: [], members: [] };
  const { members, rest } = readMembers(lines.slice(people), view, organisation);
  if (members.length < 2) return { glossary: [], members: [] };
  ledger.place(spotsOf(without(lines.slice(people), rest)), "plan");
  ledger.place(spotsOf(lines.slice(0, people).slice(-1)), "title");
  return { glossary: [], members };
}

/** The columns of a table of another kind that are read; its other cells are left over. */
function columnsRead(table: Table): ReadonlySet<number> | null {
  if (table.header.kind === "targets") return targetColumns(table);
  return table.header.kind === "members" ? memberColumns(table) : null;
}

interface Others {
  targets: Target[];
  members: Member[];
  glossary: GlossaryEntry[];
  listed: ListedPriority[];
  themes: ListedPriority[];
}

function readOthers(drafts: SheetDrafts, view: SheetView, ledger: Ledger): Others {
  const others: Others = { targets: [], members: [], glossary: [], listed: [], themes: [] };
  for (const { table } of drafts.others) {
    const { kind } = table.header;
    const columns = columnsRead(table);
    if (kind === "targets") others.targets.push(...readTargets(table, view));
    if (kind === "members") others.members.push(...readMemberTable(table, view));
    if (kind === "glossary") others.glossary.push(...readGlossary(table.lines, view).entries);
    if (kind === "priorities") others.listed.push(...readPriorityList(table, view));
    if (kind === "themes") others.themes.push(...readPriorityList(table, view));
    const isRead = (spot: Spot): boolean => columns === null || columns.has(spot.column);
    ledger.place(table.lines.flatMap((line) => within(line, table.shape)).filter(isRead), "plan");
  }
  return others;
}

/** Reads all that one sheet says, and enters in the ledger what each of its cells turned out to be. */
export function readSheet(
  view: SheetView,
  regions: readonly Region[],
  drafts: SheetDrafts,
  onlySheet: boolean,
  organisation: string | null,
  ledger: Ledger,
): SheetReading {
  const tables = regions.filter((region) => region.kind === "table");
  placeHeaders(view, tables, ledger);
  const fills = fillsOf(
    tables.filter(({ header }) => header.kind === "actions"),
    view,
  );
  const resolved = drafts.drafts.map((draft) => resolveDraft(draft, view, onlySheet));
  for (const draft of drafts.drafts) {
    const spot = spotOf(draft.title);
    const line = spot === null ? null : view.lineAt(spot.row);
    if (line !== null)
      ledger.place(
        line.spots.filter(({ column }) => spot !== null && column <= spot.right),
        "title",
      );
  }
  for (const { notes, furniture, sections } of resolved) {
    ledger.leave(notes, "note");
    ledger.place(spotsOf(furniture), "title");
    ledger.place(
      sections.flatMap(({ title }) => spotOf(title) ?? []),
      "title",
    );
  }
  const sections = withRefs(resolved.flatMap((each) => each.sections).map((section) => sectionOf(section, view, fills, ledger)));
  const others = readOthers(drafts, view, ledger);
  const loose = readLoose(
    drafts.drafts.length > 0 ? drafts.rest : [...drafts.preamble, ...drafts.rest],
    view,
    organisation,
    ledger,
  );
  return {
    view,
    preamble: drafts.preamble,
    spareTitles: resolved.flatMap(({ spareTitle }) => (spareTitle === null ? [] : [spareTitle])),
    sections,
    tables: drafts.drafts.flatMap((draft) => draft.tables.map(({ table }) => tableReading(table, draft.title, view.grid.sheet))),
    ...others,
    members: [...others.members, ...loose.members],
    glossary: [...others.glossary, ...loose.glossary],
  };
}
