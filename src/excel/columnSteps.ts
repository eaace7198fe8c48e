import { columnLetters } from "../core/grid/a1";
import { pointsOfCharacters } from "./columnWidth";
import { BYTES_AN_ACTION } from "./limits";
import type { StandingColumn, StandingSheet } from "./standingSheet";
import type { Step } from "./steps";

/** Excel draws widths in whole pixels, so that smaller differences are none. */
const HALF_A_PIXEL = 0.375;

/** Steps that give a standing sheet's columns the widths of its design, and hide what the design hides; nothing is shown again. */
export function columnSteps(standing: StandingSheet): readonly Step[] {
  return changedColumns(standing).map(({ at, wanted }) => columnStep(standing.overview.id, at, wanted));
}

/** Steps that give those columns back what they were. */
export function columnsBack(standing: StandingSheet): readonly Step[] {
  return changedColumns(standing).map(({ at, held }) => columnStep(standing.overview.id, at, held));
}

/** A column, counted from 0, that the design wants otherwise than it is. */
interface ChangedColumn {
  readonly at: number;
  readonly held: StandingColumn;
  readonly wanted: StandingColumn;
}

function changedColumns({ design, columns }: StandingSheet): readonly ChangedColumn[] {
  return columns.flatMap((held, at) => {
    const column = design.columns[at];
    const width = column?.width ?? null;
    const hidden = held.hidden || (column?.hidden ?? false);
    const wanted = width === null ? { ...held, hidden } : { width: pointsOfCharacters(width), hidden, isStandard: false };
    // A hidden column answers width 0, whatever it is when shown.
    const isWide = hidden || Math.abs(wanted.width - held.width) < HALF_A_PIXEL;
    return isWide && hidden === held.hidden ? [] : [{ at, held, wanted }];
  });
}

function columnStep(sheet: string, column: number, { width, hidden, isStandard }: StandingColumn): Step {
  return {
    phase: "frame",
    bytes: BYTES_AN_ACTION * 2,
    run: (desk) => {
      const range = desk
        .sheet(sheet)
        .getRange(`${columnLetters(column)}:${columnLetters(column)}`)
        .untrack();
      if (isStandard) range.format.useStandardWidth = true;
      else if (width > 0) range.format.columnWidth = width;
      range.columnHidden = hidden;
    },
  };
}
