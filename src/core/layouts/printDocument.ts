import type { KeyStatus } from "../build/statusKey";
import type { ColumnKey } from "../plan/columns";
import type { IsoDay, Period } from "../plan/plan";

/** One cell of a printed table: its lines, and how it is shown. */
export interface PrintCell {
  readonly lines: readonly string[];
  /** `label`: the heading of its row. `points`: each line is a point of a list. `status`: word and colour of `status`. */
  readonly shows: "text" | "typed" | "number" | "label" | "points" | "status";
  /** The status of the key that the word is; null where it is none of the key's. */
  readonly status: KeyStatus | null;
}

/** One column of a printed table. */
export interface PrintColumn {
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  /** The column of the plan that it shows; null where it shows something else. */
  readonly holds: ColumnKey | null;
}

/** A table of the document: one header row, cells as many as columns in each row. */
export interface PrintTable {
  readonly kind: "table";
  /** What it shows, in words, for who cannot see it: "Actions of priority 1 Domestic Abuse". */
  readonly name: string;
  /** Cards have no header row. */
  readonly hasHeader: boolean;
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly (readonly PrintCell[])[];
}

/** Paragraphs of narrative, or the points of a list. */
export interface PrintText {
  readonly kind: "paragraphs" | "points";
  readonly lines: readonly string[];
}

/** One part of the document: a priority, the glossary, the membership. */
export interface PrintSection {
  /** "Priority 1: Domestic Abuse". */
  readonly heading: string;
  /** What stands at the right of the banner or below the heading: "Lead agency: Larkmoor Council"; null for nothing. */
  readonly aside: string | null;
  /** A priority, or a part that is no priority. */
  readonly about: "priority" | "targets" | "membership" | "glossary" | "measures" | "review" | "notes" | "changes";
  readonly blocks: readonly (PrintTable | PrintText)[];
}

/** The plan laid out, before paper: the one source of the printed sheet, the Word document, the accessible version and CSV. */
export interface PrintDocument {
  readonly title: string;
  readonly organisation: string | null;
  readonly period: Period | null;
  readonly asAt: IsoDay;
  /** Statuses that are explained at the front; empty where the layout shows none. */
  readonly statusKey: readonly KeyStatus[];
  readonly paper: "a4" | "a3";
  readonly orientation: "portrait" | "landscape";
  readonly sections: readonly PrintSection[];
}
