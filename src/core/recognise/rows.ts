import type { Column } from "./columnMeanings";
import { within } from "./lone";
import type { TableShape } from "./lone";
import type { Line, SheetView, Spot } from "./sheetView";
import { breaksOff, endsSentence, isBulleted, isRef, startsSmall, tidy } from "./words";

/** A line of a table's body, and whether headings stand right above it again. */
export interface BodyLine {
  readonly line: Line;
  readonly afterBreak: boolean;
}

/** The text that a line has in each column of its table, its own cells only; "" where none. */
export type LineTexts = readonly string[];

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

/** What one line holds, by the meaning of its columns. */
interface Parts {
  readonly action: string;
  readonly ref: string;
  readonly who: string;
  readonly when: string;
  readonly others: readonly string[];
}

/** Walks along a line's cells and its table's columns at once, since both go from left to right. */
function textsIn({ spots }: Line, columns: readonly Column[]): LineTexts {
  const texts = columns.map(() => "");
  let at = 0;
  for (const { column, text } of spots) {
    while (column > (columns[at]?.right ?? Infinity)) at++;
    const before = texts[at];
    if (before === undefined) break;
    if (column >= (columns[at]?.column ?? 0)) texts[at] = before === "" ? text : `${before} ${text}`;
  }
  return texts;
}

/** Which columns of a table tell what of a line: worked out once for all of its lines. */
interface Tellers {
  readonly action: readonly number[];
  readonly ref: readonly number[];
  readonly who: readonly number[];
  readonly when: readonly number[];
  readonly others: readonly number[];
}

function tellersOf(columns: readonly Column[]): Tellers {
  const of = (...meanings: readonly Column["means"][]): readonly number[] =>
    columns.flatMap(({ means }, index) => (meanings.includes(means) ? [index] : []));
  return {
    action: of("action"),
    ref: of("ref"),
    who: of("lead", "partners"),
    when: of("byWhen", "status"),
    others: of("measure", "update", "funding"),
  };
}

function joined(texts: LineTexts, columns: readonly number[]): string {
  let whole = "";
  for (const column of columns) {
    const text = texts[column] ?? "";
    if (text !== "") whole = whole === "" ? text : `${whole} ${text}`;
  }
  return whole;
}

function partsOf(texts: LineTexts, tellers: Tellers): Parts {
  return {
    action: joined(texts, tellers.action),
    ref: joined(texts, tellers.ref),
    who: joined(texts, tellers.who),
    when: joined(texts, tellers.when),
    others: tellers.others.map((column) => texts[column] ?? "").filter((text) => text !== ""),
  };
}

/** What is usual in a table, for telling a new action from the rest of the one above. */
interface Habits {
  readonly refs: boolean;
  readonly who: boolean;
  readonly capitals: boolean;
}

function habitsOf(parts: readonly Parts[]): Habits {
  const texts = parts.filter(({ action }) => action !== "");
  // Text that was wrapped over many lines outnumbers the lines that begin an action.
  const begun = texts.filter(({ ref, who, when }) => ref !== "" || who !== "" || when !== "");
  const actions = begun.length > 0 ? begun : texts;
  const half = actions.length / 2;
  return {
    refs: actions.filter(({ ref }) => ref !== "").length > half,
    who: actions.filter(({ who }) => who !== "").length > half,
    capitals: actions.filter(({ action }) => !startsSmall(action)).length > half,
  };
}

/** Whether a line that has an action's text but no ref carries on the action above it: what speaks for it against what does not. */
function carriesOn(parts: Parts, before: Parts, afterBreak: boolean, habits: Habits): boolean {
  const small = habits.capitals && startsSmall(parts.action);
  const broken = breaksOff(before.action) || (afterBreak && !endsSentence(before.action));
  const bare = parts.who === "" && parts.when === "";
  let forIt = (small ? 3 : 0) + (broken ? 2 : 0);
  if (parts.others.some((text) => startsSmall(text))) forIt += 1;
  if (bare && habits.who && before.who !== "") forIt += 1;
  if (bare && habits.refs) forIt += isBulleted(parts.action) || !endsSentence(before.action) ? 2 : 0;
  let against = 0;
  if (parts.who !== "" && !startsSmall(parts.who)) against += 2;
  if (parts.when !== "") against += 2;
  if (!habits.refs && !small) against += 1;
  if (parts.others.length > 0 && !parts.others.some((text) => startsSmall(text)) && !broken) against += 1;
  return forIt > against;
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

/** Only how a text ends matters for what follows it; a bound keeps long joins linear. */
const ENOUGH_TO_TELL = 400;

function joinedParts(before: Parts, more: Parts): Parts {
  return {
    action: `${before.action} ${more.action}`.trim().slice(-ENOUGH_TO_TELL),
    ref: before.ref,
    who: before.who === "" ? more.who : before.who,
    when: before.when === "" ? more.when : before.when,
    others: before.others.length === 0 ? more.others : before.others,
  };
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
