import type {
  ComparedAction,
  ComparedCell,
  ComparedReturn,
  Comparison,
  DeletedRow,
  Proposal,
} from "../../../core/returns/comparison";
import { cellKey, isTheirs, proposalKey } from "../../../core/returns/decisions";
import type { CellKey, ProposalKey } from "../../../core/returns/decisions";

/** One cell that a partner changed, with where it belongs. */
export interface Change {
  readonly key: CellKey;
  readonly file: string;
  /** Whose return it is; the file's name where that is not known. */
  readonly from: string;
  readonly action: ComparedAction;
  readonly cell: ComparedCell;
}

/** A row that a partner added. */
export interface ProposedRow {
  readonly key: ProposalKey;
  readonly from: string;
  readonly proposal: Proposal;
}

/** A row that a partner deleted. */
export interface GoneRow {
  readonly key: string;
  readonly from: string;
  readonly row: DeletedRow;
}

/** All that a batch of returns asks of the officer, in the order of the files. */
export interface ReviewModel {
  readonly changes: readonly Change[];
  /** What other returns say of the same cell, by the change's key; no entry where they agree. */
  readonly rivals: ReadonlyMap<CellKey, readonly Change[]>;
  readonly proposed: readonly ProposedRow[];
  readonly gone: readonly GoneRow[];
}

/** Whose return it is, in a word. */
export function fromWhom({ agency, file }: Pick<ComparedReturn, "agency" | "file">): string {
  return agency ?? file;
}

function changesOf(returned: ComparedReturn): readonly Change[] {
  const from = fromWhom(returned);
  return returned.actions.flatMap((action) =>
    action.cells
      .filter(isTheirs)
      .map((cell) => ({ key: cellKey(returned.file, action.id, cell.column), file: returned.file, from, action, cell })),
  );
}

function rivalsAmong(changes: readonly Change[]): ReviewModel["rivals"] {
  const byPlace = new Map<string, Change[]>();
  for (const change of changes.filter(({ cell }) => cell.asked.includes("two-returns"))) {
    const place = cellKey("", change.action.id, change.cell.column);
    const same = byPlace.get(place);
    if (same === undefined) byPlace.set(place, [change]);
    else same.push(change);
  }
  const shared = [...byPlace.values()].filter((same) => same.length > 1);
  return new Map(shared.flatMap((same) => same.map((change) => [change.key, same.filter((other) => other !== change)] as const)));
}

/** What there is to review in a comparison. Returns that are refused are kept out. */
export function reviewModel({ returns }: Comparison): ReviewModel {
  const accepted = returns.filter(({ refused }) => !refused);
  const changes = accepted.flatMap(changesOf);
  return {
    changes,
    rivals: rivalsAmong(changes),
    proposed: accepted.flatMap((one) =>
      one.proposals.map((proposal) => ({ key: proposalKey(one.file, proposal.at), from: fromWhom(one), proposal })),
    ),
    gone: accepted.flatMap((one) =>
      one.deleted.map((row) => ({ key: cellKey(one.file, row.id, "gone"), from: fromWhom(one), row })),
    ),
  };
}
