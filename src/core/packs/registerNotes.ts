import { foldHeading } from "../design/standing";
import type { IsoDay } from "../plan/plan";
import { agencyKey, rowName } from "./registerRow";
import type { RegisterRow } from "./registerRow";

/** A return that was merged, or looked at and not taken. */
export interface ReturnNote {
  readonly agency: string;
  /** null: a return without a fingerprint; it belongs to the agency's latest pack. */
  readonly issue: number | null;
  readonly digest: string;
  readonly day: IsoDay;
  /** How many of its actions came back without a word. */
  readonly outstanding: number;
  /** Whether all of it is decided. */
  readonly whole: boolean;
  /** The merge that took it in; null where nothing of the plan changed. */
  readonly merge: number | null;
}

/** The number of the round that was issued last; 0 where none was. */
export function lastIssue(rows: readonly RegisterRow[]): number {
  return rows.reduce((most, { issue }) => Math.max(most, issue), 0);
}

/** The number of a round: that of the last one where it is called the same, else the next. */
export function issueOfRound(rows: readonly RegisterRow[], round: string): number {
  const last = lastIssue(rows);
  const isLast = rows.some((row) => row.issue === last && foldHeading(row.round) === foldHeading(round));
  return isLast ? last : last + 1;
}

/** The rows with packs that have just been issued: a pack that is issued again to an agency in one round stands once, as it is now. */
export function noteIssued(rows: readonly RegisterRow[], issued: readonly RegisterRow[]): readonly RegisterRow[] {
  const fresh = new Map(issued.map((row) => [rowName(row), row]));
  const known = new Set(rows.map(rowName));
  return [...rows.map((row) => fresh.get(rowName(row)) ?? row), ...issued.filter((row) => !known.has(rowName(row)))];
}

/** The issue that a return belongs to; 0 when no pack was ever sent to the agency. */
function issueOf(rows: readonly RegisterRow[], { agency, issue }: Pick<ReturnNote, "agency" | "issue">): number {
  return issue ?? lastIssue(rows.filter((row) => agencyKey(row.agency) === agencyKey(agency)));
}

/** Whether a return was noted before just so: what changes nothing more in the plan is not noted again. */
function isNoted({ marks }: RegisterRow, { digest, whole, merge }: ReturnNote): boolean {
  return marks.some((mark) => mark.digest === digest && mark.whole === whole && (merge === null || mark.merge === merge));
}

function noted(row: RegisterRow, note: ReturnNote): RegisterRow {
  if (isNoted(row, note)) return row;
  const { digest, whole, merge, day, outstanding } = note;
  const before = { returned: row.returned, merged: row.merged, outstanding: row.outstanding };
  const marks = [...row.marks, { digest, whole, merge, before }];
  return { ...row, returned: row.returned ?? day, merged: day, outstanding, marks };
}

/** The rows after a return was merged: its pack is returned, merged, and the return known. A return that fits no pack changes nothing. */
export function noteMerged(rows: readonly RegisterRow[], note: ReturnNote): readonly RegisterRow[] {
  const name = rowName({ agency: note.agency, issue: issueOf(rows, note) });
  return rows.map((row) => (rowName(row) === name ? noted(row, note) : row));
}

/** A row without one of its marks: as it stood before, where nothing was noted since; else what was noted next has that before it. */
function without(row: RegisterRow, at: number): RegisterRow {
  const { marks } = row;
  const before = marks[at]?.before ?? row;
  const rest = marks.filter((_, place) => place !== at);
  if (at === marks.length - 1) return { ...row, ...before, marks: rest };
  return { ...row, marks: rest.map((mark, place) => (place === at ? { ...mark, before } : mark)) };
}

/** The rows after a merge was taken back: as if its returns had not come, the latest first. */
export function noteTakenBack(rows: readonly RegisterRow[], merge: number): readonly RegisterRow[] {
  return rows.map((row) => row.marks.reduceRight((kept, mark, at) => (mark.merge === merge ? without(kept, at) : kept), row));
}
