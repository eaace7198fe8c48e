import type { CellValue, WorkbookContent } from "../grid/grid";
import type { ColumnKey } from "../plan/columns";
import type { PackRecord } from "./packRecord";

/** A partner's file as it was read, before anything is made of it. */
export interface ReturnFile {
  /** The file's name, or the sheets' where they were pasted into the plan's own workbook. */
  readonly name: string;
  readonly content: WorkbookContent;
  /** The program that says it saved the file last; null or left out where nobody knows. */
  readonly program?: string | null;
  /** Cells whose text is what a formula shows ('Sheet'!E7); left out where nobody looked. */
  readonly formulas?: ReadonlySet<string>;
  /** What comments on cells say, by their places; left out where nobody looked. */
  readonly comments?: ReadonlyMap<string, string>;
}

/** A cell of a returned row: where it stands in the partner's file ('Sheet'!E7), what it shows and what it holds. */
export interface ReturnedCell {
  readonly at: string;
  readonly text: string;
  readonly value: CellValue;
}

/** How a returned row was matched with an action of the plan. */
export type MatchedBy = "id" | "ref-and-wording" | "wording";

/** A row of a partner's file. */
export interface ReturnedRow {
  /** 'Sheet'!A7:K7 in the partner's file. */
  readonly at: string;
  /** The action that it belongs to; null: the partner added the row. */
  readonly id: string | null;
  readonly matchedBy: MatchedBy | null;
  /** What its own column of priorities says; null where the file has none. */
  readonly priority: string | null;
  readonly cells: ReadonlyMap<ColumnKey, ReturnedCell>;
  /** Cells of columns that mean nothing to us, by their headings, folded: the plan's own among them. */
  readonly others: ReadonlyMap<string, ReturnedCell>;
}

/** What was understood of a partner's file. */
export interface ReturnReading {
  readonly file: string;
  /** null: a plain copy of the plan, or a file of the partner's own. */
  readonly record: PackRecord | null;
  /** The agency whose return it is: by its fingerprint, else by who leads most of its rows; null when that cannot be told. */
  readonly agency: string | null;
  readonly rows: readonly ReturnedRow[];
  /** IDs of issued actions whose row is no longer there. */
  readonly missing: readonly string[];
  /** What is wrong with the file or its cells, in a fixed order. */
  readonly findings: readonly ReturnFinding[];
}

/** How much a finding on a return matters: `refuse` keeps the whole file out, `ask` is for the officer, `note` is only said. */
export type ReturnLevel = "refuse" | "ask" | "note";

/** What is wrong with a return, at one place or in the whole file: facts, words are made by `sayReturnFinding`. */
export interface ReturnFinding {
  /** A row of RETURN_RULES. */
  readonly code: string;
  readonly level: ReturnLevel;
  /** In the partner's file; null: the whole file. */
  readonly at: string | null;
  readonly facts: Readonly<Record<string, string>>;
}
