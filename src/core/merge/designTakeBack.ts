import { changeLogSheet, DECIDED } from "../build/changeLogSheet";
import type { LogRow } from "../build/changeLogSheet";
import type { CellChange } from "../change/cellChange";
import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { noteTakenBack } from "../packs/registerNotes";
import { readRegister } from "../packs/returnsRegister";
import type { IsoDay } from "../plan/plan";
import { planIndex } from "../returns/planIndex";
import { bookWith, mergeBook, registerSheets } from "./mergeBook";
import type { PlanAsRead } from "./mergeBook";
import { removedActions } from "./removedActions";
import type { KeptAction } from "./removedActions";
import { restoredCells } from "./restoredCells";
import type { LeftCell } from "./restoredCells";
import { rowsInForce, standingLog } from "./standingLog";
import type { StandingLog, StandingLogRow } from "./standingLog";
import { leavingRows } from "./tableEnd";

/** Taking a merge back, as data. */
export interface TakeBackDesign {
  readonly book: BookDesign;
  /** How many cells get their old value again. */
  readonly restored: number;
  /** The IDs of added actions that go. */
  readonly removed: readonly string[];
  /** Cells that hold something else by now. */
  readonly left: readonly LeftCell[];
  readonly kept: readonly KeptAction[];
}

type LogPart = Pick<BookDesign, "sheets"> & { readonly changes: readonly CellChange[] };

/** What is removed is read first, so that it can be put back: a longer merge is noted as taken back instead. */
const MOST_REMOVED_ROWS = 1_000;

/** Whether rows are the last ones of the log. */
function areLast({ table }: StandingLog, rows: readonly StandingLogRow[]): boolean {
  const places = rows.map(({ row }) => row).sort((one, other) => one - other);
  return places.every((row, at) => row === table.box.bottom - places.length + 1 + at);
}

function noteOf(row: StandingLogRow, day: IsoDay): LogRow {
  return { ...row, when: day, before: row.after, after: row.before, decided: DECIDED.takenBack };
}

/** The log without the merge where nothing came after it, else with a note for everything that was taken back. */
function logPart(log: StandingLog, gone: readonly StandingLogRow[], isWhole: boolean, plan: PlanAsRead, today: IsoDay): LogPart {
  const whole = log.rows.filter(({ merge }) => merge === gone[0]?.merge);
  if (!isWhole || whole.length !== gone.length || gone.length > MOST_REMOVED_ROWS || !areLast(log, gone)) {
    const notes = gone.map((row) => noteOf(row, today)).reverse();
    return { sheets: notes.length === 0 ? [] : [changeLogSheet(notes, mergeBook(plan, today))], changes: [] };
  }
  const first = log.table.box.bottom - gone.length + 1;
  const { cleared, emptied, content } = leavingRows(log.grid, log.table, first, plan.content);
  const sheet: SheetDesign = changeLogSheet([], mergeBook({ ...plan, content }, today));
  return { sheets: [{ ...sheet, cleared }], changes: emptied };
}

/**
 * Takes a merge back: every cell that still holds the merged value gets its old one, added actions go where they are untouched and last,
 * the register forgets its returns. A merge that is the last of the log, of a thousand rows or less, and comes back whole leaves no
 * trace in it; else the log notes what was taken back. The last ID given stays remembered: none is used again. null where the log knows no such merge.
 */
export function designTakeBack(plan: PlanAsRead, merge: number, today: IsoDay): TakeBackDesign | null {
  const log = standingLog(plan.content);
  const inForce = log === null ? [] : rowsInForce(log);
  const rows = inForce.filter((row) => row.merge === merge && row.decided !== DECIDED.takenBack);
  if (log === null || rows.length === 0) return null;
  const index = planIndex(plan.reading, plan.content);
  const isAdded = ({ decided }: StandingLogRow): boolean => decided === DECIDED.added;
  const cells = restoredCells(
    rows.filter((row) => !isAdded(row)),
    index,
  );
  const actions = removedActions(rows.filter(isAdded), index, plan, today);
  const undone = new Set([...cells.rows, ...actions.rows]);
  const gone = rows.filter((row) => undone.has(row));
  const isWhole = gone.length === rows.length;
  const logged = logPart(log, gone, isWhole, plan, today);
  const register = readRegister(plan.content);
  const marked = registerSheets(isWhole ? noteTakenBack(register, merge) : register, plan);
  return {
    book: bookWith([...actions.sheets, ...logged.sheets, ...marked], [...cells.changes, ...actions.changes, ...logged.changes]),
    restored: cells.changes.length,
    removed: actions.removed,
    left: cells.left,
    kept: actions.kept,
  };
}
