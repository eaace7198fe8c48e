import { completeWithoutActual } from "../checks/rules/completeWithoutActual";
import { offTrackWithoutUpdate } from "../checks/rules/offTrackWithoutUpdate";
import { overdue } from "../checks/rules/overdue";
import type { CheckContext } from "../checks/checkContext";
import type { ColumnKey } from "../plan/columns";
import type { IsoDay } from "../plan/plan";
import type { PlanIndex, PlanSpot } from "./planIndex";
import type { ReturnFinding, ReturnedRow } from "./returnReading";

/** Rules of the check that a returned row can break by itself; their words are theirs. */
const RULES = [overdue, offTrackWithoutUpdate, completeWithoutActual] as const;

const DAYS = "dd/mm/yyyy";

/** What a rule asks of a row: its cells are those of the return. */
function contextOf({ at, cells }: ReturnedRow, { reading }: PlanIndex, today: IsoDay): CheckContext {
  return {
    reading,
    content: { grids: [], names: [] },
    today,
    actions: [],
    columnsOf: () => new Map(),
    grid: () => null,
    fieldAt: (_, key) => cells.get(key)?.at ?? at,
    hasField: (_, key) => cells.has(key),
    fieldCell: (_, key) => {
      const cell = cells.get(key);
      if (cell === undefined) return null;
      const { text, value } = cell;
      return { text, value, format: typeof value === "number" ? DAYS : "General", fill: null, bold: false };
    },
  };
}

/** What the check of a plan would say of an action as it came back; only said, as the plan's own check says it again. */
export function rowRules(row: ReturnedRow, spot: PlanSpot, index: PlanIndex, today: IsoDay): readonly ReturnFinding[] {
  const text = (key: ColumnKey): string | null => {
    const shown = row.cells.get(key)?.text ?? "";
    return shown === "" ? null : shown;
  };
  const context = contextOf(row, index, today);
  const status = text("status");
  const action = {
    ...spot.action,
    byWhen: row.cells.has("byWhen") ? text("byWhen") : spot.action.byWhen,
    status: status === null ? null : (index.statuses(status)?.label ?? status),
    rag: text("rag"),
    update: text("update"),
    extra: [],
  };
  const returned = { action, priority: spot.priority, review: false, place: null };
  return RULES.flatMap(({ code, look }) => look(returned, context).map(({ at, facts }) => ({ code, level: "note", at, facts })));
}
