import type { Place } from "../grid/a1";
import type { Action, Priority } from "../plan/plan";
import type { CheckContext } from "./checkContext";
import type { ActionPart, RowsTouched } from "./checkRule";
import { actionAtRow } from "./facts/actionAtRow";
import { oncePerCheck } from "./facts/oncePerCheck";

/** What an edit touches: actions by their place in the context, all rows of those, and the parts of actions that may have changed. */
export interface Touched {
  readonly rows: RowsTouched;
  readonly actions: ReadonlySet<number>;
  readonly parts: ReadonlySet<ActionPart>;
}

const NO_PARTS: readonly ActionPart[] = [];

/** The fields of an action that tell of a part. */
const FIELDS = [
  ["id", "id"],
  ["ref", "ref"],
  ["action", "action"],
  ["lead", "lead"],
  ["partners", "partners"],
  ["byWhen", "byWhen"],
  ["funding", "funding"],
  ["type", "type"],
  ["measure", "measure"],
  ["status", "status"],
  ["statusFill", "status"],
  ["rag", "rag"],
  ["update", "update"],
  ["updated", "updated"],
  ["extra", "extra"],
] as const satisfies readonly (readonly [keyof Action, ActionPart])[];

/** Parts are compared one by one: most are the same texts, and writing them out to compare took most of the time of this look. */
function isSame(one: Action[keyof Action], other: Action[keyof Action]): boolean {
  if (typeof one === "string" || typeof other === "string" || one === null || other === null) return one === other;
  if (one.length !== other.length) return false;
  return one.every((part, at) => part === other[at] || JSON.stringify(part) === JSON.stringify(other[at]));
}

/** The parts in which two actions differ; most differ in none, for which nothing is made. */
function partsThatDiffer(one: Action, other: Action): readonly ActionPart[] {
  if (FIELDS.every(([field]) => isSame(one[field], other[field]))) return NO_PARTS;
  return FIELDS.filter(([field]) => !isSame(one[field], other[field])).map(([, part]) => part);
}

/** All that a reading says but what stands in its actions: while this is the same, what was found can be told action by action. */
const outline = oncePerCheck(({ reading, content }): string => {
  const placesOf = ({ actions, ...rest }: Priority): unknown => [rest, actions.map(({ at }) => at)];
  const { plan, review, tables, unplaced, hidden, structured } = reading;
  const sheets = content.grids.map(({ sheet, visibility }) => [sheet, visibility]);
  const [planned, reviewed] = [plan.priorities.map(placesOf), review?.priorities.map(placesOf)];
  return JSON.stringify([
    { ...plan, priorities: planned },
    { ...review, priorities: reviewed },
    tables,
    unplaced,
    hidden,
    structured,
    sheets,
  ]);
});

/** What an edit touches; null where it reaches outside the actions, into a heading, say, or where actions have moved. */
export function touchedBy(before: CheckContext, context: CheckContext, changed: readonly Place[]): Touched | null {
  if (before.today !== context.today || outline(before) !== outline(context)) return null;
  const indexAt = actionAtRow(context);
  const actions = new Set<number>();
  const parts = new Set<ActionPart>();
  for (const { sheet, box } of changed) {
    for (let row = box.top; row <= box.bottom; row++) {
      const index = indexAt(sheet, row);
      if (index === undefined) return null;
      const columns = context.columnsOf(index);
      actions.add(index);
      for (let column = box.left; column <= box.right; column++) parts.add(columns.get(column) ?? "extra");
    }
  }
  // A merged cell, say, is read into rows that the edit does not name.
  for (const [index, { action }] of context.actions.entries()) {
    const was = before.actions[index]?.action;
    const differ = was === undefined ? [] : partsThatDiffer(was, action);
    if (differ.length > 0) actions.add(index);
    for (const part of differ) parts.add(part);
  }
  return { actions, parts, rows: (sheet, row) => actions.has(indexAt(sheet, row) ?? -1) };
}
