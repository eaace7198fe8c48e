import type { AgencyReader } from "../plan/agencyReader";
import type { Line, Spot } from "./sheetView";
import { isBulleted, tidy, withoutBullet } from "./words";

/** The parts of a priority's card. */
export type CardPart = "overview" | "activities" | "measures" | "outcomes" | "keyPartners" | "lead";

/** What a label in a card may say; the first row that fits decides. */
const LABELS: readonly (readonly [RegExp, CardPart])[] = [
  [/^(overall )?lead( agency| agencies| officer| partner| organisation)?s?( responsible)?$/, "lead"],
  [
    /^(overview|background|context|introduction|summary|description|rationale|current position|where are we now|why (is )?(this|it)( is)? (a priority|important|matters)|why this is a priority)$/,
    "overview",
  ],
  [
    /^((key |planned |main |priority )?(activities|actions)|what (we )?(will|we will|are we going to) do|how (we )?will (we )?(do|deliver|achieve) (it|this))$/,
    "activities",
  ],
  [
    /^((key )?performance (measures?|indicators?|targets?)|(key |success )?(measures?|indicators?|targets?)( of success)?|how (we )?will (we )?(measure|know).*)(\s*(\/|and|&)\s*(targets?|measures?|indicators?))?$/,
    "measures",
  ],
  [
    /^((intended|expected|desired|key|planned|long[ -]term) )?(outcomes?|results|impacts?|benefits)$|^what (will|we want to|do we want to) (success look like|achieve|be different)$/,
    "outcomes",
  ],
  [
    /^((key|main|lead|other|delivery|supporting) )?(partners?|partner agencies|agencies involved|partners involved)$|^who (will be|is) involved$/,
    "keyPartners",
  ],
];

/** What a cell says as the label of a card's part; null when it is none. */
export function cardLabel(text: string): CardPart | null {
  if (text.length > 60) return null;
  const words = tidy(text)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[:?.]+$/, "")
    .trim();
  return LABELS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** One part of a card with the cells under or beside its label. */
export interface CardEntry {
  readonly part: CardPart;
  readonly label: Spot;
  readonly values: readonly Spot[];
}

/** The parts of a card, their lists taken apart. */
export interface CardContent {
  readonly overview: string | null;
  readonly activities: readonly string[];
  readonly measures: readonly string[];
  readonly outcomes: readonly string[];
  readonly keyPartners: readonly string[];
  readonly lead: readonly string[];
  /** The sentence that leads in to a list: "Work will include:". */
  readonly leadIns: readonly string[];
}

const INLINE = /^([^:\n]{3,60}):\s+(\S[\s\S]*)$/;

/** A label and its text in one cell: "Overview: forty people …"; null when the cell is not that. */
function inlineOf(line: Line): { readonly part: CardPart; readonly value: Spot } | null {
  const [spot] = line.spots;
  const [, label, text] = (line.spots.length === 1 ? INLINE.exec(spot?.text ?? "") : null) ?? [];
  const part = label === undefined ? null : cardLabel(label);
  return part === null || part === "lead" || spot === undefined || text === undefined ? null : { part, value: { ...spot, text } };
}

/** Whether a line says in one cell who leads what stands above it: "Lead agency: Town Council". */
export function saysLead({ spots }: Line): boolean {
  const [, label] = (spots.length === 1 ? INLINE.exec(spots[0]?.text ?? "") : null) ?? [];
  return label !== undefined && cardLabel(label) === "lead";
}

/** The lines that begin a part of a card, with their part. A label alone on its line counts when it is bold, filled or ends in ":" or "?". */
export function labelOf(line: Line): CardPart | null {
  const [first, second] = line.spots;
  if (first === undefined || line.spots.length > 2) return null;
  const part = cardLabel(first.text);
  if (part === null) return inlineOf(line)?.part ?? null;
  if (second !== undefined) return part;
  return first.bold || first.fill !== null || /[:?]$/.test(first.text) || first.bottom > first.row ? part : null;
}

/**
 * Takes lines apart into the entries of a card: a label beside its text, merged down its lines or blank on the lines after, or
 * a label above its text. Lines before the first label are not asked for.
 */
export function cardEntries(lines: readonly Line[]): readonly CardEntry[] {
  const entries: { part: CardPart; label: Spot; values: Spot[] }[] = [];
  for (const line of lines) {
    const part = labelOf(line);
    const [label, ...values] = line.spots;
    const inline = inlineOf(line);
    if (inline !== null && label !== undefined) entries.push({ part: inline.part, label, values: [inline.value] });
    else if (part !== null && label !== undefined) entries.push({ part, label, values });
    else entries.at(-1)?.values.push(...line.spots);
  }
  return entries;
}

function items(values: readonly Spot[]): { readonly items: readonly string[]; readonly leadIns: readonly string[] } {
  const listed: string[] = [];
  const leadIns: string[] = [];
  for (const { text } of values) {
    const lines = text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    for (const line of lines) {
      if (line.endsWith(":") && listed.length === 0 && !isBulleted(line)) leadIns.push(tidy(line));
      else listed.push(tidy(withoutBullet(line)));
    }
  }
  return { items: listed, leadIns };
}

function paragraphs(values: readonly Spot[]): string | null {
  const texts = values
    .flatMap(({ text }) => text.split(/\r\n|\r|\n/))
    .map(tidy)
    .filter((text) => text !== "");
  return texts.length === 0 ? null : texts.join("\n");
}

/** Reads the entries of one card: lists by lines, names as names, paragraphs joined by line breaks. */
export function readCard(entries: readonly CardEntry[], agencies: AgencyReader): CardContent {
  const of = (part: CardPart): readonly Spot[] => entries.filter((entry) => entry.part === part).flatMap(({ values }) => values);
  const lists = { activities: items(of("activities")), measures: items(of("measures")), outcomes: items(of("outcomes")) };
  const names = (part: CardPart): readonly string[] =>
    of(part).flatMap(({ text }) => agencies.names(text).map((name) => withoutBullet(name)));
  return {
    overview: paragraphs(of("overview")),
    activities: lists.activities.items,
    measures: lists.measures.items,
    outcomes: lists.outcomes.items,
    keyPartners: names("keyPartners"),
    lead: names("lead"),
    leadIns: Object.values(lists).flatMap(({ leadIns }) => leadIns),
  };
}
