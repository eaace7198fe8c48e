import { previewRollForward, rollForward } from "../app/rollForward";
import { failed, type Outcome } from "../app/outcome";
import type { RollForwardSummary } from "../core/rollForward/designNextPlan";
import { periodWords } from "../core/rollForward/nextPeriod";
import { writeBook } from "../xlsx/writeBook";
import type { Job, Said } from "./commands";
import { plural, printable } from "./printable";

function words({ title, period, carried, finished, byWhenPassed, withoutBaseline }: RollForwardSummary): string {
  const named = title ?? "Next year's plan";
  const lines = [
    `${printable(named)}${period === null ? "" : ` (${periodWords(period)})`}:`,
    `  ${plural(carried, "unfinished action", "unfinished actions")} carried over, ${plural(finished, "finished one", "finished ones")} in the review alone`,
    ...(byWhenPassed === 0 ? [] : [`  ${plural(byWhenPassed, "by when has", "by whens have")} passed: set a new one`]),
    ...(withoutBaseline === 0 ? [] : [`  ${plural(withoutBaseline, "target begins", "targets begin")} without a baseline`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Makes next year's plan with every unfinished action, as a file of its own. */
export async function rollForwardTo({ inHand, today, watch }: Job): Promise<Outcome<Said>> {
  const rolled = await rollForward(inHand, { carry: null }, today, writeBook, watch);
  if (!rolled.ok) return failed(rolled.trouble);
  const { bytes, ...rest } = rolled.value;
  const { offered } = previewRollForward(inHand, { carry: null }, today);
  return { ok: true, value: { words: words(rest), json: { ...rest, actions: offered }, made: bytes } };
}
