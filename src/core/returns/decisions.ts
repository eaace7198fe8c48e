import type { CellValue } from "../grid/grid";
import type { ComparedCell, Comparison } from "./comparison";

/** What the officer decides of one cell: take the partner's, keep ours, or write something else (two returns put together, say). */
export type Decision =
  { readonly kind: "take" } | { readonly kind: "keep" } | { readonly kind: "write"; readonly value: CellValue };

/** Names one cell of one return: file, action ID and column. */
export type CellKey = string;

/** Names a proposal: file and its place. */
export type ProposalKey = string;

/** Everything that the officer has decided of a comparison; what is not in it is kept as it stands in the plan. */
export interface Decisions {
  readonly cells: ReadonlyMap<CellKey, Decision>;
  /** Proposals that become actions, and the priority that each goes to. */
  readonly proposals: ReadonlyMap<ProposalKey, string>;
}

/** The key of a cell in `Decisions`. The parts cannot run together: a file's name holds no line break. */
export function cellKey(file: string, id: string, column: string): CellKey {
  return [file, id, column].join("\n");
}

/** The key of a proposal in `Decisions`. */
export function proposalKey(file: string, at: string): ProposalKey {
  return [file, at].join("\n");
}

/** Whether a cell's change is the partner's, and so the officer's to decide: what only we changed since the issue stays. */
export function isTheirs({ verdict }: Pick<ComparedCell, "verdict">): boolean {
  return verdict === "partner-changed" || verdict === "conflict";
}

/** How much is taken without asking: every safe change, everything, or nothing. */
export type AcceptKey = "safe" | "all" | "none";

/**
 * The decisions that a word stands for. `safe`: changes of which nothing is asked. `all`: every change of a return that is not refused,
 * with the later file's where two returns differ, and each proposal whose priority is known. `none`: nothing.
 */
export function decideAll({ returns }: Comparison, accept: AcceptKey): Decisions {
  const cells = new Map<CellKey, Decision>();
  const proposals = new Map<ProposalKey, string>();
  for (const { file, refused, actions, proposals: proposed } of accept === "none" ? [] : returns) {
    if (refused) continue;
    for (const { id, cells: compared } of actions) {
      for (const { column, asked } of compared.filter(isTheirs)) {
        if (accept === "all" || asked.length === 0) cells.set(cellKey(file, id, column), { kind: "take" });
      }
    }
    for (const { at, priorityId } of accept === "all" ? proposed : []) {
      if (priorityId !== null) proposals.set(proposalKey(file, at), priorityId);
    }
  }
  return { cells, proposals };
}
