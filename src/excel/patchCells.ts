import type { CellChange } from "../core/change/cellChange";
import { askAll } from "./askAll";
import type { HeldCell } from "./heldCells";
import { changeSteps, heldCells, unchangeSteps } from "./heldCells";
import type { Attempt } from "./runCommand";
import { inTrips } from "./steps";
import { take } from "./takeSteps";

/** Round trips left for writing after the cells were read. */
const MOST_STEP_TRIPS = 2;

/**
 * One attempt to change existing cells: all of them while each still holds what it held, else none. Two round trips, three when
 * there is very much to write. Answers how many were changed.
 */
export function patchCells(changes: readonly CellChange[]): Attempt<number> {
  let begun: readonly HeldCell[] = [];
  return {
    async run(session) {
      if (changes.length === 0) return 0;
      const cells = (await askAll(session, heldCells(changes), 1)).flat();
      begun = cells;
      await take(session, inTrips(changeSteps(cells), MOST_STEP_TRIPS));
      return cells.length;
    },
    async putBack(session) {
      if (begun.length > 0) await take(session, inTrips(unchangeSteps(begun), Infinity));
    },
  };
}
