import type { Column } from "./columnMeanings";
import { carriesOn, habitsOf } from "./carriesOn";
import type { Habits } from "./carriesOn";
import { within } from "./lone";
import type { TableShape } from "./lone";
import { joinedParts, partsOf, tellersOf, textsIn } from "./rowParts";
import type { LineTexts, Parts } from "./rowParts";
import type { Line, SheetView, Spot } from "./sheetView";
import { isRef, tidy } from "./words";

/** A line of a table's body, and whether headings stand right above it again. */
export interface BodyLine {
  readonly line: Line;
  readonly afterBreak: boolean;
}

/** The lines that make one action, and the cells that merges bring down to it. */
export interface RowGroup {
  readonly lines: readonly Line[];
  /** What each of the lines has in the table's columns. */
  readonly texts: readonly LineTexts[];
  /** Column's first column to the cell that reaches down to the group's first line. */
  readonly reached: ReadonlyMap<number, Spot>;
}

/** Lines told apart: those that make actions, numbered lines left blank, and lines that say nothing we can place. */
export interface GroupedRows {
  readonly groups: readonly RowGroup[];
  readonly blanks: readonly Line[];
  readonly strays: readonly Line[];
}

const NOTHING_REACHES: ReadonlyMap<number, Spot> = new Map();

/** The cells that merges bring down to a line, by column; on most lines none does. */
function reachedBy(line: Line, columns: readonly Column[], view: SheetView): ReadonlyMap<number, Spot> {
  if (!view.isReached(line.row)) return NOTHING_REACHES;
  const reached = new Map<number, Spot>();
  for (const { column } of columns) {
    const spot = view.reaching(line.row, column);
    if (spot !== null) reached.set(column, spot);
  }
  return reached;
}

type Fate = "new" | "on" | "blank" | "stray";

function fateOf(
  parts: Parts,
  before: Parts | null,
  afterBreak: boolean,
  reached: (means: Column["means"]) => boolean,
  habits: Habits,
): Fate {
  if (reached("action")) return "on";
  if (parts.action === "") {
    if (parts.who === "" && parts.when === "" && parts.others.length === 0) return parts.ref === "" ? "stray" : "blank";
    if (parts.ref !== "" || before === null) return "stray";
    return "on";
  }
  if (parts.ref !== "" || reached("ref") || before === null) return "new";
  return carriesOn(parts, before, afterBreak, habits) ? "on" : "new";
}

/** Whether a line has a ref and nothing else but the priority that it stands under: whatever else it said would be lost. */
function isNumberAlone(line: Line, { ref }: Parts, shape: TableShape, saidIn: number | null): boolean {
  const told = shape.columns.filter(({ means, column }) => means === "ref" || column === saidIn);
  const isTold = (spot: Spot): boolean => told.some(({ column, right }) => spot.column >= column && spot.column <= right);
  return isRef(tidy(ref)) && within(line, shape).every(isTold);
}

/**
 * Groups the lines of a table's body into actions: what carries on is joined to the action above it. `saidIn` is the column that says
 * the priority of each row, where one does.
 */
export function groupRows(body: readonly BodyLine[], shape: TableShape, view: SheetView, saidIn: number | null): GroupedRows {
  const { columns } = shape;
  const tellers = tellersOf(columns);
  const texts = body.map(({ line }) => textsIn(line, columns));
  const parts = texts.map((each) => partsOf(each, tellers));
  const habits = habitsOf(parts);
  const groups: { lines: Line[]; texts: LineTexts[]; reached: ReadonlyMap<number, Spot> }[] = [];
  const blanks: Line[] = [];
  const strays: Line[] = [];
  let before: Parts | null = null;
  body.forEach(({ line, afterBreak }, index) => {
    const [own, cells] = [parts[index], texts[index]];
    if (own === undefined || cells === undefined) return;
    const reached = reachedBy(line, columns, view);
    const isReached = (means: Column["means"]): boolean =>
      reached.size > 0 && columns.some((each) => each.means === means && reached.has(each.column));
    const fate = within(line, shape).length === 0 ? "stray" : fateOf(own, before, afterBreak, isReached, habits);
    if (fate === "blank" && isNumberAlone(line, own, shape, saidIn)) blanks.push(line);
    else if (fate === "blank" || fate === "stray") strays.push(line);
    else if (fate === "new") groups.push({ lines: [line], texts: [cells], reached });
    else {
      groups.at(-1)?.lines.push(line);
      groups.at(-1)?.texts.push(cells);
    }
    if (fate === "new") before = own;
    if (fate === "on" && before !== null) before = joinedParts(before, own);
  });
  return { groups, blanks, strays };
}
