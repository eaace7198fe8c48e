import type { RollForwardPreview } from "../../app/rollForward";
import { dayWords } from "../../core/plan/days";
import { count } from "../shared/count";
import { sayBoth } from "../shared/sayBoth";
import type { OverviewNote } from "./useOverview";

/** What came of the last command, in a sentence or two. */
export function sayOverviewNote(note: OverviewNote): string {
  switch (note.kind) {
    case "sheet":
      return `The sheet ${note.sheet.title} is in front. It is set up for the page.`;
    case "snapshot": {
      const { taken, actions, replaced } = note.report;
      const kept = `How ${count(actions, "action")} stand on ${dayWords(taken)} is kept in the workbook.`;
      return replaced ? `${kept} It takes the place of the snapshot taken earlier today.` : kept;
    }
    case "saved":
      return `Saved as ${note.name}. Find it among your downloads and look through it. This workbook is as it was.`;
    case "trouble":
      return sayBoth(note.trouble);
  }
}

/** What next year's plan will be, line by line. */
export function sayRolling({
  title,
  period,
  carried,
  leftOut,
  finished,
  byWhenPassed,
  withoutBaseline,
}: RollForwardPreview): readonly string[] {
  const time = period === null ? "no period: set it on the Plan sheet" : `${dayWords(period.start)} to ${dayWords(period.end)}`;
  return [
    `${title ?? "The plan"}: ${time}.`,
    `${count(carried, "action")} carried over, with new refs and no status; ${String(leftOut)} left out.`,
    `${count(finished, "action")} complete or cancelled: in the review alone.`,
    ...(byWhenPassed === 0 ? [] : [`${count(byWhenPassed, "action")} whose date has passed: give them a new one.`]),
    ...(withoutBaseline === 0 ? [] : [`${count(withoutBaseline, "target")} without last year\u2019s actual: no baseline yet.`]),
  ];
}
