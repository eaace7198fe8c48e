import { dayWords } from "../core/plan/days";
import type { Period, Priority } from "../core/plan/plan";
import { countWork } from "../core/plan/countWork";
import type { Reading } from "../core/plan/reading";
import { plural, printable, shortened } from "./printable";
import { workWords } from "./workWords";

const TITLE_WIDTH = 48;
const TEXT_WIDTH = 90;

function periodWords(period: Period | null): string {
  return period === null ? "Period not found" : `${dayWords(period.start)} to ${dayWords(period.end)}`;
}

function priorityLine(priority: Priority): string {
  const { number, title, at } = priority;
  const name = shortened(`${number === null ? "" : `${number}  `}${title}`, TITLE_WIDTH).padEnd(TITLE_WIDTH);
  return `  ${name}  ${workWords(countWork([priority])).padStart(11)}  ${printable(at)}`;
}

function agenciesOf(priorities: readonly Priority[]): readonly string[] {
  const names = priorities.flatMap(({ actions }) => actions.flatMap(({ lead }) => lead.map(printable)));
  return Array.from(new Set(names)).sort((one, other) => one.localeCompare(other, "en"));
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

/** A reading as lines that a person can check against the workbook: priorities with counts, lead agencies, what was not placed. */
export function outline({ plan, review, unplaced, structured }: Reading): string {
  const { priorities, targets, members, glossary } = plan;
  const agencies = agenciesOf(priorities);
  const others = [
    ...(review === null ? [] : [`  Review of ${periodWords(review.period)}`]),
    ...(targets.length === 0 ? [] : [`  ${plural(targets.length, "target", "targets")}`]),
    ...(members.length === 0 ? [] : [`  ${plural(members.length, "member", "members")}`]),
    ...(glossary.length === 0 ? [] : [`  ${plural(glossary.length, "glossary entry", "glossary entries")}`]),
  ];
  const lines = [
    printable(plan.title ?? "Title not found"),
    ...(plan.organisation === null ? [] : [printable(plan.organisation)]),
    periodWords(plan.period),
    ...(structured ? ["A structured plan made by Actionbook"] : []),
    ...section(
      `${plural(priorities.length, "priority", "priorities")}, ${workWords(countWork(priorities))}`,
      priorities.map(priorityLine),
    ),
    ...section(`Lead agencies (${agencies.length})`, agencies.length === 0 ? [] : [`  ${agencies.join("; ")}`]),
    ...section("Also found", others),
    ...section(
      `Not placed (${unplaced.length})`,
      unplaced.map(({ at, text }) => `  ${printable(at)}  ${shortened(text, TEXT_WIDTH)}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
