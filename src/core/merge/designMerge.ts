import { changeLogSheet } from "../build/changeLogSheet";
import type { LogRow } from "../build/changeLogSheet";
import { choicesDesign } from "../build/choicesDesign";
import { rememberedChoice } from "../build/rememberedChoices";
import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { readRegister } from "../packs/returnsRegister";
import type { IsoDay } from "../plan/plan";
import type { Comparison } from "../returns/comparison";
import type { Decisions } from "../returns/decisions";
import { planIndex } from "../returns/planIndex";
import { acceptedProposals, addedActions, noRoomBelow } from "./addedActions";
import type { NoRoom } from "./addedActions";
import { cellMerges } from "./cellMerges";
import type { CellMerges, ChangedSince, MergeContext } from "./cellMerges";
import { bookWith, mergeBook, registerSheets } from "./mergeBook";
import type { PlanAsRead } from "./mergeBook";
import { markMerged } from "./returnMarks";
import { rowsInForce, standingLog } from "./standingLog";
import type { StandingLog, StandingLogRow } from "./standingLog";
import { takenCells } from "./takenCells";

/** Everything that a merge depends on. */
export interface MergeInput {
  /** The plan as it stands. */
  readonly now: PlanAsRead;
  /** The plan as it stood when the returns were compared. */
  readonly then: PlanAsRead;
  readonly comparison: Comparison;
  readonly decisions: Decisions;
  readonly today: IsoDay;
}

/** A merge as data. */
export interface MergeDesign {
  readonly book: BookDesign;
  /** Its number in the Change log; null where the plan does not change. */
  readonly merge: number | null;
  /** What the Change log will say, in the order of the plan. */
  readonly log: readonly LogRow[];
  /** How many cells of the plan change. */
  readonly changed: number;
  /** The IDs of the actions that are added. */
  readonly added: readonly string[];
}

function lastMerge(log: readonly StandingLogRow[]): number {
  return log.reduce((most, { merge }) => Math.max(most, merge), 0);
}

/** Every ID that an action of the plan ever had, as far as the workbook knows. */
function givenIds({ content, reading }: PlanAsRead, log: readonly StandingLogRow[]): readonly (string | null)[] {
  const standing = reading.plan.priorities.flatMap(({ actions }) => actions.map(({ id }) => id));
  return [rememberedChoice(content, "lastAction"), ...standing, ...log.map(({ id }) => id)];
}

/** The Lists sheet that remembers the last ID; none where the plan has no place for that. */
function rememberId(ids: readonly string[], { content }: PlanAsRead): readonly SheetDesign[] {
  const last = ids.at(-1);
  const sheet = last === undefined ? null : choicesDesign(content, "lastAction", last);
  return sheet === null ? [] : [sheet];
}

/** The Change log with further rows; that it has no room where something stands right below it. */
function logSheets(log: readonly LogRow[], book: ReturnType<typeof mergeBook>): readonly SheetDesign[] | NoRoom {
  if (log.length === 0) return [];
  const sheet = changeLogSheet(log, book);
  const written = sheet.rows.filter((cells) => cells.some((cell) => cell?.value === log[0]?.merge)).length;
  return written < log.length ? noRoomBelow(sheet) : [sheet];
}

interface Parts extends CellMerges {
  readonly sheets: readonly SheetDesign[];
  readonly added: readonly string[];
}

/** What changes in the plan itself. */
function planParts(
  input: MergeInput,
  standing: StandingLog | null,
  book: ReturnType<typeof mergeBook>,
  context: MergeContext,
): Parts | ChangedSince | NoRoom {
  const { comparison, decisions, now } = input;
  const cells = cellMerges(takenCells(comparison, decisions), context);
  if ("stopped" in cells) return cells;
  const inForce = standing === null ? [] : rowsInForce(standing);
  const accepted = acceptedProposals(comparison, decisions, inForce, givenIds(now, standing?.rows ?? []), context);
  const added = addedActions(accepted, book, context);
  if ("stopped" in added) return added;
  const ids = accepted.map(({ action }) => action.id);
  return {
    changes: cells.changes,
    log: [...cells.log, ...added.log],
    sheets: [...added.sheets, ...rememberId(ids, now)],
    added: ids,
  };
}

/**
 * What a merge writes: the cells that change, accepted proposals at the end of their priority's table, the Change log and the register
 * of returns. Nothing but what was decided changes, and what is there already is not written again. Answers what stops it: a cell that
 * the officer changed since the comparison, or a table that cannot grow.
 */
export function designMerge(input: MergeInput): MergeDesign | ChangedSince | NoRoom {
  const { now, then, comparison, decisions, today } = input;
  const standing = standingLog(now.content);
  const merge = lastMerge(standing?.rows ?? []) + 1;
  const book = mergeBook(now, today);
  const [index, before] = [now, then].map(({ reading, content }) => planIndex(reading, content));
  if (index === undefined || before === undefined) throw new Error("a plan has its index");
  const parts = planParts(input, standing, book, { now: index, then: before, today, merge });
  if ("stopped" in parts) return parts;
  const logged = logSheets(parts.log, book);
  if ("stopped" in logged) return logged;
  const number = parts.log.length === 0 ? null : merge;
  const register = registerSheets(markMerged(readRegister(now.content), comparison, decisions, today, number), now);
  return {
    book: bookWith([...parts.sheets, ...logged, ...register], parts.changes),
    merge: number,
    log: parts.log,
    changed: parts.changes.length,
    added: parts.added,
  };
}
