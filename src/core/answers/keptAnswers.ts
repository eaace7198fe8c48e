import { asciiJson, keptText, pieceNumber, textNames } from "../design/keptText";
import type { DefinedName, WorkbookContent } from "../grid/grid";
import type { Answers } from "../plan/answers";
import { parseAnswers } from "./parseAnswers";

/** Names that keep the answers are numbered from 1; together their texts are the answers as JSON. */
const PREFIX = "Actionbook.Answers.";

/** Whether a defined name is one of those that keep the answers. */
export function keepsAnswers(name: DefinedName): boolean {
  return pieceNumber(name, PREFIX) > 0;
}

/** Every answer that a workbook keeps, in the order in which they were given. */
export function answersIn({ names }: WorkbookContent): Answers {
  return parseAnswers(keptText(names, PREFIX));
}

/** The defined names that keep answers in a workbook, the way confirmations are kept: hidden, saved with it, on no sheet. */
export function answerNames(answers: Answers, { names }: WorkbookContent): readonly DefinedName[] {
  return textNames(answers.length === 0 ? "" : asciiJson(answers), PREFIX, names);
}
