import type { Place } from "../grid/a1";
import type { Grid, WorkbookContent } from "../grid/grid";
import type { Action, Plan, Priority, Review } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { CheckContext } from "./checkContext";
import type { ActionPart, RowsTouched } from "./checkRule";
import { actionAtRow } from "./facts/actionAtRow";

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

/** The parts in which two actions differ that share what they have in common. */
function partsThatDiffer(one: Action, other: Action): readonly ActionPart[] {
  return one === other ? NO_PARTS : FIELDS.filter(([field]) => one[field] !== other[field]).map(([, part]) => part);
}

/** Whether two of a kind are the same but for some parts. */
function isSameBut<Data extends object>(one: Data, other: Data, but: readonly (keyof Data)[]): boolean {
  const keys = Object.keys(one) as (keyof Data)[];
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key] || but.includes(key));
}

function isSamePlace(one: Priority, other: Priority | undefined): boolean {
  if (one === other) return true;
  if (other === undefined || !isSameBut(one, other, ["actions"])) return false;
  return one.actions.length === other.actions.length && one.actions.every(({ at }, index) => at === other.actions[index]?.at);
}

/** Whether two plans, or two reviews, say the same but for what stands in their actions. */
function isSameFrame(one: Plan | Review | null, other: Plan | Review | null): boolean {
  if (one === other) return true;
  if (one === null || other === null || !isSameBut(one, other, ["priorities"])) return false;
  const { priorities } = other;
  return (
    one.priorities.length === priorities.length && one.priorities.every((priority, at) => isSamePlace(priority, priorities[at]))
  );
}

const OUTSIDE_ACTIONS = ["tables", "unplaced", "hidden", "structured"] as const satisfies readonly (keyof Reading)[];

function isSameReading(one: Reading, other: Reading): boolean {
  return (
    isSameFrame(one.plan, other.plan) &&
    isSameFrame(one.review, other.review) &&
    OUTSIDE_ACTIONS.every((part) => one[part] === other[part])
  );
}

function hasSameSheets({ grids: one }: WorkbookContent, { grids: other }: WorkbookContent): boolean {
  const isSame = ({ sheet, visibility }: Grid, at: number): boolean =>
    sheet === other[at]?.sheet && visibility === other[at].visibility;
  return one.length === other.length && one.every(isSame);
}

/** Whether a reading that shares its parts with another is the same but for its actions: what was found can then be told action by action. */
function hasSameOutline(one: CheckContext, other: CheckContext): boolean {
  return one.today === other.today && hasSameSheets(one.content, other.content) && isSameReading(one.reading, other.reading);
}

/** The rows of some actions; asked of every row of the workbook, so a look into a set or two is all it takes. */
function rowsOf(touched: ReadonlySet<number>, { actions }: CheckContext): RowsTouched {
  const sheets = new Map<string, Set<number>>();
  for (const index of touched) {
    const place = actions[index]?.place ?? null;
    if (place === null) continue;
    const rows = sheets.get(place.sheet) ?? new Set<number>();
    sheets.set(place.sheet, rows);
    for (let row = place.box.top; row <= place.box.bottom; row++) rows.add(row);
  }
  return (sheet, row) => sheets.get(sheet)?.has(row) ?? false;
}

/**
 * What an edit touches, of a reading that shares its parts with the one before; null where it reaches outside the actions, into a heading,
 * say, or where actions have moved.
 */
export function touchedBy(before: CheckContext, context: CheckContext, changed: readonly Place[]): Touched | null {
  if (!hasSameOutline(before, context)) return null;
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
  return { actions, parts, rows: rowsOf(actions, context) };
}
