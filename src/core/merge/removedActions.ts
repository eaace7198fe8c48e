import { prioritySheet } from "../build/prioritySheet";
import type { CellChange } from "../change/cellChange";
import type { SheetDesign } from "../design/sheetDesign";
import { standingOf, tableOrBlock } from "../design/standing";
import { parsePlace } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { Grid, GridTable } from "../grid/grid";
import { COLUMNS } from "../plan/columns";
import type { IsoDay, Priority } from "../plan/plan";
import type { PlanIndex, PlanSpot } from "../returns/planIndex";
import { mergeBook } from "./mergeBook";
import type { PlanAsRead } from "./mergeBook";
import { heldValue, loggedColumn } from "./restoredCells";
import type { StandingLogRow } from "./standingLog";
import { leavingRows } from "./tableEnd";

/** An added action that stays: it was changed since, or stands above other actions, so that only the officer can delete its row. */
export interface KeptAction {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly why: "changed" | "not-last";
}

/** What taking back comes to for actions that a merge added. */
export interface RemovedActions {
  readonly sheets: readonly SheetDesign[];
  readonly changes: readonly CellChange[];
  /** The rows of the log whose action is gone, also where it was gone before. */
  readonly rows: readonly StandingLogRow[];
  readonly removed: readonly string[];
  readonly kept: readonly KeptAction[];
}

/** An action's row as the log says that it was added, and as it stands. */
interface AddedRow {
  readonly spot: PlanSpot;
  readonly row: number;
  readonly untouched: boolean;
}

function isUntouched(spot: PlanSpot, row: number, logged: readonly StandingLogRow[], grid: Grid, { box }: GridTable): boolean {
  const values = new Map(logged.map(({ column, after }) => [loggedColumn(column), heldValue(after.value)]));
  const known = new Map([...spot.cells].map(([key, { at }]) => [parsePlace(at)?.box.left ?? -1, key]));
  for (let column = box.left; column <= box.right; column += 1) {
    const key = known.get(column) ?? null;
    const wanted = key === "id" ? spot.id : (values.get(key) ?? null);
    if (heldValue(cellAt(grid, row, column)?.value ?? null) !== (key === null ? null : wanted)) return false;
  }
  return true;
}

interface PriorityRemoval {
  readonly first: number;
  readonly removed: readonly AddedRow[];
  readonly kept: readonly KeptAction[];
}

/** The rows at the very end of a table leave it; the rest is told. */
function atTheEnd(rows: readonly AddedRow[], bottom: number): PriorityRemoval {
  const byRow = new Map(rows.map((one) => [one.row, one]));
  const removed: AddedRow[] = [];
  let first = bottom + 1;
  for (let one = byRow.get(first - 1); one?.untouched === true; one = byRow.get(first - 1)) {
    removed.push(one);
    first -= 1;
  }
  const kept = rows
    .filter((one) => !removed.includes(one))
    .map(({ spot: { id, action }, untouched }): KeptAction => {
      return { id, at: action.at, action: action.action, why: untouched ? "not-last" : "changed" };
    });
  return { first, removed, kept };
}

/** A priority's sheet with its table ending above the rows that leave it. */
function shorter(
  priority: Priority,
  grid: Grid,
  table: GridTable,
  first: number,
  plan: PlanAsRead,
  today: IsoDay,
): Pick<RemovedActions, "sheets" | "changes"> {
  const { cleared, emptied, content } = leavingRows(grid, table, first, plan.content);
  const book = mergeBook({ ...plan, content }, today);
  const { design } = prioritySheet({ priority: { ...priority, id: priority.id ?? "", actions: [] }, rows: [] }, book);
  return { sheets: [{ ...design, cleared }], changes: emptied };
}

function addedRows(
  ids: readonly string[],
  rows: readonly StandingLogRow[],
  index: PlanIndex,
  grid: Grid,
  table: GridTable,
): AddedRow[] {
  return ids.flatMap((id): AddedRow[] => {
    const spot = index.byId.get(id);
    const row = spot === undefined ? undefined : parsePlace(spot.action.at)?.box.top;
    if (spot === undefined || row === undefined) return [];
    const logged = rows.filter((one) => one.id === id);
    return [{ spot, row, untouched: isUntouched(spot, row, logged, grid, table) }];
  });
}

/** Takes out the actions that a merge added, where they are untouched and at the end of their table. */
export function removedActions(
  rows: readonly StandingLogRow[],
  index: PlanIndex,
  plan: PlanAsRead,
  today: IsoDay,
): RemovedActions {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const found = { sheets: [] as SheetDesign[], changes: [] as CellChange[], removed: [] as string[], kept: [] as KeptAction[] };
  const { ours } = standingOf(plan.content);
  for (const priority of plan.reading.plan.priorities) {
    const own = ids.filter((id) => index.byId.get(id)?.priority === priority);
    const grid = ours.get(`priority:${priority.id ?? ""}`);
    const table = grid === undefined ? null : tableOrBlock(grid, [COLUMNS.action.heading, COLUMNS.id.heading]);
    if (own.length === 0 || grid === undefined || table === null) continue;
    const { first, removed, kept } = atTheEnd(addedRows(own, rows, index, grid, table), table.box.bottom);
    found.kept.push(...kept);
    if (removed.length === 0) continue;
    const { sheets, changes } = shorter(priority, grid, table, first, plan, today);
    found.removed.push(...removed.map(({ spot }) => spot.id));
    found.sheets.push(...sheets);
    found.changes.push(...changes);
  }
  const stay = new Set(found.kept.map(({ id }) => id));
  return { ...found, rows: rows.filter(({ id }) => !stay.has(id)) };
}
