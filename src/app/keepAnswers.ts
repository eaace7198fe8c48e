import { answerNames, answersIn } from "../core/answers/keptAnswers";
import { sameData } from "../core/design/sameData";
import type { DefinedName, WorkbookContent } from "../core/grid/grid";
import { done, type Outcome } from "./outcome";
import type { Workbook } from "./ports";
import type { PlanInHand } from "./readPlan";

/** The defined names to be written so that the workbook keeps the answers in hand; none where it keeps them already. */
export function namesToKeep({ content, answers }: PlanInHand): readonly DefinedName[] {
  return sameData(answersIn(content), answers) ? [] : answerNames(answers, content);
}

/**
 * Keeps the answers in the workbook for the next reading, as a Build does too; no sheet is touched. Answers what is in hand then.
 * Troubles: those of the workbook.
 */
export async function keepAnswers(workbook: Workbook, inHand: PlanInHand): Promise<Outcome<PlanInHand>> {
  const names = namesToKeep(inHand);
  if (names.length === 0) return done(inHand);
  const written = await workbook.write({ sheets: [], names });
  return written.ok ? done({ ...inHand, content: withNames(inHand.content, names) }) : written;
}

function withNames(content: WorkbookContent, names: readonly DefinedName[]): WorkbookContent {
  const changed = new Set(names.map(({ name }) => name));
  return { ...content, names: [...content.names.filter(({ name, sheet }) => sheet !== null || !changed.has(name)), ...names] };
}
