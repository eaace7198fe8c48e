import type { ColumnKey } from "./columns";
import type { Plan, Review } from "./plan";

/** Something that stands in the workbook and was not understood; kept and shown, never dropped. */
export interface Unplaced {
  /** 'Sheet'!A1:B2. */
  readonly at: string;
  readonly text: string;
  readonly why: UnplacedReason;
}

/** Why a row or block was not placed. */
export type UnplacedReason = "note" | "no-action" | "no-table" | "no-priority" | "outside-table" | "hidden-sheet" | "left-out";

/** Why we think that a column means what we say. */
export type ColumnReason = "heading" | "table-before" | "content" | "answer";

/** What a column means. null: a column of the source's own, kept as it is. "priority": each row says its priority. */
export type ColumnMeaning = ColumnKey | "priority" | null;

/** One column of a table of actions, as it was understood. */
export interface ColumnReading {
  /** 'Sheet'!B3, the heading's cell, or the first cell of the column. */
  readonly at: string;
  readonly heading: string;
  readonly means: ColumnMeaning;
  readonly why: ColumnReason;
  /** Whether the day stands first in its dates of figures; left out where it has none that tell, and nobody said. */
  readonly dayFirst?: boolean;
}

/** One table of actions that was found. */
export interface TableReading {
  readonly at: string;
  readonly priorityAt: string | null;
  readonly columns: readonly ColumnReading[];
}

/** A question for the officer: facts only, words are made at the edge. */
export type Question =
  /** `word` is what the key on the sheet says of the colour; null where there is no key. `at` is the first row that shows it. */
  | {
      readonly kind: "status-by-fill";
      readonly fill: string;
      readonly count: number;
      readonly at: string;
      readonly word: string | null;
    }
  | { readonly kind: "no-period"; readonly at: string | null }
  | { readonly kind: "no-title"; readonly at: string | null }
  /** A column that was told by what it holds and not by its heading. `at` is ColumnReading.at. */
  | { readonly kind: "column-meaning"; readonly at: string; readonly heading: string }
  /** Dates of a column that fit both orders of day and month: `text` is the first. `at` is ColumnReading.at. */
  | { readonly kind: "day-month"; readonly at: string; readonly heading: string; readonly text: string }
  /** A row that stands among actions and was not placed. `at` is Unplaced.at; `priorityAt` the priority that it stands under. */
  | { readonly kind: "row"; readonly at: string; readonly text: string; readonly priorityAt: string | null }
  /** A priority that may be none: its title was told by its place or the sheet's name alone. `at` is Priority.at. */
  | { readonly kind: "priority"; readonly at: string; readonly title: string };

/** Why we think that a spelling stands for an agency: a glossary, the membership, brackets, initials, or nearly the same letters. */
export type AgencyReason = "glossary" | "membership" | "brackets" | "initials" | "near-spelling";

/** A spelling of an agency and the name that it probably stands for: proposed, never applied before the officer says so. */
export interface AgencyProposal {
  readonly spelling: string;
  readonly name: string;
  readonly why: AgencyReason;
  /** How many leads and partners of actions are written so. */
  readonly count: number;
  /** The first action that names it: Action.at. */
  readonly at: string;
}

/** What is out of sight in the workbook; rows and columns are read all the same, hidden sheets are not. */
export interface Hidden {
  readonly kind: "rows" | "columns" | "sheet";
  /** 'Sheet'!4:5 for rows, 'Sheet'!B:C for columns, 'Sheet'!A1 for a whole sheet. */
  readonly at: string;
  readonly sheet: string;
  /** How many rows or columns; 1 for a sheet. */
  readonly count: number;
}

/** What was recognised in a workbook, where each part stands, what was not placed and what to ask. */
export interface Reading {
  readonly plan: Plan;
  readonly review: Review | null;
  readonly tables: readonly TableReading[];
  readonly unplaced: readonly Unplaced[];
  readonly questions: readonly Question[];
  readonly agencyProposals: readonly AgencyProposal[];
  readonly hidden: readonly Hidden[];
  /** Whether the workbook already holds a structured plan made by us, and this is it. */
  readonly structured: boolean;
}
