import type { Column } from "./columnMeanings";
import { innerBanners } from "./bannerLevels";
import { bannersLead, priorityColumn } from "./priorityChoice";
import { leadInOf } from "./leadIns";
import type { Table } from "./regions";
import type { BodyLine } from "./rows";
import { lineText } from "./sections";
import type { Draft } from "./sections";
import type { SectionTitle } from "./chooseTitle";
import type { Line, SheetView, Spot } from "./sheetView";
import { eventsOf, pageTitles, sameTitle, saysNoMore } from "./tableEvents";
import type { Event } from "./tableEvents";
import { isCalledPriority, isNumberedPriority, parseTitle } from "./titles";
import { keyOf, tidy } from "./words";

/** A banner that heads a group of rows within a priority. */
export interface GroupHeading {
  readonly text: string;
  readonly line: Line;
}

/** The rows of one table that stand under one title. */
export interface SectionRows {
  readonly table: Table;
  readonly body: readonly BodyLine[];
  /** The heading within the priority that the rows stand under; null where there is none. */
  readonly heading: GroupHeading | null;
  /** The column whose cells say the priority; null where a title does. */
  readonly saidIn: number | null;
}

/** A priority as it stands on a sheet, its rows not yet read. */
export interface Section {
  readonly title: SectionTitle | null;
  readonly narrative: readonly Line[];
  readonly card: Draft["card"];
  readonly rows: readonly SectionRows[];
}

/** A draft's sections, and its lines that are notes or say a title again. */
export interface ResolvedDraft {
  readonly sections: readonly Section[];
  readonly notes: readonly Line[];
  readonly furniture: readonly Line[];
  /** The draft's own title where it turned out to be no priority: the plan's, then. */
  readonly spareTitle: Spot | null;
  /** The paragraphs under such a title, the plan's too. */
  readonly spareLines: readonly Line[];
}

interface Open {
  title: SectionTitle | null;
  narrative: Line[];
  card: Draft["card"];
  rows: { table: Table; body: BodyLine[]; heading: GroupHeading | null; saidIn: number | null }[];
}

/** Tables whose headings are the same ones again make one table. */
function sameForm(one: Table, other: Table): boolean {
  return (one.header.repeats ?? one.header) === (other.header.repeats ?? other.header);
}

function addRow(section: Open, table: Table, row: BodyLine, heading: GroupHeading | null, saidIn: number | null): void {
  const last = section.rows.at(-1);
  if (last !== undefined && sameForm(last.table, table) && last.heading === heading) last.body.push(row);
  else section.rows.push({ table, body: [row], heading, saidIn });
}

/** Whether a banner calls itself a priority where the title above it does not: that one is the plan's, however alike their words are. */
function outranks({ text }: Spot, title: SectionTitle | null): boolean {
  const isOne = (words: string): boolean => isNumberedPriority(words) || isCalledPriority(words);
  const spot = title?.spot ?? null;
  return spot !== null && isOne(text) && !isOne(spot.text) && keyOf(parseTitle(text).title) !== keyOf(title?.parsed.title ?? "");
}

/** Sections whose titles are the banners between the rows, or one section whose banners head groups of its rows. */
function byBanners(draft: Draft, events: readonly Event[], leading: boolean): ResolvedDraft {
  const open = (title: SectionTitle | null): Open => ({ title, narrative: [], card: [], rows: [] });
  const first: Open = { ...open(draft.title), narrative: [...draft.narrative], card: draft.card };
  const sections: Open[] = [first];
  const notes: Line[] = [];
  const furniture: Line[] = [];
  let heading: GroupHeading | null = null;
  let lastKind: Event["kind"] | null = null;
  const inner = leading ? innerBanners(events) : new Set<Spot>();
  for (const event of events) {
    const section = sections.at(-1) ?? first;
    if (event.kind === "row") addRow(section, event.table, event, heading, null);
    else if (event.kind === "text" && leadInOf(lineText(event.line)) !== null)
      heading = { text: lineText(event.line), line: event.line };
    else if (event.kind === "text") (leading && lastKind === "banner" ? section.narrative : notes).push(event.line);
    else if (leadInOf(event.spot.text) !== null) heading = { text: tidy(event.spot.text), line: event.line };
    else if (sameTitle(section.title, event.spot, section.rows.length === 0) && !outranks(event.spot, section.title))
      (saysNoMore(section.title, event.spot) ? furniture : notes).push(event.line);
    else if (leading && !inner.has(event.spot)) {
      sections.push(open({ spot: event.spot, parsed: parseTitle(event.spot.text), first: false }));
      heading = null;
    } else {
      heading = { text: tidy(event.spot.text), line: event.line };
    }
    lastKind = event.kind;
  }
  const filled = sections.filter((section, index) => section.rows.length > 0 || (index > 0 && leading));
  const spare = filled.length > 0 && !filled.includes(first);
  return {
    sections: filled.length > 0 ? filled : [first],
    notes,
    furniture,
    spareTitle: spare ? (draft.title?.spot ?? null) : null,
    spareLines: spare ? draft.narrative : [],
  };
}

/** Sections by what the priority's column says, filled down; rows with the same words belong together. */
function byColumn(draft: Draft, events: readonly Event[], column: Column, view: SheetView): ResolvedDraft {
  const sections = new Map<string, Open>();
  const notes: Line[] = [];
  const furniture: Line[] = [];
  let current: Open | null = null;
  let heading: GroupHeading | null = null;
  for (const event of events) {
    if (event.kind === "text") notes.push(event.line);
    if (event.kind === "banner") {
      heading = { text: tidy(event.spot.text), line: event.line };
    }
    if (event.kind !== "row") continue;
    const own = event.line.spots.find((spot) => spot.column === column.column) ?? view.reaching(event.line.row, column.column);
    if (own !== null) {
      const words = tidy(own.text);
      const section: Open = sections.get(words) ?? {
        title: { spot: own, parsed: parseTitle(words), first: false },
        narrative: [],
        card: [],
        rows: [],
      };
      sections.set(words, section);
      current = section;
    }
    current ??= { title: draft.title, narrative: [...draft.narrative], card: draft.card, rows: [] };
    if (sections.size === 0) sections.set("", current);
    const holdsMore = event.line.spots.some((spot) => spot.column < column.column || spot.column > column.right);
    if (holdsMore) addRow(current, event.table, event, heading, column.column);
  }
  const spare = [...sections.values()].every(({ title }) => title !== draft.title);
  const untold = spare ? draft.narrative : [];
  return {
    sections: [...sections.values()],
    notes: [...notes, ...untold],
    furniture,
    spareTitle: spare ? (draft.title?.spot ?? null) : null,
    spareLines: spare ? draft.narrative : [],
  };
}

/** Decides which titles, banners or cells are the priorities of a draft, and puts its rows under them. */
export function resolveDraft(draft: Draft, view: SheetView, onlySheet: boolean, alone: boolean): ResolvedDraft {
  const all = eventsOf(draft);
  const again = pageTitles(all, view);
  const events = all.filter((event) => event.kind === "row" || !again.includes(event.line));
  const banners = events.flatMap((event) =>
    event.kind === "banner" && leadInOf(event.spot.text) === null && !sameTitle(draft.title, event.spot, event === events[0])
      ? [event.spot]
      : [],
  );
  const leading = bannersLead(draft, banners, onlySheet, alone);
  const column = priorityColumn(draft, leading, onlySheet);
  const resolved = column === null ? byBanners(draft, events, leading) : byColumn(draft, events, column, view);
  return { ...resolved, furniture: [...resolved.furniture, ...again] };
}
