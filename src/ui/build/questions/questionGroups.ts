import type { Subject } from "../../../core/answers/changeAnswers";
import { answerTo, subjectAt } from "../../../core/answers/changeAnswers";
import type { Answers } from "../../../core/plan/answers";
import type { AgencyProposal, Question, Reading } from "../../../core/plan/reading";
import type { Answering } from "./answering";
import { columnGroups, subjectsOf } from "./columnGroups";
import type { ColumnGroup } from "./columnGroups";

type Of<Kind extends Question["kind"]> = Extract<Question, { kind: Kind }>;

/** Dates of columns with one heading. */
export interface DatesQuestion extends Of<"day-month"> {
  readonly places: readonly string[];
}

/** One question as it is asked: all that one answer settles. */
export type Asked =
  | { readonly kind: "column"; readonly group: ColumnGroup }
  | { readonly kind: "dates"; readonly question: DatesQuestion }
  | { readonly kind: "agency"; readonly proposal: AgencyProposal }
  | { readonly kind: "priority"; readonly question: Of<"priority"> }
  | { readonly kind: "row"; readonly question: Of<"row"> };

/** The kinds of questions in the order in which they are asked. */
export const ASKED_KINDS = ["column", "dates", "agency", "priority", "row"] as const satisfies readonly Asked["kind"][];

/** What an answer to each kind of question is about; a question is settled when something was said about each. */
const SUBJECTS = {
  column: ({ group }) => subjectsOf(group).map((subject) => [subject]),
  dates: ({ question }) => question.places.map((at) => [subjectAt("day-month", at)]),
  agency: ({ proposal }) => [[subjectAt("agency", proposal.spelling)]],
  priority: ({ question: { at } }) => [[subjectAt("priority-leave-out", at), subjectAt("priority-title", at)]],
  row: ({ question: { at } }) => [[subjectAt("row", at)]],
} as const satisfies { [Kind in Asked["kind"]]: (asked: Extract<Asked, { kind: Kind }>) => readonly (readonly Subject[])[] };

function subjectGroups(asked: Asked): readonly (readonly Subject[])[] {
  const find = SUBJECTS[asked.kind] as (one: Asked) => readonly (readonly Subject[])[];
  return find(asked);
}

/** Everything that an answer to a question can be about. */
export function askedSubjects(asked: Asked): readonly Subject[] {
  return subjectGroups(asked).flat();
}

/** Whether a question has been answered. */
export function isSettled(asked: Asked, answers: Answers): boolean {
  return subjectGroups(asked).every((any) => any.some((subject) => answerTo(answers, subject) !== null));
}

/** A name of a question that stays the same while it is answered. */
export function askedKey(asked: Asked): string {
  return askedSubjects(asked).join("\n");
}

function askedOf(reading: Reading): readonly Asked[] {
  const of = <Kind extends Question["kind"]>(kind: Kind): readonly Of<Kind>[] =>
    reading.questions.filter((question): question is Of<Kind> => question.kind === kind);
  const doubtful = new Set(of("column-meaning").map(({ at }) => at));
  const groups = columnGroups(reading).flatMap((group) => {
    const places = group.places.filter((at) => doubtful.has(at));
    return places.length === 0 ? [] : [{ kind: "column" as const, group: { ...group, places } }];
  });
  return [
    ...groups,
    ...datesOf(of("day-month")).map((question) => ({ kind: "dates" as const, question })),
    ...reading.agencyProposals.map((proposal) => ({ kind: "agency" as const, proposal })),
    ...of("priority").map((question) => ({ kind: "priority" as const, question })),
    ...of("row").map((question) => ({ kind: "row" as const, question })),
  ];
}

function datesOf(questions: readonly Of<"day-month">[]): readonly DatesQuestion[] {
  const byHeading = new Map<string, DatesQuestion>();
  for (const question of questions) {
    const key = question.heading === "" ? question.at : question.heading.toLowerCase();
    const before = byHeading.get(key);
    byHeading.set(
      key,
      before === undefined ? { ...question, places: [question.at] } : { ...before, places: [...before.places, question.at] },
    );
  }
  return [...byHeading.values()];
}

/** Every question about a reading, answered or not, so that none moves while the officer answers; an answer may raise further ones. */
export function questionsAsked({ unanswered, reading }: Answering): readonly Asked[] {
  const asked = askedOf(unanswered);
  const known = new Set(asked.flatMap(askedSubjects));
  return [...asked, ...askedOf(reading).filter((one) => !askedSubjects(one).some((subject) => known.has(subject)))];
}

/** The questions that have no answer yet. */
export function openQuestions(answering: Answering): readonly Asked[] {
  return questionsAsked(answering).filter((asked) => !isSettled(asked, answering.answers));
}
