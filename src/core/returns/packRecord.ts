import type { ColumnKey } from "../plan/columns";
import type { IsoDay, Period } from "../plan/plan";

/** Whether the agency answers for an action, or supports it. Joint leads lead. */
export type Role = "lead" | "support";

/** What tells a pack from every other: whose plan, which round of returns, for whom and when it was issued. */
export interface Fingerprint {
  /** Names the plan; given at the first issue and kept with the plan. */
  readonly planCode: string;
  readonly planTitle: string;
  readonly period: Period | null;
  /** The round as the officer calls it: "Quarter 3, 2025/26". */
  readonly round: string;
  readonly agency: string;
  /** Counted from 1 for each plan; all packs of one round share it. */
  readonly issue: number;
  readonly issued: IsoDay;
  readonly due: IsoDay | null;
}

/** An action as it was issued to an agency. */
export interface IssuedAction {
  readonly id: string;
  readonly role: Role;
  readonly priorityId: string;
  /** Each column of the pack as it was issued: its text; "" where nothing stood. */
  readonly values: ReadonlyMap<ColumnKey, string>;
}

/** What a pack keeps, out of sight, of how it was issued. */
export interface PackRecord {
  readonly fingerprint: Fingerprint;
  /** The columns of the pack, in order; those that the partner may fill in are in `open`. */
  readonly columns: readonly ColumnKey[];
  readonly open: readonly ColumnKey[];
  readonly actions: readonly IssuedAction[];
}

/** Headings of a pack's columns that are no column of the plan: they say of each row what the pack needs said, and are never merged. */
export const PACK_HEADINGS = { priority: "Priority", role: "Your role" } as const;

/** The titles of a pack's sheets. Rows that the partner writes on `proposals` are new actions. */
export const PACK_SHEETS = { readMe: "Read me", actions: "Your actions", proposals: "New actions", lists: "Lists" } as const;
