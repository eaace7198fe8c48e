import type { ColumnKey } from "../plan/columns";
import type { PlanCell } from "./actionCells";
import type { ComparedCell, Verdict, WhyAsked } from "./comparison";
import { doubtsOf } from "./doubts";
import type { Doubt } from "./doubts";
import type { PlanIndex } from "./planIndex";
import { returnFinding } from "./returnRules";
import type { ReturnedCell, ReturnFinding } from "./returnReading";
import { saySame } from "./senses";
import { valueOf } from "./valueOf";
import type { IsoDay } from "../plan/plan";

/** A cell three ways, and what is known of its row. */
export interface ThreeWays {
  readonly column: ColumnKey;
  /** null: nobody knows. */
  readonly issued: string | null;
  readonly returned: ReturnedCell;
  readonly now: PlanCell;
  readonly isOpen: boolean;
  /** Why every change of this row is asked, whatever it says. */
  readonly rowAsked: readonly WhyAsked[];
}

/** What is the same for all cells of a return. */
export interface CompareContext {
  readonly index: PlanIndex;
  readonly issuedOn: IsoDay | null;
  readonly formulas: ReadonlySet<string>;
  readonly today: IsoDay;
}

/** A compared cell and what is said of it; null for the cell where nothing happened. */
export interface CellOutcome {
  readonly cell: ComparedCell | null;
  readonly findings: readonly ReturnFinding[];
}

const QUIET: CellOutcome = { cell: null, findings: [] };

const ORDER: Readonly<Record<WhyAsked, number>> = {
  "two-returns": 0,
  conflict: 1,
  "no-fingerprint": 2,
  "matched-by-wording": 3,
  "column-guessed": 4,
  emptied: 5,
  "not-theirs": 6,
  "unknown-status": 7,
  "unknown-agency": 8,
  "day-month": 9,
  "not-a-date": 10,
  formula: 11,
  "cut-text": 12,
  "personal-data": 13,
};

/** Reasons each once, in their fixed order. */
export function inOrder(asked: readonly WhyAsked[]): readonly WhyAsked[] {
  return [...new Set(asked)].sort((one, other) => ORDER[one] - ORDER[other]);
}

function verdictOf({ column, issued, returned, now }: ThreeWays, { statuses }: PlanIndex): Verdict {
  const plan = { text: now.cell?.text ?? "", value: now.cell?.value ?? null };
  const isNow = saySame(column, returned, plan, statuses);
  if (issued === null) return isNow ? "unchanged" : "partner-changed";
  const before = { text: issued };
  const weChanged = !saySame(column, plan, before, statuses);
  if (saySame(column, returned, before, statuses)) return weChanged ? "we-changed" : "unchanged";
  if (isNow) return "both-the-same";
  return weChanged ? "conflict" : "partner-changed";
}

function askedOf(verdict: Verdict, { issued, rowAsked }: ThreeWays, doubts: readonly Doubt[]): readonly WhyAsked[] {
  const known: readonly WhyAsked[] = [
    ...(verdict === "conflict" ? (["conflict"] as const) : []),
    ...(issued === null ? (["no-fingerprint"] as const) : []),
  ];
  return inOrder([...known, ...rowAsked, ...doubts.flatMap(({ why }) => why ?? [])]);
}

/** Where a program kept a formula and not what it shows, the cell looks as if nothing had been written. */
function quietly({ at, text }: ReturnedCell, { formulas }: CompareContext): CellOutcome {
  return text === "" && formulas.has(at) ? { cell: null, findings: [returnFinding("formula-blank", at)] } : QUIET;
}

/**
 * Compares one cell three ways. What only we changed, or both changed alike, is not asked, and taking it would write what stands there
 * already.
 */
export function compareCell(three: ThreeWays, context: CompareContext): CellOutcome {
  const { column, issued, returned, now, isOpen } = three;
  const { index } = context;
  const verdict = verdictOf(three, index);
  if (verdict === "unchanged") return quietly(returned, context);
  const shown = { column, issued, returned: returned.text, now: now.cell?.text ?? "", returnedAt: returned.at, nowAt: now.at };
  if (verdict === "we-changed" || verdict === "both-the-same") {
    return { cell: { ...shown, verdict, value: now.cell?.value ?? null, asked: [] }, findings: [] };
  }
  // Where nobody knows what was issued the plan's own text is what the partner will have seen.
  const before = issued ?? shown.now;
  const doubts = doubtsOf({ ...context, column, issued: before, returned, isOpen });
  const asked = askedOf(verdict, three, doubts);
  return {
    cell: { ...shown, verdict, value: valueOf(column, returned, index), asked },
    findings: doubts.map(({ code, facts }) => returnFinding(code, returned.at, facts)),
  };
}
