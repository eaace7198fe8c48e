import { boxHolds, parsePlace } from "../grid/a1";
import type { Grid } from "../grid/grid";
import type { AgencyReader } from "../plan/agencyReader";
import type { ColumnKey } from "../plan/columns";
import type { Action, ExtraField, Priority } from "../plan/plan";
import type { TableReading, Unplaced } from "../plan/reading";
import { finishActions } from "./actions";
import type { Answered } from "./answered";
import { tidy } from "./words";

/** Priorities with the rows that the officer placed under them, and what is left over. */
export interface PlacedRows {
  readonly priorities: readonly Priority[];
  readonly unplaced: readonly Unplaced[];
}

const rowOf = (at: string): number => parsePlace(at)?.box.top ?? 0;
const sheetOf = (at: string): string | null => parsePlace(at)?.sheet ?? null;

/** The last table of a sheet that begins above a row, else its first. */
function tableFor(at: string, tables: readonly TableReading[]): TableReading | undefined {
  const own = tables.filter((table) => sheetOf(table.at) === sheetOf(at));
  return own.filter((table) => rowOf(table.at) <= rowOf(at)).at(-1) ?? own[0];
}

interface Gathered {
  readonly texts: Map<ColumnKey, string>;
  readonly extra: ExtraField[];
}

/** The cells of a row by the columns of a table; what no column of ours holds belongs to the action's text. */
function gather(at: string, grid: Grid, table: TableReading | undefined): Gathered {
  const { texts, extra }: Gathered = { texts: new Map(), extra: [] };
  const place = parsePlace(at);
  (grid.rows[place?.box.top ?? -1] ?? []).forEach((cell, column) => {
    if (cell === null || cell.text.trim() === "" || place === null || !boxHolds(place.box, place.box.top, column)) return;
    const held = table !== undefined && column <= (parsePlace(table.at)?.box.right ?? -1);
    const own = held ? table.columns.filter((each) => (parsePlace(each.at)?.box.left ?? Infinity) <= column).at(-1) : undefined;
    if (own?.means === null && own.heading !== "") extra.push({ heading: own.heading, text: tidy(cell.text) });
    else {
      const key = own === undefined || own.means === null || own.means === "priority" ? "action" : own.means;
      texts.set(key, [texts.get(key) ?? "", cell.text].join(" ").trim());
    }
  });
  return { texts, extra };
}

/** An action made of a row; a row without an action's text has all of its text as the action. */
function actionOf(entry: Unplaced, grid: Grid, tables: readonly TableReading[], agencies: AgencyReader): readonly Action[] {
  const { texts, extra } = gather(entry.at, grid, tableFor(entry.at, tables));
  const whole = texts.has("action") ? texts : new Map<ColumnKey, string>([["action", entry.text]]);
  return finishActions(
    [{ texts: whole, statusFill: null, extra: whole === texts ? extra : [], at: entry.at, lines: [] }],
    agencies,
  );
}

/** The actions with one more: after those that stand above it on the same sheet, else at the end. */
function withAction(actions: readonly Action[], action: Action): readonly Action[] {
  const after = actions.findIndex(({ at }) => sheetOf(at) === sheetOf(action.at) && rowOf(at) > rowOf(action.at));
  return after < 0 ? [...actions, action] : [...actions.slice(0, after), action, ...actions.slice(after)];
}

/** Makes actions of the rows that the officer placed. A row or a priority that is no longer there is no answer. */
export function answeredRows(
  { priorities, unplaced }: PlacedRows,
  tables: readonly TableReading[],
  grids: readonly Grid[],
  agencies: AgencyReader,
  answers: Answered,
): PlacedRows {
  const byPlace = new Map(priorities.map((priority) => [priority.at, priority]));
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const left = unplaced.filter((entry) => {
    const said = answers.row(entry.at) ?? null;
    const priority = said === null ? undefined : byPlace.get(answers.mergedInto(said, () => true) ?? said);
    const grid = sheets.get(sheetOf(entry.at) ?? "");
    if (priority === undefined || grid === undefined) return true;
    const actions = actionOf(entry, grid, tables, agencies).reduce(withAction, priority.actions);
    byPlace.set(priority.at, { ...priority, actions });
    return false;
  });
  return left.length === unplaced.length ? { priorities, unplaced } : { priorities: [...byPlace.values()], unplaced: left };
}
