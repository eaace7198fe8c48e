import { answerTo, giveAnswer, takeBack } from "../../../core/answers/changeAnswers";
import type { Subject } from "../../../core/answers/changeAnswers";
import type { Answer, Answers } from "../../../core/plan/answers";
import type { Reading } from "../../../core/plan/reading";

/** What the officer has answered so far, and how to answer: the reading follows at once. */
export interface Answering {
  /** As it reads without any answer. */
  readonly unanswered: Reading;
  /** As it reads with the answers. */
  readonly reading: Reading;
  readonly answers: Answers;
  readonly set: (answers: Answers) => void;
}

/** The answer about a subject; null when there is none. */
export function answered({ answers }: Answering, subject: Subject): Answer | null {
  return answerTo(answers, subject);
}

/** Gives answers, each in the place of an earlier one about the same. */
export function give({ answers, set }: Answering, given: readonly Answer[]): void {
  set(given.reduce(giveAnswer, answers));
}

/** Puts back what was answered about these subjects. */
export function putBack({ answers, set }: Answering, subjects: readonly Subject[]): void {
  set(subjects.reduce(takeBack, answers));
}
