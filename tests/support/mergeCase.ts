import { packsOfRound, rowOfPack } from "../../src/core/packs/packsOfRound";
import { planShares } from "../../src/core/packs/packShares";
import { noteIssued } from "../../src/core/packs/registerNotes";
import { registerBook } from "../../src/core/packs/returnsRegister";
import type { Reading } from "../../src/core/plan/reading";
import type { Comparison } from "../../src/core/returns/comparison";
import { compareFiles } from "../../src/core/returns/compareFiles";
import { NO_ROUNDS } from "../../src/core/returns/firstQuestions";
import { planIndex } from "../../src/core/returns/planIndex";
import type { ReturnFile } from "../../src/core/returns/returnReading";
import { after, heldPlanOf } from "./heldPlan";
import type { HeldPlan } from "./heldPlan";
import { ISSUED_ON } from "./returnedPacks";

/** The day on which returns are merged in tests. */
export const MERGE_DAY = "2026-02-03";

/** A plan whose packs were sent, as its Returns sheet knows. */
export function sentPlan(reading: Reading): HeldPlan {
  const plan = heldPlanOf(reading);
  const choices = { round: "Quarter 3, 2025/26", due: null, sendTo: null };
  const { shares } = planShares(plan.reading.plan);
  const packs = packsOfRound({ content: plan.content, plan: plan.reading.plan }, shares, choices, ISSUED_ON);
  return after(plan, registerBook(noteIssued([], packs.map(rowOfPack)), plan.content, plan.reading.plan));
}

/** What came back, compared with a plan. */
export function comparedWith(plan: HeldPlan, files: readonly ReturnFile[]): Comparison {
  return compareFiles(files, planIndex(plan.reading, plan.content), NO_ROUNDS, MERGE_DAY);
}
