import type { Hex } from "../grid/grid";

/** A day as YYYY-MM-DD. */
export type IsoDay = string;

/** The time that a plan is for, first and last day. */
export interface Period {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** A cell of a column that is the source's own: its heading and what stands there. */
export interface ExtraField {
  readonly heading: string;
  readonly text: string;
}

/** One piece of work under a priority. Text is as Excel shows it, white space folded; null where nothing stands. */
export interface Action {
  /** Ours, given by the first Build; never changes. null until then. */
  readonly id: string | null;
  readonly ref: string | null;
  readonly action: string;
  /** The first is the one accountable lead agency; further ones are joint leads. */
  readonly lead: readonly string[];
  readonly partners: readonly string[];
  readonly byWhen: string | null;
  readonly funding: string | null;
  readonly type: string | null;
  readonly measure: string | null;
  /** The status as written; where it is shown by fill alone this is null and `statusFill` has the colour. */
  readonly status: string | null;
  readonly statusFill: Hex | null;
  readonly rag: string | null;
  readonly update: string | null;
  readonly updated: string | null;
  readonly extra: readonly ExtraField[];
  /** Where it stands: 'Sheet'!A4:D4. */
  readonly at: string;
}

/** A theme that the partnership has chosen to work on, with its actions. */
export interface Priority {
  /** Ours, given by the first Build ("p1"); never changes. null until then. */
  readonly id: string | null;
  /** As written: "1", "5 & 6"; null where the plan does not number its priorities. */
  readonly number: string | null;
  readonly title: string;
  readonly sheet: string;
  /** Where its title stands: 'Sheet'!A12. */
  readonly at: string;
  readonly leadAgencies: readonly string[];
  /** Paragraphs between the title and the table, joined by line breaks; null where there are none. */
  readonly narrative: string | null;
  readonly overview: string | null;
  readonly activities: readonly string[];
  readonly measures: readonly string[];
  readonly outcomes: readonly string[];
  readonly keyPartners: readonly string[];
  readonly actions: readonly Action[];
  /** The headings of the action columns that the source has, so that empty ones are not made up. */
  readonly columns: readonly string[];
}

/** A measure with its figures, as written. */
export interface Target {
  readonly measure: string;
  readonly source: string | null;
  readonly priority: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly change: string | null;
  /** How it came out, in the officer's word; left out where nobody has said. */
  readonly status?: string;
  readonly at: string;
}

/** An agency of the partnership, with how to reach it. */
export interface Member {
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly address: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly web: string | null;
  /** false: an agency that only acts in the plan, kept so that it can be chosen; a member where it is not said. */
  readonly isMember?: boolean;
  readonly at: string;
}

/** A term and what it means. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
  readonly at: string;
}

/** The plan that a workbook holds. */
export interface Plan {
  readonly title: string | null;
  /** The partnership whose plan it is. */
  readonly organisation: string | null;
  /** How to reach the partnership itself, where the workbook says so. */
  readonly contact?: Member;
  readonly period: Period | null;
  readonly intro: readonly string[];
  readonly priorities: readonly Priority[];
  readonly targets: readonly Target[];
  readonly members: readonly Member[];
  readonly glossary: readonly GlossaryEntry[];
}

/** The tables of an earlier period, where the workbook holds both. */
export interface Review {
  readonly title: string | null;
  readonly period: Period | null;
  readonly priorities: readonly Priority[];
  /** What is told of each theme in paragraphs, where the review is no table of actions. */
  readonly themes?: readonly ReviewTheme[];
}

/** One theme of a review told in paragraphs. */
export interface ReviewTheme {
  readonly theme: string;
  readonly paragraphs: readonly string[];
  readonly at: string;
}
