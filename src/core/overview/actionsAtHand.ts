import { suggestChoices } from "../build/buildChoices";
import { statusKeyFor, statusWord, type KeyStatus } from "../build/statusKey";
import { foldHeading, standingOf } from "../design/standing";
import type { WorkbookContent } from "../grid/grid";
import { byWhenMeaning, type ByWhenMeaning } from "../plan/byWhenMeaning";
import type { Action, IsoDay, Priority } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { isFinished } from "./statusMeaning";

/** All that the figures of a plan depend on. */
export interface FiguresInput {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly today: IsoDay;
}

/** An action with what its words mean. */
export interface ActionAtHand {
  readonly action: Action;
  readonly priority: Priority;
  /** The status of the key that it has; null where it has none, or a word that is not in the key. */
  readonly status: KeyStatus | null;
  readonly isFinished: boolean;
  readonly when: ByWhenMeaning;
  /** The last day that its by when can mean; null where it names none. */
  readonly due: IsoDay | null;
  /** The day of its latest update; null where it says none. */
  readonly updated: IsoDay | null;
}

/** The actions of a plan with what their words mean, and the key by which they are counted. */
export interface PlanAtHand {
  readonly key: readonly KeyStatus[];
  readonly actions: readonly ActionAtHand[];
}

/** Whether 11/7 is 11 July in this plan: so it is in Britain, unless a column says otherwise. */
export function isDayFirst({ tables }: Reading): boolean {
  return !tables.some(({ columns }) => columns.some(({ means, dayFirst }) => means === "byWhen" && dayFirst === false));
}

/** The actions of the plan, in its order. Pure; the same reading gives the same answer. */
export function actionsAtHand({ content, reading }: Pick<FiguresInput, "content" | "reading">): PlanAtHand {
  const { priorities, period } = reading.plan;
  const choices = suggestChoices(reading);
  const key = statusKeyFor([...priorities, ...(reading.review?.priorities ?? [])], choices, standingOf(content));
  const context = { period, dayFirst: isDayFirst(reading) };
  const actions = priorities.flatMap((priority) =>
    priority.actions.map((action): ActionAtHand => {
      const word = foldHeading(statusWord(action, choices, key)?.word ?? "");
      const status = key.find(({ label }) => label !== "" && foldHeading(label) === word) ?? null;
      const when = byWhenMeaning(action.byWhen ?? "", context);
      const update = byWhenMeaning(action.updated ?? "", { ...context, dayFirst: true });
      return {
        action,
        priority,
        status,
        isFinished: isFinished(status),
        when,
        due: when.kind === "dated" ? when.last : null,
        updated: update.kind === "dated" && update.grain === "day" ? update.first : null,
      };
    }),
  );
  return { key, actions };
}
