import { dayWords } from "../plan/days";
import type { ActionAtHand } from "./actionsAtHand";
import type { CountRow, PlanFigures } from "./planFigures";
import { RESULT_WORDS, type TargetFigure, type TargetResult } from "./targetFigures";

const count = (many: number, one: string, more = `${one}s`): string => `${String(many)} ${many === 1 ? one : more}`;

/** The counts of a row that are not 0, in words: "2 On track, 1 Complete, 1 without a status". */
export function countWords({ counts, noStatus }: CountRow, { key }: PlanFigures): string {
  const known = counts.flatMap((many, at) => (many === 0 ? [] : [`${String(many)} ${key[at]?.label ?? ""}`]));
  return [...known, ...(noStatus === 0 ? [] : [`${String(noStatus)} without a status`])].join(", ");
}

function countLines(rows: readonly CountRow[], figures: PlanFigures, nobody: string): readonly string[] {
  return rows.map((row) => {
    const words = countWords(row, figures);
    return `  ${row.name ?? nobody}: ${count(row.total, "action")}${words === "" ? "" : ` (${words})`}`;
  });
}

function actionLine({ action, priority, due }: ActionAtHand): string {
  const ref = action.ref ?? priority.title;
  const when = due === null ? "" : `, due ${dayWords(due)}`;
  return `  ${ref}: ${action.action} (${action.lead[0] ?? "no lead agency"}${when})`;
}

/** A change in words: "up 10.0%", "down 4.5%", "no change"; "change not known". */
export function changeWords({ change }: Pick<TargetFigure, "change">): string {
  if (change === null) return "change not known";
  if (change === 0) return "no change";
  return `${change > 0 ? "up" : "down"} ${(Math.abs(change) * 100).toFixed(1)}%`;
}

function targetLine(figure: TargetFigure): string {
  const { target, improves, result } = figure;
  const way = improves === null ? "" : improves ? ", which is better" : ", which is worse";
  return `  ${target.measure}: ${RESULT_WORDS[result].toLowerCase()} (${changeWords(figure)}${way})`;
}

function targetLines({ targets, results }: PlanFigures): readonly string[] {
  if (targets.length === 0) return [];
  const all = (Object.keys(RESULT_WORDS) as readonly TargetResult[]).map(
    (result) => `${String(results[result])} ${RESULT_WORDS[result].toLowerCase()}`,
  );
  return ["", `Targets: ${all.join(", ")}`, ...targets.map(targetLine)];
}

/** The figures in words, line by line, for the pane, the command line and who cannot see a chart. */
export function overviewText(figures: PlanFigures): string {
  const { asAt, all, open, finished, overdue, due, noDueDay, noUpdate, quarter } = figures;
  const lines = [
    `As at ${dayWords(asAt)}: ${count(all.total, "action")}, ${String(open)} open, ${String(finished)} finished (${countWords(all, figures)})`,
    `Overdue: ${String(overdue.length)}`,
    ...overdue.map(actionLine),
    ...due.map(({ days, actions }) => `Due in the next ${String(days)} days: ${String(actions.length)}`),
    `Open without a due day: ${String(noDueDay.length)}`,
    `No update since ${dayWords(quarter)}: ${String(noUpdate.length)}`,
    "",
    "By priority",
    ...countLines(figures.priorities, figures, ""),
    "",
    "By lead agency",
    ...countLines(figures.agencies, figures, "No lead agency"),
    ...targetLines(figures),
  ];
  return `${lines.join("\n")}\n`;
}
