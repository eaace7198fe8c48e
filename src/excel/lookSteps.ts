import type { Box } from "../core/grid/a1";
import type { Aspect, LookKey, Looks, LookValue } from "./cellLooks";
import { LOOKS } from "./cellLooks";
import { BYTES_AN_ACTION } from "./limits";
import { rectanglesOf } from "./rectangles";
import type { Phase, Step } from "./steps";

/** A cell and the looks that it is to have. */
export interface CellLooks {
  readonly row: number;
  readonly column: number;
  readonly looks: Looks;
}

const ASPECTS: readonly Aspect[] = ["font", "fill", "alignment", "lines", "lock"];

/** A look's own bytes in a request; lines are six borders of three properties each. */
const BYTES_A_LOOK = 140;
const BYTES_OF_LINES = 3_000;

/** Steps that give cells their looks, the same looks in as few blocks as can be: their number does not grow with the rows of a table. */
export function lookSteps(sheet: string, cells: readonly CellLooks[], phase: Phase = "looks"): readonly Step[] {
  return ASPECTS.flatMap((aspect) => aspectSteps(sheet, cells, aspect, phase));
}

function aspectSteps(sheet: string, cells: readonly CellLooks[], aspect: Aspect, phase: Phase): Step[] {
  const known = new Map<string, Looks>();
  const keyed = cells.flatMap(({ row, column, looks }) => {
    const part = looks.filter(([key]) => LOOKS[key].aspect === aspect);
    if (part.length === 0) return [];
    const key = JSON.stringify(part);
    known.set(key, part);
    return [{ row, column, key }];
  });
  return rectanglesOf(keyed).map(({ box, key }) => blockStep(sheet, box, known.get(key) ?? [], aspect, phase));
}

function blockStep(sheet: string, box: Box, looks: Looks, aspect: Aspect, phase: Phase): Step {
  return {
    phase,
    bytes: BYTES_AN_ACTION + (aspect === "lines" ? BYTES_OF_LINES : looks.length * BYTES_A_LOOK),
    run: (desk) => {
      const { format } = desk.range(sheet, box);
      for (const [key, value] of looks) writeLook(key, format, value, box);
    },
  };
}

function writeLook(key: LookKey, format: Excel.RangeFormat, value: LookValue, box: Box): void {
  const write: (format: Excel.RangeFormat, value: LookValue, box: Box) => unknown = LOOKS[key].write;
  write(format, value, box);
}
