import fc from "fast-check";
import type { Cell } from "../../src/core/grid/grid";
import type { ReturnFile } from "../../src/core/returns/returnReading";
import { anyText } from "./anyPlan";
import { withActionRows } from "./returnedPacks";

/** What partners do to the rows of a pack: type into any cell, empty it, delete rows, add some, repeat and re-order them. */
export interface Damage {
  readonly edits: readonly (readonly [row: number, column: number, text: string])[];
  readonly dropped: readonly number[];
  readonly doubled: readonly number[];
  readonly added: readonly string[];
  readonly reversed: boolean;
}

export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  edits: fc.array(
    fc.tuple(fc.nat(6), fc.nat(14), fc.oneof(anyText, fc.constantFrom("", "GREEN", "on-track", "3.2.26", "=1+1"))),
    {
      maxLength: 8,
    },
  ),
  dropped: fc.array(fc.nat(6), { maxLength: 1 }),
  doubled: fc.array(fc.nat(6), { maxLength: 1 }),
  added: fc.array(fc.lorem({ maxCount: 6 }), { maxLength: 2 }),
  reversed: fc.boolean(),
});

function typed(text: string): Cell | null {
  return text === "" ? null : { text, value: text, format: "General", fill: null, bold: false };
}

/** A pack as it comes back after that. */
export function damaged(file: ReturnFile, { edits, dropped, doubled, added, reversed }: Damage): ReturnFile {
  return withActionRows(file, (rows) => {
    const edited = rows.map((row, at) => {
      const mine = new Map(edits.filter(([of]) => of === at).map(([, column, text]) => [column, text]));
      return row.map((cell, column) => (mine.has(column) ? typed(mine.get(column) ?? "") : cell));
    });
    const kept = edited.filter((_, at) => !dropped.includes(at));
    const more = added.map((text): readonly (Cell | null)[] => [null, null, null, typed(text)]);
    const all = [...kept, ...kept.filter((_, at) => doubled.includes(at)), ...more];
    return reversed ? all.reverse() : all;
  });
}
