import { foldedWords } from "../plan/nameKeys";
import type { IsoDay } from "../plan/plan";
import type { ReturnMark, RowState } from "./returnMark";

/** One pack that was sent to an agency, and what came back. */
export interface RegisterRow extends RowState {
  readonly agency: string;
  /** The round as the officer calls it. */
  readonly round: string;
  /** Counted from 1 for each plan; all packs of one round share it. */
  readonly issue: number;
  /** null: the officer has taken the day away. */
  readonly issued: IsoDay | null;
  readonly due: IsoDay | null;
  /** How many actions the pack asked about. */
  readonly actions: number;
  readonly file: string;
  /** The day on which its return was first read into the plan; null: still outstanding. */
  readonly returned: IsoDay | null;
  /** The day of the last merge of its return; null where none was merged, or every merge was taken back. */
  readonly merged: IsoDay | null;
  /** How many of its actions came back without a word; null until it has come back. */
  readonly outstanding: number | null;
  /** The returns of this pack that were read into the plan, in that order. */
  readonly marks: readonly ReturnMark[];
}

/** An agency's name as rows are compared: case and white space do not count, brackets do. */
export function agencyKey(name: string): string {
  return foldedWords(name).join(" ");
}

/** What two rows of the same pack share. */
export function rowName({ agency, issue }: Pick<RegisterRow, "agency" | "issue">): string {
  return `${String(issue)} ${agencyKey(agency)}`;
}
