import { answersIn } from "../core/answers/keptAnswers";
import type { WorkbookContent } from "../core/grid/grid";
import type { Answers } from "../core/plan/answers";
import type { Reading } from "../core/plan/reading";
import { recognise } from "../core/recognise/recognise";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook } from "./ports";

/** A workbook as it was read, and what was recognised in it: one read serves everything that follows. */
export interface PlanInHand {
  readonly content: WorkbookContent;
  /** What the officer has answered, and what was recognised with that. */
  readonly answers: Answers;
  readonly reading: Reading;
}

/**
 * Reads a workbook and recognises its plan with the answers that it keeps. Troubles: those of the workbook; `cancelled`; `no-plan`
 * when it holds neither a priority nor an action.
 */
export async function readPlan(workbook: Workbook, watch: Watch = {}): Promise<Outcome<PlanInHand>> {
  const read = await workbook.read(watch);
  if (!read.ok) return read;
  if (watch.cancel?.aborted === true) return failed({ code: "cancelled" });
  const content = read.value;
  const inHand = readingWith(content, answersIn(content));
  if (inHand.reading.plan.priorities.length > 0) return done(inHand);
  // Answers must not lock the officer out: a plan whose priorities were all left out is shown, so that they can be put back.
  const hasPlan = inHand.answers.length > 0 && recognise(content).plan.priorities.length > 0;
  return hasPlan ? done(inHand) : failed({ code: "no-plan" });
}

/** The same workbook with other answers: recognised anew from what was read, nothing is read again. */
export function withAnswers({ content }: Pick<PlanInHand, "content">, answers: Answers): PlanInHand {
  return readingWith(content, answers);
}

function readingWith(content: WorkbookContent, answers: Answers): PlanInHand {
  return { content, answers, reading: recognise(content, answers) };
}
