import type { RegisterRow } from "../packs/registerRow";
import { noteMerged } from "../packs/registerNotes";
import type { ComparedReturn, Comparison } from "../returns/comparison";
import { cellKey, isTheirs, proposalKey } from "../returns/decisions";
import type { Decisions } from "../returns/decisions";
import type { IsoDay } from "../plan/plan";

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

/**
 * The register after a merge. A return of which everything is decided is merged, and known again by its digest; one of which a part
 * is decided has come back; one of which nothing is decided is left as if it had not been read. Returns that fit no pack change nothing.
 * `merge` is its number in the Change log; null where nothing of the plan changes.
 */
export function markMerged(
  rows: readonly RegisterRow[],
  { returns }: Comparison,
  decisions: Decisions,
  day: IsoDay,
  merge: number | null,
): readonly RegisterRow[] {
  return returns.reduce((marked, one) => {
    const { agency, issue, digest, refused } = one;
    const { decided, open } = settled(one, decisions);
    if (agency === null || refused || (decided === 0 && open > 0)) return marked;
    return noteMerged(marked, { agency, issue, digest, day, outstanding: outstanding(one), whole: open === 0, merge });
  }, rows);
}
