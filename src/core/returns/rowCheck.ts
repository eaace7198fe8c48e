import { completeWithoutActual } from "../checks/rules/completeWithoutActual";
import { offTrackWithoutUpdate } from "../checks/rules/offTrackWithoutUpdate";
import { overdue } from "../checks/rules/overdue";
import type { CheckContext } from "../checks/checkContext";
import type { ActionSpot } from "../checks/checkRule";
import type { ColumnKey } from "../plan/columns";
import type { Action, IsoDay } from "../plan/plan";
import type { PlanIndex, PlanSpot } from "./planIndex";
import type { ReturnFinding, ReturnedCell, ReturnedRow } from "./returnReading";

/** Rules of the check that a returned row can break by itself; their words are theirs. */
const RULES = [overdue, offTrackWithoutUpdate, completeWithoutActual] as const;

const DAYS = "dd/mm/yyyy";

/** Says what the check of a plan would say of an action as it came back. */
export type RowCheck = (row: ReturnedRow, spot: PlanSpot) => readonly ReturnFinding[];

/** What the rules ask of rows: the cells of an action are those of its row. */
function contextOf(rows: WeakMap<ActionSpot, ReturnedRow>, { reading }: PlanIndex, today: IsoDay): CheckContext {
  const cellOf = (spot: ActionSpot, key: ColumnKey): ReturnedCell | undefined => rows.get(spot)?.cells.get(key);
  return {
    // Whether days stand first in a column of the plan says nothing of a pack, whose dates are ours.
    reading: { ...reading, tables: [] },
    content: { grids: [], names: [] },
    today,
    actions: [],
    columnsOf: () => new Map(),
    grid: () => null,
    fieldAt: (spot, key) => cellOf(spot, key)?.at ?? rows.get(spot)?.at ?? "",
    hasField: (spot, key) => cellOf(spot, key) !== undefined,
    fieldCell: (spot, key) => {
      const cell = cellOf(spot, key);
      if (cell === undefined) return null;
      const { text, value } = cell;
      return { text, value, format: typeof value === "number" ? DAYS : "General", fill: null, bold: false };
    },
  };
}

/** An action with what its row says in the place of what the plan does. */
function returnedAction({ cells }: ReturnedRow, { action }: PlanSpot, { statuses }: PlanIndex): Action {
  const text = (key: ColumnKey): string | null => {
    const shown = cells.get(key)?.text ?? "";
    return shown === "" ? null : shown;
  };
  const status = text("status");
  return {
    ...action,
    byWhen: cells.has("byWhen") ? text("byWhen") : action.byWhen,
    status: status === null ? null : (statuses(status)?.label ?? status),
    rag: text("rag"),
    update: text("update"),
    extra: [],
  };
}

/** A check of the rows of one return by itself; what it finds is only said, as the plan's own check says it again. */
export function rowCheck(index: PlanIndex, today: IsoDay): RowCheck {
  const rows = new WeakMap<ActionSpot, ReturnedRow>();
  const context = contextOf(rows, index, today);
  return (row, spot) => {
    const returned = { action: returnedAction(row, spot, index), priority: spot.priority, review: false, place: null };
    rows.set(returned, row);
    return RULES.flatMap(({ code, look }) =>
      look(returned, context).map(({ at, facts }): ReturnFinding => ({ code, level: "note", at, facts })),
    );
  };
}
