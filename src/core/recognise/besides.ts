import type { Grid } from "../grid/grid";
import { actionMeaning } from "./headings";
import { viewSheet, withLines } from "./sheetView";
import type { Line, SheetView, Spot } from "./sheetView";
import { kindOf, mayBeHeading } from "./tableKind";

function namesWho(spots: readonly Spot[]): boolean {
  return spots.some(({ text }) => ["lead", "partners"].includes(actionMeaning(text)?.meaning ?? ""));
}

/** Whether the headings right of a gap are those of a glossary, or of members beside a table that says by itself who acts. */
function isListBeside(left: readonly Spot[], right: readonly Spot[], line: Line): boolean {
  if (!right.some(mayBeHeading) || kindOf({ ...line, spots: left }) !== "actions") return false;
  const kind = kindOf({ ...line, spots: right });
  return kind === "glossary" || (kind === "members" && namesWho(left));
}

/** The column where a list begins beside the headings of a table of actions, past an empty column; null where none does. */
function listColumn(line: Line): number | null {
  const { spots } = line;
  for (let at = 2; at < spots.length - 1; at++) {
    const [before, spot] = [spots[at - 1], spots[at]];
    if (before === undefined || spot === undefined || spot.column <= before.right + 1) continue;
    if (isListBeside(spots.slice(0, at), spots.slice(at), line)) return spot.column;
  }
  return null;
}

/** Whether a line goes on with the list above it: it has cells there, and none from the left reaches over. */
function goesOn({ row, spots }: Line, last: Line | undefined, column: number): boolean {
  const crosses = spots.some((spot) => spot.column < column && spot.right >= column);
  return row === (last?.row ?? row) + 1 && !crosses && spots.some((spot) => spot.column >= column);
}

/**
 * A sheet as its own view, and after it a view of each glossary or list of members that stands to the right of its actions. Every cell
 * is in one of the views.
 */
export function viewsOf(grid: Grid): readonly SheetView[] {
  const view = viewSheet(grid);
  const own: Line[] = [];
  const lists: Line[][] = [];
  let column: number | null = null;
  for (const line of view.lines) {
    const begins = listColumn(line);
    if (begins !== null) lists.push([]);
    else if (column !== null && !goesOn(line, lists.at(-1)?.at(-1), column)) column = null;
    column = begins ?? column;
    const from = column ?? Infinity;
    const left = column === null ? line : { ...line, spots: line.spots.filter((spot) => spot.column < from) };
    if (left.spots.length > 0) own.push(left);
    if (column !== null) lists.at(-1)?.push({ ...line, spots: line.spots.filter((spot) => spot.column >= from) });
  }
  return lists.length === 0 ? [view] : [own, ...lists].map((lines) => withLines(view, lines));
}
