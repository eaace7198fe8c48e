import type { ColumnKey } from "./columns";

/** One answer of the officer to a reading. Places are addresses such as 'Sheet'!B3; the last answer about a place counts. */
export type Answer =
  /** What a column means; null: a column of the source's own. `at` is ColumnReading.at. */
  | { readonly kind: "column"; readonly at: string; readonly means: ColumnKey | "priority" | null }
  /** A priority under another title. `at` is Priority.at. */
  | { readonly kind: "priority-title"; readonly at: string; readonly title: string }
  /** A priority whose actions belong to another one. */
  | { readonly kind: "priority-merge"; readonly at: string; readonly into: string }
  /** A priority that is not part of the plan: its rows are left unplaced. */
  | { readonly kind: "priority-leave-out"; readonly at: string }
  /** A spelling that stands for an agency; the same as the spelling: kept apart, and not asked again. */
  | { readonly kind: "agency"; readonly spelling: string; readonly name: string }
  /** A row that was not placed and is an action of a priority; null: to be left, and not asked again. `at` is Unplaced.at. */
  | { readonly kind: "row"; readonly at: string; readonly priorityAt: string | null }
  /** Whether 11/7 in a column is 11 July (day first) or 7 November. `at` is ColumnReading.at. */
  | { readonly kind: "day-month"; readonly at: string; readonly dayFirst: boolean };

/** All answers that are kept with a workbook, in the order in which they were given. */
export type Answers = readonly Answer[];
