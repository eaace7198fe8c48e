import { boxAddress, oneCell, quoteSheet } from "../grid/a1";
import type { Unplaced, UnplacedReason } from "../plan/reading";
import type { Line, SheetView, Spot } from "./sheetView";
import { isNoteLike } from "./notes";
import { tidy } from "./words";

/** What a cell turned out to be: a part of the plan, or what stands around it. */
export type Role = "plan" | "heading" | "title" | "blank-row";

/** Keeps account of every cell with text, so that none is lost: what was not placed is unplaced. */
export interface Ledger {
  /** Says what cells, or all cells of lines, turned out to be. */
  readonly place: (parts: readonly (Spot | Line)[], role: Role) => void;
  /** Takes back what was said of cells, or of lines and each of their cells: nobody placed them. */
  readonly release: (parts: readonly (Spot | Line)[]) => void;
  /** The cells of a line that nobody placed. */
  readonly left: (line: Line) => readonly Spot[];
  /** Says why lines were left over. */
  readonly leave: (lines: readonly Line[], why: UnplacedReason) => void;
  /** The cells of a sheet that nobody placed, one entry a line, from top to bottom. */
  readonly unplaced: (view: SheetView) => readonly Unplaced[];
}

const NONE: readonly never[] = [];

/** An empty ledger. */
export function openLedger(): Ledger {
  // Nearly all lines are placed as a whole: entering each of their cells would take several times as long.
  const roles = new Map<Spot | Line, Role>();
  const reasons = new Map<Line, UnplacedReason>();
  const left = (line: Line): readonly Spot[] => (roles.has(line) ? NONE : line.spots.filter((spot) => !roles.has(spot)));
  const entry = (view: SheetView, line: Line): readonly Unplaced[] => {
    const spots = left(line);
    const [first, last] = [spots[0], spots.at(-1)];
    if (first === undefined || last === undefined) return NONE;
    const text = spots.map((spot) => tidy(spot.text)).join(" | ");
    const partly = spots.length < line.spots.length;
    const said = reasons.get(line);
    const told = isNoteLike(first.text) ? "note" : partly ? "outside-table" : (said ?? "no-table");
    const why = said === "left-out" ? said : told;
    const box = { ...oneCell(line.row, first.column), right: last.column };
    return [{ at: `${quoteSheet(view.grid.sheet)}!${boxAddress(box)}`, text, why }];
  };
  return {
    place: (parts, role) => {
      for (const part of parts) roles.set(part, role);
    },
    release: (parts) => {
      for (const part of parts) {
        roles.delete(part);
        if ("spots" in part) for (const spot of part.spots) roles.delete(spot);
      }
    },
    left,
    leave: (lines, why) => {
      for (const line of lines) reasons.set(line, why);
    },
    unplaced: (view) => view.lines.flatMap((line) => entry(view, line)),
  };
}

/** All cells of some lines. */
export function spotsOf(lines: readonly Line[]): readonly Spot[] {
  return lines.flatMap((line) => line.spots);
}
