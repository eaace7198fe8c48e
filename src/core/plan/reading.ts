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
export type UnplacedReason = "note" | "no-action" | "no-table" | "no-priority" | "outside-table" | "hidden-sheet";

/** Why we think that a column means what we say. */
export type ColumnReason = "heading" | "table-before" | "content";

/** One column of a table of actions, as it was understood. */
export interface ColumnReading {
  /** 'Sheet'!B3, the heading's cell, or the first cell of the column. */
  readonly at: string;
  readonly heading: string;
  /** null: a column of the source's own, kept as it is. "priority": each row says its priority. */
  readonly means: ColumnKey | "priority" | null;
  readonly why: ColumnReason;
}

/** One table of actions that was found. */
export interface TableReading {
  readonly at: string;
  readonly priorityAt: string | null;
  readonly columns: readonly ColumnReading[];
}

/** A question for the officer: facts only, words are made at the edge. */
export type Question =
  | { readonly kind: "status-by-fill"; readonly fill: string; readonly count: number; readonly at: string }
  | { readonly kind: "no-period"; readonly at: string | null }
  | { readonly kind: "no-title"; readonly at: string | null }
  | { readonly kind: "column-meaning"; readonly at: string; readonly heading: string };

/** What was recognised in a workbook, where each part stands, what was not placed and what to ask. */
export interface Reading {
  readonly plan: Plan;
  readonly review: Review | null;
  readonly tables: readonly TableReading[];
  readonly unplaced: readonly Unplaced[];
  readonly questions: readonly Question[];
  /** Whether the workbook already holds a structured plan made by us, and this is it. */
  readonly structured: boolean;
}
