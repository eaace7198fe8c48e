import { columnLetters } from "../core/grid/a1";
import { pointsOfCharacters } from "./columnWidth";
import { BYTES_AN_ACTION } from "./limits";
import type { StandingColumn, StandingSheet } from "./standingSheet";
import type { Step } from "./steps";

/** Excel draws widths in whole pixels, so that smaller differences are none. */
const HALF_A_PIXEL = 0.375;

/** Steps that give a standing sheet's columns the widths of its design, and hide what the design hides; nothing is shown again. */
export function columnSteps({ overview, design, columns }: StandingSheet): readonly Step[] {
  return design.columns.flatMap((wanted, at): Step[] => {
    const held = columns[at];
    const width = wanted.width === null ? (held?.width ?? 0) : pointsOfCharacters(wanted.width);
    const hidden = wanted.hidden || (held?.hidden ?? false);
    // A hidden column answers width 0, whatever it is when shown.
    const isWide = hidden || Math.abs(width - (held?.width ?? 0)) < HALF_A_PIXEL;
    return isWide && hidden === held?.hidden ? [] : [columnStep(overview.id, at, { width, hidden })];
  });
}

/** Gives a column its width in points and hides or shows it. */
export function columnStep(sheet: string, column: number, { width, hidden }: StandingColumn): Step {
  return {
    phase: "frame",
    bytes: BYTES_AN_ACTION * 2,
    run: (desk) => {
      const range = desk
        .sheet(sheet)
        .getRange(`${columnLetters(column)}:${columnLetters(column)}`)
        .untrack();
      if (width > 0) range.format.columnWidth = width;
      range.columnHidden = hidden;
    },
  };
}
