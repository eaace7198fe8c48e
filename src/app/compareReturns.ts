import type { Comparison } from "../core/returns/comparison";
import { compareFiles } from "../core/returns/compareFiles";
import { planCodeOf } from "../core/packs/planCode";
import { agencyKey } from "../core/packs/registerRow";
import type { RegisterRow } from "../core/packs/registerRow";
import { readRegister } from "../core/packs/returnsRegister";
import type { WorkbookContent } from "../core/grid/grid";
import type { KnownRounds } from "../core/returns/firstQuestions";
import { planIndex } from "../core/returns/planIndex";
import type { ReturnFile } from "../core/returns/returnReading";
import type { IsoDay } from "../core/plan/plan";
import type { PlanInHand } from "./readPlan";

/** The digests of returns of which everything is decided. */
function mergedDigests(rows: readonly RegisterRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ marks }) => marks.filter(({ whole }) => whole).map(({ digest }) => digest)));
}

/** What the plan's own workbook knows of its rounds: its code, the last issue of each agency, and what was merged. */
export function knownRounds(content: WorkbookContent): KnownRounds {
  const rows = readRegister(content);
  const issues = new Map<string, number>();
  for (const { agency, issue } of rows) issues.set(agencyKey(agency), Math.max(issue, issues.get(agencyKey(agency)) ?? 0));
  return { planCode: planCodeOf(content), issues, merged: mergedDigests(rows) };
}

/**
 * Compares partners' returns with the plan in hand, three ways by ID. Pure: nothing is read again and nothing is written. Files that
 * could not be opened are told by whoever opened them.
 */
export function compareReturns(
  { content, reading }: Pick<PlanInHand, "content" | "reading">,
  files: readonly ReturnFile[],
  today: IsoDay,
  known: KnownRounds = knownRounds(content),
): Comparison {
  return compareFiles(files, planIndex(reading, content), known, today);
}
