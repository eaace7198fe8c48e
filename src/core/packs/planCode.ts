import { markOf } from "../checks/markOf";
import { textName, textOfName } from "../design/textNames";
import type { DefinedName, WorkbookContent } from "../grid/grid";
import type { IsoDay, Plan } from "../plan/plan";

const NAME = "Actionbook.PlanCode";

/** The code by which a plan's packs are known as its own; null before the first issue. */
export function planCodeOf({ names }: WorkbookContent): string | null {
  const kept = names.find(({ name }) => name === NAME);
  return kept === undefined ? null : textOfName(kept);
}

/** A code for a plan that has none: from what it says and the day, so that two plans do not share one. */
export function newPlanCode({ title, organisation, period, priorities }: Plan, today: IsoDay): string {
  const actions = priorities.flatMap((priority) => [priority.title, ...priority.actions.map(({ action }) => action)]);
  return markOf([organisation ?? "", title ?? "", period?.start ?? "", period?.end ?? "", today, ...actions]);
}

/** The hidden name that keeps a plan's code in its workbook. */
export function planCodeName(code: string): DefinedName {
  return textName(NAME, code);
}
