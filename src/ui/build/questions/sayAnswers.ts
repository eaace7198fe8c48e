import { subjectOf } from "../../../core/answers/changeAnswers";
import type { Subject } from "../../../core/answers/changeAnswers";
import { foldName } from "../../../core/build/gatherAgencies";
import type { Answer } from "../../../core/plan/answers";
import type { Reading } from "../../../core/plan/reading";
import { sayPlace } from "../../shared/sayPlace";
import type { Answering } from "./answering";
import { sayMeaning, short } from "./sayQuestions";

/** Answers that are said alike, such as one about a column of several tables. */
export interface SaidAnswer {
  readonly words: string;
  readonly subjects: readonly Subject[];
}

function quoted(text: string): string {
  return `“${short(text, 80)}”`;
}

/** What stands at a place, by its name where the reading knows one. */
function nameAt(at: string, { plan, tables, unplaced }: Reading): string {
  const priority = plan.priorities.find((one) => one.at === at);
  const column = tables.flatMap(({ columns }) => columns).find((one) => one.at === at && one.heading !== "");
  const row = unplaced.find((one) => one.at === at);
  const name = priority?.title ?? column?.heading ?? row?.text;
  return name === undefined ? sayPlace(at) : quoted(name);
}

type Sayer<Kind extends Answer["kind"]> = (answer: Extract<Answer, { kind: Kind }>, name: (at: string) => string) => string;

/** Each kind of answer in words; a new kind is a new row. */
const WORDS: { readonly [Kind in Answer["kind"]]: Sayer<Kind> } = {
  column: ({ at, means }, name) => `${name(at)} ${means === null ? "is kept as it is" : `means ${sayMeaning(means)}`}`,
  "priority-title": ({ at, title }, name) =>
    name(at) === quoted(title) ? `${quoted(title)} is a priority` : `${name(at)} is called ${quoted(title)}`,
  "priority-merge": ({ at, into }, name) => `${name(at)} belongs to ${name(into)}`,
  "priority-leave-out": ({ at }, name) => `${name(at)} is left out`,
  agency: ({ spelling, name }) =>
    foldName(spelling) === foldName(name)
      ? `${quoted(spelling)} is an agency of its own`
      : `${quoted(spelling)} is ${quoted(name)}`,
  row: ({ at, priorityAt }, name) =>
    `${name(at)} ${priorityAt === null ? "is left where it is" : `is an action of ${name(priorityAt)}`}`,
  "day-month": ({ at, dayFirst }, name) => `In the dates of ${name(at)} the ${dayFirst ? "day" : "month"} comes first`,
};

function wordsOf(answer: Answer, name: (at: string) => string): string {
  const say = WORDS[answer.kind] as (one: Answer, name: (at: string) => string) => string;
  return say(answer, name);
}

/** Every answer in words, in the order in which they were given. */
export function sayAnswers({ answers, unanswered }: Answering): readonly SaidAnswer[] {
  const said = new Map<string, SaidAnswer>();
  for (const answer of answers) {
    const words = wordsOf(answer, (at) => nameAt(at, unanswered));
    said.set(words, { words, subjects: [...(said.get(words)?.subjects ?? []), subjectOf(answer)] });
  }
  return [...said.values()];
}
