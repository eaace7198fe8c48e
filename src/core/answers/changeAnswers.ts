import { foldName } from "../build/gatherAgencies";
import type { Answer, Answers } from "../plan/answers";

/** What an answer is about: two answers about the same thing cannot both hold. */
export type Subject = string;

/** How the subject of each kind of answer is told. A priority is merged or left out, never both. */
const SUBJECTS = {
  column: "column",
  "priority-title": "title",
  "priority-merge": "priority",
  "priority-leave-out": "priority",
  agency: "agency",
  row: "row",
  "day-month": "dates",
} as const satisfies Record<Answer["kind"], string>;

/** The subject of a kind of answer at a place, or for an agency under a spelling. */
export function subjectAt(kind: Answer["kind"], about: string): Subject {
  return `${SUBJECTS[kind]} ${kind === "agency" ? foldName(about) : about}`;
}

/** What an answer is about. */
export function subjectOf(answer: Answer): Subject {
  return subjectAt(answer.kind, answer.kind === "agency" ? answer.spelling : answer.at);
}

/** The answer about a subject; null when it has none. The last one counts. */
export function answerTo(answers: Answers, subject: Subject): Answer | null {
  return answers.filter((answer) => subjectOf(answer) === subject).at(-1) ?? null;
}

/** The answers without the one about a subject. */
export function takeBack(answers: Answers, subject: Subject): Answers {
  return answers.filter((answer) => subjectOf(answer) !== subject);
}

/** The answers with one more, in the place of an earlier one about the same. */
export function giveAnswer(answers: Answers, answer: Answer): Answers {
  return [...takeBack(answers, subjectOf(answer)), answer];
}
