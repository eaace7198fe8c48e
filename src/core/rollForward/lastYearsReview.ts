import { changeWords } from "../overview/overviewText";
import { RESULT_WORDS, targetFigure } from "../overview/targetFigures";
import type { Period, Plan, Review, Target } from "../plan/plan";
import { periodWords } from "./nextPeriod";

const TARGETS = "Targets";

/** A target of last year with all its figures in one line, so that none is lost when the next plan begins with new ones. */
function targetLine(target: Target): string {
  const figures = [
    ["baseline", target.baseline],
    ["target", target.target],
    ["actual", target.actual],
    ["change", target.change],
  ].flatMap(([word, text]) => (text === null || text === undefined ? [] : [`${String(word)} ${text}`]));
  const figure = targetFigure(target);
  const worked = figure.change === null ? [] : [changeWords(figure)];
  const said = [...figures, ...worked, RESULT_WORDS[figure.result].toLowerCase()].join("; ");
  return `${target.measure} (${said})`;
}

/** A plan as the review of its year: every action with its status and update, and its targets in words. */
export function lastYearsReview({ title, period, priorities, targets }: Plan): Review {
  const named: Period | null = period;
  const heading = named === null ? `Review of ${title ?? "last year's plan"}` : `Review of actions ${periodWords(named)}`;
  const themes = targets.length === 0 ? [] : [{ theme: TARGETS, paragraphs: targets.map(targetLine), at: targets[0]?.at ?? "" }];
  return { title: heading, period, priorities, ...(themes.length === 0 ? {} : { themes }) };
}
