import { textName, textOfName } from "../design/textNames";
import type { DefinedName, WorkbookContent } from "../grid/grid";
import type { Answers } from "../plan/answers";
import { parseAnswers } from "./parseAnswers";

/** Names that keep the answers are numbered from 1; together their texts are the answers as JSON. */
const NAME = /^Actionbook\.Answers\.([1-9]\d{0,3})$/;
const LONGEST_PIECE = 250;

const nameOf = (number: number): string => `Actionbook.Answers.${String(number)}`;

const numberOf = ({ name, sheet }: DefinedName): number => (sheet === null ? Number(NAME.exec(name)?.[1] ?? 0) : 0);

/** Whether a defined name is one of those that keep the answers. */
export function keepsAnswers(name: DefinedName): boolean {
  return numberOf(name) > 0;
}

/** Every answer that a workbook keeps, in the order in which they were given. */
export function answersIn({ names }: WorkbookContent): Answers {
  const kept = names.filter(keepsAnswers).sort((one, other) => numberOf(one) - numberOf(other));
  return parseAnswers(kept.map((name) => textOfName(name) ?? "").join(""));
}

// In ASCII alone a piece can be cut anywhere, and counts the same for everybody.
function asciiJson(answers: Answers): string {
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(answers).replace(/[^ -~]/g, escaped);
}

/**
 * The defined names that keep answers in a workbook, the way confirmations are kept: hidden, saved with it, on no sheet. Names that it
 * has already and that are no longer needed keep no text, as names are never taken away.
 */
export function answerNames(answers: Answers, { names }: WorkbookContent): readonly DefinedName[] {
  const text = answers.length === 0 ? "" : asciiJson(answers);
  const pieces = text.match(new RegExp(`.{1,${String(LONGEST_PIECE)}}`, "g")) ?? [];
  const had = names.reduce((most, name) => Math.max(most, numberOf(name)), 0);
  return Array.from({ length: Math.max(pieces.length, had) }, (_, index) => textName(nameOf(index + 1), pieces[index] ?? ""));
}
