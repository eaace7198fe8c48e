import { DECIDED } from "../build/changeLogSheet";
import type { LoggedValue, LogRow } from "../build/changeLogSheet";
import type { CellChange } from "../change/cellChange";
import { boxAddress, parsePlace } from "../grid/a1";
import { cellText } from "../grid/cellText";
import type { CellValue } from "../grid/grid";
import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { serialOfDay } from "../plan/days";
import type { IsoDay } from "../plan/plan";
import type { PlanCell } from "../returns/actionCells";
import type { PlanIndex, PlanSpot } from "../returns/planIndex";
import { saySame } from "../returns/senses";
import { fittedValue } from "./fittedValue";
import type { TakenCell } from "./takenCells";

/** A cell of the plan that changed between comparing and merging. */
export interface ChangedSince {
  readonly stopped: "changed";
  readonly at: string;
  readonly before: string;
  readonly now: string;
}

/** The cells that change, and what the Change log says of them. */
export interface CellMerges {
  readonly changes: readonly CellChange[];
  readonly log: readonly LogRow[];
}

/** What is the same for all cells of a merge. */
export interface MergeContext {
  /** The plan as it stands. */
  readonly now: PlanIndex;
  /** The plan as it stood when the returns were compared. */
  readonly then: PlanIndex;
  readonly today: IsoDay;
  readonly merge: number;
}

/** A change that says how the action is going makes it up to date. */
const TELLING: ReadonlySet<ColumnKey> = new Set(["status", "update", "rag"]);

interface MergedCell {
  readonly change: CellChange | null;
  readonly log: readonly LogRow[];
}

const asText = ({ value, format }: LoggedValue): string => cellText(value, format);
const plain = (value: CellValue): CellValue => (typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value);

/** The change of one cell of the plan. Its sheet is the one that it stands on; a number says how it is to be shown. */
export function changeAt(at: string, before: CellValue, { value, format }: LoggedValue): CellChange {
  const place = parsePlace(at);
  if (place === null) throw new Error(`Not a place: ${at}`);
  const change = { sheet: place.sheet, cell: boxAddress(place.box), before, after: value, why: "merge" };
  return typeof value === "number" ? { ...change, format } : change;
}

function isSame(column: ColumnKey, held: LoggedValue, wanted: LoggedValue, exactly: boolean, { now }: MergeContext): boolean {
  if (plain(held.value) === plain(wanted.value)) return true;
  const said = { text: asText(held), value: held.value };
  return !exactly && saySame(column, said, { text: asText(wanted), value: wanted.value }, now.statuses);
}

function logRow(spot: PlanSpot, taken: TakenCell, before: LoggedValue, after: LoggedValue, context: MergeContext): LogRow {
  return {
    when: context.today,
    agency: taken.agency,
    source: taken.file,
    sheet: spot.priority.sheet,
    ref: spot.action.ref,
    column: COLUMNS[taken.column].heading,
    before,
    after,
    decided: taken.decided,
    merge: context.merge,
    id: spot.id,
    mark: taken.mark,
  };
}

/** What several returns make of one cell, one after the other: the last stands in the plan, all stand in the log. */
function mergedCell(spot: PlanSpot, place: PlanCell, taken: readonly TakenCell[], context: MergeContext): MergedCell {
  const { cell, at } = place;
  const first: LoggedValue = { value: cell?.value ?? null, format: cell?.format ?? "General" };
  const log: LogRow[] = [];
  let held = first;
  for (const one of taken) {
    const wanted = fittedValue(one.value, one.returned, one.column, cell, context.now.statuses);
    if (isSame(one.column, held, wanted, one.decided === DECIDED.written, context)) continue;
    log.push(logRow(spot, one, held, wanted, context));
    held = wanted;
  }
  const change = plain(held.value) === plain(first.value) ? null : changeAt(at, first.value, held);
  return { change, log: change === null ? [] : log };
}

/** Whether the officer has changed a cell since it was compared. */
function changedSince(id: string, column: ColumnKey, place: PlanCell, { then }: MergeContext): ChangedSince | null {
  const before = then.byId.get(id)?.cells.get(column)?.cell ?? null;
  if (plain(before?.value ?? null) === plain(place.cell?.value ?? null)) return null;
  return { stopped: "changed", at: place.at, before: before?.text ?? "", now: place.cell?.text ?? "" };
}

/** The day of the merge, for an action that was told of and that no partner gave a day. */
function dayCell(
  spot: PlanSpot,
  merged: readonly MergedCell[],
  taken: readonly TakenCell[],
  context: MergeContext,
): MergedCell[] {
  const place = spot.cells.get("updated");
  const told = merged.some(({ log }) => log.length > 0);
  const last = taken.filter(({ column }) => TELLING.has(column)).at(-1);
  if (place === undefined || last === undefined || !told || taken.some(({ dated }) => dated)) return [];
  const day = { ...last, column: "updated", value: serialOfDay(context.today), returned: "", decided: DECIDED.dated } as const;
  return [mergedCell(spot, place, [day], context)];
}

function mergedAction(spot: PlanSpot, taken: readonly TakenCell[], context: MergeContext): readonly MergedCell[] | ChangedSince {
  const cells: MergedCell[] = [];
  const telling: MergedCell[] = [];
  for (const column of COLUMN_KEYS) {
    const own = taken.filter((one) => one.column === column);
    const [first] = own;
    if (first === undefined) continue;
    const place = spot.cells.get(column);
    if (place === undefined) return { stopped: "changed", at: first.nowAt, before: COLUMNS[column].heading, now: "" };
    const merged = mergedCell(spot, place, own, context);
    const changed = merged.change === null ? null : changedSince(spot.id, column, place, context);
    if (changed !== null) return changed;
    cells.push(merged);
    if (TELLING.has(column)) telling.push(merged);
  }
  const hasDay = taken.some(({ column }) => column === "updated");
  return hasDay ? cells : [...cells, ...dayCell(spot, telling, taken, context)];
}

/**
 * The changes of existing actions that decisions come to, in the order of the plan, with their rows for the Change log. A cell that
 * says already what is taken does not change. Answers the first cell that was changed since the returns were compared, if there is one.
 */
export function cellMerges(taken: readonly TakenCell[], context: MergeContext): CellMerges | ChangedSince {
  const byId = new Map<string, TakenCell[]>();
  for (const one of taken) {
    const own = byId.get(one.id) ?? [];
    own.push(one);
    byId.set(one.id, own);
  }
  for (const [id, [first]] of byId) {
    if (first !== undefined && !context.now.byId.has(id)) return { stopped: "changed", at: first.nowAt, before: id, now: "" };
  }
  const merged: MergedCell[] = [];
  for (const [id, spot] of context.now.byId) {
    const own = byId.get(id);
    const cells = own === undefined ? [] : mergedAction(spot, own, context);
    if ("stopped" in cells) return cells;
    merged.push(...cells);
  }
  return {
    changes: merged.flatMap(({ change }) => (change === null ? [] : [change])),
    log: merged.flatMap(({ log }) => log),
  };
}
