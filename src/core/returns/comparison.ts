import type { CellValue } from "../grid/grid";
import type { ColumnKey } from "../plan/columns";
import type { Role } from "./packRecord";
import type { ReturnFinding } from "./returnReading";

/** A cell three ways: as issued, as returned, as the plan has it now. */
export type Verdict = "unchanged" | "partner-changed" | "we-changed" | "both-the-same" | "conflict";

/** Why a change is put to the officer and not just taken. A new reason is a new row in the words of the review panel. */
export type WhyAsked =
  | "conflict"
  /** The partner emptied it: blank is no deletion until the officer says so. */
  | "emptied"
  /** A column that was not the partner's to fill in: keep ours unless the officer says otherwise. */
  | "not-theirs"
  | "unknown-status"
  | "unknown-agency"
  | "day-month"
  | "not-a-date"
  | "formula"
  | "cut-text"
  /** Two returns say different things of the same cell. */
  | "two-returns"
  /** Without a fingerprint nobody knows what was issued. */
  | "no-fingerprint"
  | "matched-by-wording"
  /** Its column was known by its place alone. */
  | "column-guessed"
  | "personal-data";

/** One cell of one return, compared. */
export interface ComparedCell {
  readonly column: ColumnKey;
  /** As issued; null where nobody knows (no fingerprint). Texts are compared with white space folded. */
  readonly issued: string | null;
  readonly returned: string;
  readonly now: string;
  /** What would be written into the plan: a status as the key has it, a day as its serial. */
  readonly value: CellValue;
  /** In the partner's file: 'Sheet'!E7. */
  readonly returnedAt: string;
  /** In the plan's workbook: 'Sheet'!H12. */
  readonly nowAt: string;
  readonly verdict: Verdict;
  /** Empty: the change is safe and ticked. */
  readonly asked: readonly WhyAsked[];
}

/** One action as one return has it; only cells that are not unchanged stand here, and none where nothing happened to the row. */
export interface ComparedAction {
  readonly id: string;
  readonly ref: string | null;
  readonly action: string;
  readonly priorityId: string;
  readonly priority: string;
  readonly role: Role;
  /** The row in the partner's file. */
  readonly at: string;
  readonly cells: readonly ComparedCell[];
  /** An update that is word for word that of the last round. */
  readonly sameUpdate: boolean;
}

/** A row that the partner added: a proposal for a new action. */
export interface Proposal {
  readonly at: string;
  /** The priority that it probably belongs to: that of the rows around it; null when that cannot be told. */
  readonly priorityId: string | null;
  readonly texts: ReadonlyMap<ColumnKey, string>;
}

/** An issued action whose row came back deleted: listed, never deleted. */
export interface DeletedRow {
  readonly id: string;
  readonly ref: string | null;
  readonly action: string;
}

/** One return compared with the plan. */
export interface ComparedReturn {
  readonly file: string;
  readonly agency: string | null;
  /** The round's number; null without a fingerprint. */
  readonly issue: number | null;
  /** A digest of what the file says, so that the same return is known again. */
  readonly digest: string;
  /** Kept out of the merge, with the reason among the findings. */
  readonly refused: boolean;
  readonly findings: readonly ReturnFinding[];
  readonly actions: readonly ComparedAction[];
  readonly proposals: readonly Proposal[];
  readonly deleted: readonly DeletedRow[];
  /** How many cells came back as they were issued. */
  readonly unchanged: number;
}

/** All returns of a batch compared with the plan as it stands. */
export interface Comparison {
  readonly returns: readonly ComparedReturn[];
}
