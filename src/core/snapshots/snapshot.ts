import type { IsoDay } from "../plan/plan";

/** An action as it stood when a snapshot was taken. */
export interface SnapshotAction {
  /** null where the action had no ID yet. */
  readonly id: string | null;
  readonly ref: string | null;
  /** Number and title: "1 Domestic Abuse". */
  readonly priority: string;
  readonly action: string;
  /** The accountable lead first, joint leads after it. */
  readonly lead: readonly string[];
  readonly byWhen: string | null;
  /** As a word of the key; null where it had none. */
  readonly status: string | null;
}

/** The plan as it stood on a day. */
export interface Snapshot {
  readonly taken: IsoDay;
  readonly actions: readonly SnapshotAction[];
}

/** The table that holds snapshots, one row an action and day, on the hidden sheet of key "snapshots". */
export const SNAPSHOT_TABLE = {
  name: "Snapshots",
  headings: {
    taken: "Taken",
    id: "ID",
    ref: "Ref",
    priority: "Priority",
    action: "Action",
    lead: "Lead agency",
    byWhen: "By when",
    status: "Status",
  },
} as const;
