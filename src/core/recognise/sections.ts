import { acrossEntries, cardNameColumn } from "./cardTable";
import { cardEntries, labelOf, saysLead } from "./cards";
import type { CardEntry } from "./cards";
import { chooseTitle, titleOf } from "./chooseTitle";
import type { SectionTitle } from "./chooseTitle";
import { labelledFact } from "./labelledFact";
import type { Loose, Region, Table } from "./regions";
import type { Line, Spot } from "./sheetView";
import { isNoteLike } from "./notes";
import { parseTitle } from "./titles";
import type { TitleContext } from "./titles";
import { endsSentence, tidy } from "./words";

/** A table of actions under a title; `carriesOn` when it is the table before it after a page break. */
export interface SectionTable {
  readonly table: Table;
  readonly carriesOn: boolean;
}

/** One title with what stands under it on a sheet: paragraphs, a card, tables of actions. */
export interface Draft {
  readonly title: SectionTitle | null;
  readonly narrative: readonly Line[];
  readonly card: readonly CardEntry[];
  readonly tables: readonly SectionTable[];
}

/** A table of another kind with the lines above it. */
export interface OtherTable {
  readonly table: Table;
  readonly before: readonly Line[];
}

/** A sheet taken apart, before it is decided which of its titles are priorities. */
export interface SheetDrafts {
  /** Lines above the first title, table or card. */
  readonly preamble: readonly Line[];
  readonly drafts: readonly Draft[];
  readonly others: readonly OtherTable[];
  /** Lines between and below that belong to none of these. */
  readonly rest: readonly Line[];
}

interface Writing {
  preamble: Line[];
  drafts: { title: SectionTitle | null; narrative: Line[]; card: CardEntry[]; tables: SectionTable[] }[];
  others: OtherTable[];
  rest: Line[];
  begun: boolean;
}

function keep(writing: Writing, lines: readonly Line[]): void {
  (writing.begun ? writing.rest : writing.preamble).push(...lines);
}

/** What follows a title: paragraphs up to the first label of a card, then the card. */
function under(lines: readonly Line[]): {
  readonly narrative: Line[];
  readonly card: CardEntry[];
  readonly notes: readonly Line[];
} {
  const label = lines.findIndex((line) => labelOf(line) !== null);
  const before = label < 0 ? lines : lines.slice(0, label);
  const notes = before.filter((line) => isNoteLike(line.spots[0]?.text ?? ""));
  return {
    narrative: before.filter((line) => !notes.includes(line)),
    card: label < 0 ? [] : [...cardEntries(lines.slice(label))],
    notes,
  };
}

/** A gap within the lines of cards where the next card's title stands. */
function isNextTitle(line: Line, at: number, lines: readonly Line[], titled: Spot | null): boolean {
  const [spot] = line.spots;
  if (spot === undefined || line.spots.length > 1 || labelOf(line) !== null) return false;
  const follows = lines[at + 1];
  const alike = titled !== null && spot.column === titled.column && spot.fill === titled.fill && spot.bold === titled.bold;
  const below = follows?.spots[0]?.text ?? "";
  if (!alike || follows === undefined) return false;
  return labelOf(follows) !== null || saysLead(follows) || endsSentence(below) || below.endsWith(":");
}

/** The lines at the top of the sheet: those of its first draft alone. */
function topOf(writing: Writing, lines: readonly Line[]): readonly Line[] {
  return writing.drafts.length === 0 ? lines : [];
}

function labelCount(lines: readonly Line[]): number {
  return new Set(lines.map(labelOf).filter((part) => part !== null)).size;
}

/** Reads loose lines that hold cards: title, labels, title, labels …; true when they did. */
function addCards(writing: Writing, lines: readonly Line[], context: TitleContext): boolean {
  if (labelCount(lines) < 2) return false;
  const label = lines.findIndex((line) => labelOf(line) !== null);
  const chosen = chooseTitle(lines.slice(0, label), context);
  keep(writing, lines.slice(0, Math.max(0, chosen)));
  const title = titleOf(lines[chosen], topOf(writing, lines));
  const body = lines.slice(chosen + 1);
  const next = body.findIndex((line, at) => at > 0 && isNextTitle(line, at, body, title?.spot ?? null));
  const { narrative, card, notes } = under(next < 0 ? body : body.slice(0, next));
  writing.begun = true;
  writing.rest.push(...notes);
  writing.drafts.push({ title, narrative, card, tables: [] });
  if (next >= 0 && !addCards(writing, body.slice(next), context)) writing.rest.push(...body.slice(next));
  return true;
}

function addTable(writing: Writing, table: Table, above: readonly Line[], context: TitleContext): void {
  const label = above.findIndex((line) => labelOf(line) !== null && labelledFact(line) === null);
  const chosen = chooseTitle(label < 0 ? above : above.slice(0, label), context);
  const current = writing.drafts.at(-1);
  if (chosen < 0 && current !== undefined) {
    writing.rest.push(...above);
    current.tables.push({ table, carriesOn: table.header.repeats !== null });
    return;
  }
  keep(writing, above.slice(0, Math.max(0, chosen)));
  const body = chosen < 0 ? above.slice(above.length) : above.slice(chosen + 1);
  if (chosen < 0) keep(writing, above);
  const { narrative, card, notes } = under(body);
  writing.begun = true;
  writing.rest.push(...notes);
  writing.drafts.push({
    title: titleOf(above[chosen], topOf(writing, above)),
    narrative,
    card,
    tables: [{ table, carriesOn: false }],
  });
}

/** Cards that take a row each, the priority's title in a cell of its own; the lines above are the sheet's. */
function addRowCards(writing: Writing, table: Table, named: number, above: readonly Line[]): void {
  keep(writing, above);
  writing.begun = true;
  for (const line of table.lines) {
    const spot = line.spots.find(({ column }) => column === named);
    if (spot === undefined) {
      writing.rest.push(line);
      continue;
    }
    const title = { spot, parsed: parseTitle(spot.text), first: false };
    writing.drafts.push({ title, narrative: [], card: [...acrossEntries({ ...table, lines: [line] })], tables: [] });
  }
}

/** A card laid out across columns, under the title above it. */
function addAcross(writing: Writing, table: Table, above: readonly Line[], context: TitleContext): void {
  const named = cardNameColumn(table);
  if (named !== null) {
    addRowCards(writing, table, named, above);
    return;
  }
  const chosen = chooseTitle(above, context);
  keep(writing, above.slice(0, Math.max(0, chosen)));
  const { narrative, notes } = under(chosen < 0 ? above : above.slice(chosen + 1));
  writing.begun = true;
  writing.rest.push(...notes);
  writing.drafts.push({
    title: titleOf(above[chosen], topOf(writing, above)),
    narrative,
    card: [...acrossEntries(table)],
    tables: [],
  });
}

/** Takes a sheet's regions apart into titled drafts, tables of other kinds and the lines that belong to none. */
export function draftSheet(regions: readonly Region[], context: TitleContext): SheetDrafts {
  const writing: Writing = { preamble: [], drafts: [], others: [], rest: [], begun: false };
  let above: Loose["lines"] = [];
  for (const region of regions) {
    // A title may stand above a small table of counts that comes before its actions.
    if (region.kind === "loose") above = [...above, ...region.lines];
    else if (region.header.kind === "aside") writing.others.push({ table: region, before: [] });
    else if (region.header.kind === "actions") {
      addTable(writing, region, above, context);
      above = [];
    } else if (region.header.kind === "cards") {
      addAcross(writing, region, above, context);
      above = [];
    } else {
      if (!addCards(writing, above, context)) keep(writing, above);
      writing.others.push({ table: region, before: above });
      writing.begun = true;
      above = [];
    }
  }
  if (above.length > 0 && !addCards(writing, above, context)) keep(writing, above);
  return writing;
}

/** The text of a line as one: its cells from left to right. */
export function lineText(line: Line): string {
  return tidy(line.spots.map(({ text }) => text).join(" "));
}
