import { boxAddress, oneCell, quoteSheet } from "../grid/a1";
import type { Unplaced, UnplacedReason } from "../plan/reading";
import type { Line, SheetView, Spot } from "./sheetView";
import { isNoteLike } from "./titles";
import { tidy } from "./words";

/** What a cell turned out to be: a part of the plan, or what stands around it. */
export type Role = "plan" | "heading" | "title" | "blank-row";

/** Keeps account of every cell with text, so that none is lost: what was not placed is unplaced. */
export interface Ledger {
  /** Says what cells turned out to be. */
  readonly place: (spots: readonly Spot[], role: Role) => void;
  /** Takes back what was said of cells: nobody placed them. */
  readonly release: (spots: readonly Spot[]) => void;
  readonly isPlaced: (spot: Spot) => boolean;
  /** Says why lines were left over. */
  readonly leave: (lines: readonly Line[], why: UnplacedReason) => void;
  /** The cells of a sheet that nobody placed, one entry a line, from top to bottom. */
  readonly unplaced: (view: SheetView) => readonly Unplaced[];
}

/** An empty ledger. */
export function openLedger(): Ledger {
  const roles = new Map<Spot, Role>();
  const reasons = new Map<Line, UnplacedReason>();
  const entry = (view: SheetView, line: Line): Unplaced[] => {
    const left = line.spots.filter((spot) => !roles.has(spot));
    const [first] = left;
    const last = left.at(-1);
    if (first === undefined || last === undefined) return [];
    const text = left.map((spot) => tidy(spot.text)).join(" | ");
    const partly = left.length < line.spots.length;
    const said = reasons.get(line);
    const told = isNoteLike(first.text) ? "note" : partly ? "outside-table" : (said ?? "no-table");
    const why = said === "left-out" ? said : told;
    const box = { ...oneCell(line.row, first.column), right: last.column };
    return [{ at: `${quoteSheet(view.grid.sheet)}!${boxAddress(box)}`, text, why }];
  };
  return {
    place: (spots, role) => {
      for (const spot of spots) roles.set(spot, role);
    },
    isPlaced: (spot) => roles.has(spot),
    release: (spots) => {
      for (const spot of spots) roles.delete(spot);
    },
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
