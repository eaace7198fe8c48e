import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";

/** What a column of a table of actions can mean: a column of ours, the priority of the row, or a wider aim above it. */
export type ActionMeaning = ColumnKey | "priority" | "objective";

/** What a column of any other table can mean. */
export type FigureMeaning = "measure" | "source" | "baseline" | "target" | "actual" | "change" | "priority";
export type ListMeaning =
  "term" | "meaning" | "name" | "alias" | "address" | "contact" | "phone" | "email" | "web" | "priority" | "text";

/** How sure a heading is: its very words are known, or only some of them. */
export interface HeadingMatch<Meaning> {
  readonly meaning: Meaning;
  readonly sure: boolean;
}

type Rule<Meaning> = readonly [RegExp, Meaning | null];

const EXACT: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMN_KEYS.flatMap((key): [string, ColumnKey][] =>
    [COLUMNS[key].heading.toLowerCase(), ...COLUMNS[key].alsoCalled].map((word) => [word, key]),
  ),
);

/** Words in a heading that tell what its column holds; the first row that fits decides. null: a column of the source's own. */
const ACTION_RULES: readonly Rule<ActionMeaning>[] = [
  [/\b(contact|e-?mail|telephone|phone|tel|(cost|budget|project) code|cost centre)\b/, null],
  [/\bnext steps?\b|\bsteps taken\b|^what(?:'s| is| happens| comes)? next$/, null],
  [/\b(?:have|has|was|been|we've) (?:been )?(?:done|happened|delivered)\b|^what we did\b/, "update"],
  [/\bstart(s|ed|ing)?\b|\bdate (added|raised|agreed|opened)\b/, null],
  [/\b(update|updated|reviewed|amended)\b.*\bdate\b|\b(date|last|when)\b.*\b(updated?|reviewed|amended)\b/, "updated"],
  [/\bref(erence|s)?\b|^(action |item |priority |measure |objective )?(no|nos|number|num|id|code)$|^#$/, "ref"],
  [/^(%|percent(age)?) ?(of )?(complete|completed|done|progress|achieved)\b|\bcomplete ?\(?%\)?$/, "status"],
  [/\bstatus (updates?|comments?|notes?)\b|\bupdates? on (the )?status\b/, "update"],
  [/\bb?rag\b|\bstatus\b|\btraffic lights?\b|\brating\b/, "status"],
  [/\bhow (it is|it's|is it|are we|we are) (going|doing)\b|\bhow it goes\b/, "update"],
  [/\b(progress|updates?|comments?|commentary|notes?|position|outturn|achieved|achievements|to date|taken so far)\b/, "update"],
  [/^(how (is it|are we|are things|is this) (going|doing)|what has (happened|been done)|what have we done)\b/, "update"],
  [
    /\b(leads?|leading|owners?|owned by|responsib\w*|accountab\w*|by whom|delivered by|who)\b|^(action|assigned) (by|to)$/,
    "lead",
  ],
  [
    /\b(partners?|partnership|support(s|ed|ing)?|involved|stakeholders?|contributors?|working with|delivered with|helped by|helpers?|with whom)\b/,
    "partners",
  ],
  [/\bother\b.*\b(agenc\w*|organi[sz]ations?|bod(y|ies)|teams?|services?)\b/, "partners"],
  [/^actions?\s*(?:\/|&|and)?\s*measures?$/, "action"],
  [/\bevidence\b/, "measure"],
  [
    /\b(when|time ?scales?|deadlines?|due|time ?frame|time ?line|timings?|dates?|complete by|completed by|completion)\b|^(by|end|finish|year|quarter|term)$/,
    "byWhen",
  ],
  [/\b(fund(s|ed|ing)?|resourc\w*|budgets?|costs?|finances?|financial)\b|\u00a3/, "funding"],
  [/\b(type|classification|category|pier)\b/, "type"],
  [
    /^(?!action )(\p{L}+ ){0,2}priorit(y|ies)( (area|theme|issue|number|no|title|name))?s?$|^(key |strategic |main )?themes?$|^theme (area|name|title)$|^(key |strategic )?(pillars?|missions?|domains?)$|^((key|priority|improvement|strategic) areas?|(focus areas?|areas? of (focus|work|improvement)))$/u,
    "priority",
  ],
  [
    /\b(actions?|activit(y|ies)|tasks?)\b.*[/&]|[/&].*\b(actions?|activit(y|ies)|tasks?)\b|\bactions? and\b|\band actions?\b/,
    "action",
  ],
  [
    /\b(difference|success|measures?|measured|outcomes?|outputs?|indicators?|kpis?|pis?|impacts?|evidence|monitor\w*|milestones?|results?|benefits?|targets?|how (will|do) we know)\b/,
    "measure",
  ],
  [
    /\b(objectives?|aims?|goals?|ambitions?|commitments?|pledges?|workstreams?|strands?|recommendations?|areas? for improvement)\b/,
    "objective",
  ],
  [
    /\b(actions?|activit(y|ies)|tasks?|deliverables?|steps?|initiatives?|interventions?|projects?|(proposed|planned|agreed) works?)\b|^what\b|\bwe will\b|^how( will| are)? ?(we|it|this)?\b/,
    "action",
  ],
  [/\b(agenc(y|ies)|organi[sz]ations?|teams?|officers?|departments?|services?)\b/, "lead"],
];

const FIGURE_RULES: readonly Rule<FigureMeaning>[] = [
  [/\b(lead|owner|responsib\w*|who|when|deadline|ref|no|status|rag|update|comments?)\b/, null],
  [/\bbaselines?\b|\bstarting (point|figure)\b|\bprevious (year|figure)\b|\bwhere we (were|started)\b/, "baseline"],
  [/\b(percentage|%|change|variance|increase|decrease|reduction|direction|trend|movement)/, "change"],
  [
    /\b(actuals?|outturn|achieved|(current|latest) (figure|performance|position|level|data|value)|latest|result|where we are|how we did)\b/,
    "actual",
  ],
  [/^(action|measure|indicator|outcome|objective)s?\s*[/&]/, "measure"],
  [/\btargets?\b/, "target"],
  [/\b(source|data source|dataset)\b/, "source"],
  [/^(key |strategic )?(priorit(y|ies)|themes?)( (area|theme)s?)?$/, "priority"],
  [/\b(measures?|indicators?|kpis?|pis?|outcomes?|outputs?|actions?|objectives?|description|what)\b/, "measure"],
];

const LIST_RULES: readonly Rule<ListMeaning>[] = [
  [/\b(acronym|abbreviation|initials|phrase)s?\b|(?<!(long|medium|short|half|fixed)[ -])\bterms?\b(?! of\b)/, "term"],
  [/\b(meaning|definition|stands for|in full|full (name|title)|explanation)\b/, "meaning"],
  [/\b(e-?mail)\b/, "email"],
  [/\b(tel|telephone|phone|mobile)\b/, "phone"],
  [/\b(web|website|url)\b/, "web"],
  [/\b(address|postcode)\b/, "address"],
  [/\b(also known as|alias|aka|short(ened)? name|abbreviated)\b/, "alias"],
  [/\b(contact|representative|officer|person|post|role|named? lead)\b/, "contact"],
  [/\b(organi[sz]ations?|agenc(y|ies)|partners?|members?|name|bod(y|ies))\b/, "name"],
  [/^(key |strategic )?(priorit(y|ies)|themes?|objectives?)( (area|theme|issue)s?)?$/, "priority"],
  [/\b(description|details?|summary|focus|review|what this (means|covers)|rationale|why|narrative|overview)\b/, "text"],
];

/** A heading without its case, marks, years and what stands in brackets. */
function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[*:?.]+\s*$/, "")
    .trim();
}

function loose(heading: string): string {
  return plain(heading)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** How long a heading is: what stands in brackets after it explains it and does not count. */
export function headingLength(heading: string): number {
  return heading.replace(/(?<=\S)\s*\([^()]{0,160}\)\s*$/, "").length;
}

function byRules<Meaning>(words: string, rules: readonly Rule<Meaning>[]): Meaning | null {
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const LONGEST_KNOWN = Math.max(...Array.from(EXACT.keys(), (words) => words.length));

/** Whether a text is a known heading word for word, but for its case: a quick look before the rules are asked. */
export function isPlainHeading(text: string): boolean {
  return text.length <= LONGEST_KNOWN && EXACT.has(text.toLowerCase());
}

/** Headings are short; a sentence that holds the same words is not one. */
const LONGEST_HEADING = 70;

/** What a heading says that its column holds in a table of actions; null when it says nothing that we know. */
export function actionMeaning(heading: string): HeadingMatch<ActionMeaning> | null {
  if (headingLength(heading) > LONGEST_HEADING) return null;
  const exact = EXACT.get(plain(heading)) ?? EXACT.get(loose(heading));
  if (exact !== undefined) return { meaning: exact, sure: true };
  const meaning = byRules(loose(heading), ACTION_RULES);
  return meaning === null ? null : { meaning, sure: meaning === "priority" };
}

/** Whether a heading says that its column holds something else than an action table has: next steps, a start date, a phone number. */
export function isOwnHeading(heading: string): boolean {
  const rule = ACTION_RULES.find(([pattern]) => pattern.test(loose(heading)));
  return rule?.[1] === null && actionMeaning(heading) === null;
}

/** What a heading says in a table of figures; null when nothing that we know. */
export function figureMeaning(heading: string): FigureMeaning | null {
  return heading.length > 2 * LONGEST_HEADING ? null : byRules(loose(heading), FIGURE_RULES);
}

/** What a heading says in a glossary, a list of members or a list of priorities; null when nothing that we know. */
export function listMeaning(heading: string): ListMeaning | null {
  return heading.length > LONGEST_HEADING ? null : byRules(loose(heading), LIST_RULES);
}
