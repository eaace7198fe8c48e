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

/** The rows after a return was merged: its pack is returned, merged, and its digest known. A return that fits no pack changes nothing. */
export function noteMerged(rows: readonly RegisterRow[], note: ReturnNote): readonly RegisterRow[] {
  const name = rowName({ agency: note.agency, issue: issueOf(rows, note) });
  return rows.map((row) =>
    rowName(row) !== name
      ? row
      : {
          ...row,
          returned: row.returned ?? note.day,
          merged: note.day,
          outstanding: note.outstanding,
          digests: [...row.digests.filter((digest) => digest !== note.digest), note.digest],
        },
  );
}
