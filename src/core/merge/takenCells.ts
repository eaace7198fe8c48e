import { DECIDED } from "../build/changeLogSheet";
import type { CellValue } from "../grid/grid";
import type { ColumnKey } from "../plan/columns";
import type { ComparedAction, ComparedReturn, Comparison } from "../returns/comparison";
import { cellKey, isTheirs } from "../returns/decisions";
import type { Decision, Decisions } from "../returns/decisions";

/** A cell that the officer takes from a return, or writes instead. */
export interface TakenCell {
  readonly file: string;
  readonly agency: string | null;
  readonly mark: string;
  readonly id: string;
  readonly column: ColumnKey;
  readonly value: CellValue;
  /** What the partner wrote, as shown. */
  readonly returned: string;
  readonly decided: (typeof DECIDED)[keyof typeof DECIDED];
  /** Whether the partner gave the action a day of their own. */
  readonly dated: boolean;
  /** Where it stood when it was compared. */
  readonly nowAt: string;
}

/** What the Change log keeps of a return, so that it is known again. */
export function markOf({ issue, digest }: Pick<ComparedReturn, "issue" | "digest">): string {
  return `${issue === null ? "-" : String(issue)} ${digest}`;
}

function isDated({ cells }: ComparedAction): boolean {
  return cells.some((cell) => cell.column === "updated" && cell.returned.trim() !== "" && cell.verdict !== "we-changed");
}

/** The value that a decision puts into a cell; undefined: the plan's own stays. */
function decidedValue(decision: Decision | undefined, taken: CellValue, theirs: boolean): CellValue | undefined {
  if (decision?.kind === "write") return decision.value;
  return decision?.kind === "take" && theirs ? taken : undefined;
}

/** Every cell that is taken or written, return by return; refused returns give none, and neither does what only we changed. */
export function takenCells({ returns }: Comparison, decisions: Decisions): readonly TakenCell[] {
  return returns.flatMap((one) =>
    (one.refused ? [] : one.actions).flatMap((action) =>
      action.cells.flatMap((cell): readonly TakenCell[] => {
        const decision = decisions.cells.get(cellKey(one.file, action.id, cell.column));
        const value = decidedValue(decision, cell.value, isTheirs(cell));
        if (value === undefined) return [];
        const safe = cell.asked.length === 0 ? DECIDED.safe : DECIDED.taken;
        const { column, returned, nowAt } = cell;
        const from = { file: one.file, agency: one.agency, mark: markOf(one), id: action.id, dated: isDated(action) };
        return [{ ...from, column, value, returned, nowAt, decided: decision?.kind === "write" ? DECIDED.written : safe }];
      }),
    ),
  );
}
