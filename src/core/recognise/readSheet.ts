import type { GlossaryEntry, Member, Target } from "../plan/plan";
import type { TableReading } from "../plan/reading";
import { readRows } from "./actions";
import { haveRefsInText, withRef } from "./refsInText";
import type { RawAction } from "./actions";
import { tableReading } from "./tableReading";
import type { Column } from "./columnMeanings";
import type { Ledger } from "./ledger";
import { within } from "./lone";
import { placeHeaders, placeRaws, placeSection } from "./placeInLedger";
import { resolveDraft } from "./priorities";
import type { Section } from "./priorities";
import type { ListedPriority } from "./priorityList";
import { readLooseLists } from "./readLooseLists";
import { readOthers } from "./readOtherTables";
import type { Region, Table } from "./regions";
import { spotOf, voicedSpots } from "./chooseTitle";
import type { SheetDrafts } from "./sections";
import type { Line, SheetView, Spot } from "./sheetView";
import { sectionLeadIn } from "./sectionLeadIn";
import type { SectionLeadIn } from "./sectionLeadIn";
import { statusFillColumn } from "./statusFill";

/** A section with its rows read, names not yet taken apart. */
export interface ReadSection {
  readonly section: Section;
  readonly raws: readonly RawAction[];
  readonly columns: readonly Column[];
  /** The line below the title that says who and when for all its rows. */
  readonly leadIn: SectionLeadIn | null;
}

/** All that one sheet says. */
export interface SheetReading {
  readonly view: SheetView;
  /** Lines at the sheet's top that may hold the plan's own title and introduction. */
  readonly preamble: readonly Line[];
  readonly spareTitles: readonly Spot[];
  readonly spareLines: readonly Line[];
  readonly sections: readonly ReadSection[];
  /** How the tables of actions were understood, from top to bottom. */
  readonly tables: readonly TableReading[];
  readonly targets: readonly Target[];
  readonly members: readonly Member[];
  readonly glossary: readonly GlossaryEntry[];
  readonly listed: readonly ListedPriority[];
  readonly themes: readonly ListedPriority[];
}

function sectionOf(section: Section, view: SheetView, fills: ReadonlyMap<Table, number | null>, ledger: Ledger): ReadSection {
  placeSection(section, ledger);
  const raws: RawAction[] = [];
  const leadIn = sectionLeadIn(section);
  for (const rows of section.rows) {
    const read = readRows(rows, view, fills.get(rows.table) ?? null, leadIn?.says ?? null);
    raws.push(...read.actions);
    placeRaws(read.actions, rows.table.columns, ledger);
    if (rows.heading !== null && read.actions.length > 0) ledger.place(voicedSpots(rows.heading.line), "heading");
    ledger.place(
      read.blanks.flatMap((line) => within(line, rows.table.shape)),
      "blank-row",
    );
    ledger.leave(read.strays, "no-action");
  }
  return { section, raws, columns: section.rows[0]?.table.columns ?? [], leadIn };
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

/** The cells that a title was read from: a number and its words may stand in two. */
function titleCells(spot: Spot | null, view: SheetView): readonly Spot[] {
  if (spot === null) return [];
  const cells = view.lineAt(spot.row)?.spots ?? [];
  return cells.filter(({ column }) => column >= spot.column && column <= spot.right);
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
  ledger.place(view.yearHeading === null ? [] : [view.yearHeading], "title");
  const fills = fillsOf(
    tables.filter(({ header }) => header.kind === "actions"),
    view,
  );
  const alone = onlySheet && drafts.drafts.length === 1;
  const resolved = drafts.drafts.map((draft) => resolveDraft(draft, view, onlySheet, alone));
  const spare = new Set(resolved.flatMap(({ spareTitle }) => spareTitle ?? []));
  for (const draft of drafts.drafts) {
    const spot = spotOf(draft.title);
    const line = spot === null || spare.has(spot) ? null : view.lineAt(spot.row);
    if (line !== null)
      ledger.place(
        line.spots.filter(({ column }) => spot !== null && column <= spot.right),
        "title",
      );
  }
  for (const { notes, furniture, sections } of resolved) {
    ledger.leave(notes, "note");
    ledger.place(furniture.flatMap(voicedSpots), "title");
    ledger.place(
      sections.flatMap(({ title }) => titleCells(spotOf(title), view)),
      "title",
    );
  }
  const sections = withRefs(resolved.flatMap((each) => each.sections).map((section) => sectionOf(section, view, fills, ledger)));
  const others = readOthers(drafts, view, ledger);
  const loose = readLooseLists(
    drafts.drafts.length > 0 ? drafts.rest : [...drafts.preamble, ...drafts.rest],
    view,
    organisation,
    ledger,
  );
  return {
    view,
    preamble: drafts.preamble,
    spareTitles: [...spare],
    spareLines: resolved.flatMap(({ spareLines }) => spareLines),
    sections,
    tables: drafts.drafts.flatMap((draft) => draft.tables.map(({ table }) => tableReading(table, draft.title, view.grid.sheet))),
    ...others,
    members: [...others.members, ...loose.members],
    glossary: [...others.glossary, ...loose.glossary],
  };
}
