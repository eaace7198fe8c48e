import { agencyKey, rowName } from "../packs/registerRow";
import type { RegisterRow } from "../packs/registerRow";
import { lastIssue, noteMerged } from "../packs/registerNotes";
import type { ComparedReturn, Comparison } from "../returns/comparison";
import { cellKey, isTheirs, proposalKey } from "../returns/decisions";
import type { Decisions } from "../returns/decisions";
import type { IsoDay } from "../plan/plan";
import type { StandingLogRow } from "./standingLog";
import { readMark } from "./takenCells";

/** How far the officer has decided of a return. */
interface Settled {
  readonly decided: number;
  readonly open: number;
}

function settled({ file, actions, proposals }: ComparedReturn, decisions: Decisions): Settled {
  const cells = actions.flatMap(({ id, cells: own }) => own.filter(isTheirs).map(({ column }) => cellKey(file, id, column)));
  const kinds = cells.map((key) => decisions.cells.has(key));
  const added = proposals.map(({ at }) => decisions.proposals.has(proposalKey(file, at)));
  const all = [...kinds, ...added];
  return { decided: all.filter(Boolean).length, open: all.filter((one) => !one).length };
}

/** How many actions came back without a word, or not at all. */
function outstanding({ actions, deleted }: ComparedReturn): number {
  const silent = actions.filter(({ cells }) => cells.every(({ verdict }) => verdict === "we-changed"));
  return silent.length + deleted.length;
}

function rowOf(rows: readonly RegisterRow[], agency: string, issue: number | null): string {
  const own = rows.filter((row) => agencyKey(row.agency) === agencyKey(agency));
  return rowName({ agency, issue: issue ?? lastIssue(own) });
}

/**
 * The register after a merge. A return of which everything is decided is merged, and known again by its digest; one of which a part
 * is decided has come back; one of which nothing is decided is left as if it had not been read. Returns that fit no pack change nothing.
 */
export function markMerged(
  rows: readonly RegisterRow[],
  { returns }: Comparison,
  decisions: Decisions,
  day: IsoDay,
): readonly RegisterRow[] {
  return returns.reduce((marked, one) => {
    const { agency, issue, digest, refused } = one;
    const { decided, open } = settled(one, decisions);
    if (agency === null || refused || (decided === 0 && open > 0)) return marked;
    if (open === 0) return noteMerged(marked, { agency, issue, digest, day, outstanding: outstanding(one) });
    const name = rowOf(marked, agency, issue);
    return marked.map((row) =>
      rowName(row) === name ? { ...row, returned: row.returned ?? day, merged: day, outstanding: outstanding(one) } : row,
    );
  }, rows);
}

/** A merged return without its merge: as if it had never come back, unless another return of the same pack is merged. */
function unmarked(row: RegisterRow, digest: string, others: boolean): RegisterRow {
  const digests = row.digests.filter((one) => one !== digest);
  if (others || digests.length > 0) return { ...row, digests };
  return { ...row, digests, returned: null, merged: null, outstanding: null };
}

/** The register after a merge was taken back. `gone` are its rows in the Change log, `left` those of the merges that still stand. */
export function markTakenBack(
  rows: readonly RegisterRow[],
  gone: readonly StandingLogRow[],
  left: readonly StandingLogRow[],
): readonly RegisterRow[] {
  const packOf = ({ agency, mark }: StandingLogRow): string | null => {
    const read = readMark(mark);
    return agency === null || read === null ? null : rowOf(rows, agency, read.issue);
  };
  const still = new Set(left.map(packOf));
  const marks = new Map(gone.map((row) => [packOf(row), readMark(row.mark)?.digest ?? ""]));
  return rows.map((row) => {
    const digest = marks.get(rowName(row));
    return digest === undefined ? row : unmarked(row, digest, still.has(rowName(row)));
  });
}
