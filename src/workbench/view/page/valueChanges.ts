import type { CellChange } from "../../../core/change/cellChange";
import type { DesignCell, SheetDesign } from "../../../core/design/sheetDesign";
import { boxHolds, cellAddress } from "../../../core/grid/a1";

/** More changes than these, and a sheet is written anew: each is looked up in the sheet's XML. */
const MOST_CHANGES = 2_000;

const NOTHING: DesignCell = { value: null };

/** All of a sheet but its cells. */
function frameOf(sheet: SheetDesign): string {
  return JSON.stringify({ ...sheet, key: null, rows: [] });
}

function lookOf({ style, link }: DesignCell): string {
  return JSON.stringify([style ?? {}, link ?? null]);
}

type Verdict = "same" | "value" | "more";

/** What changed of a cell. The result of a formula that stands is no change. */
function verdictOf(before: DesignCell, now: DesignCell): Verdict {
  if (before === now) return "same";
  if (lookOf(before) !== lookOf(now)) return "more";
  if (now.formula !== undefined) return now.formula === before.formula ? "same" : "more";
  return before.formula === undefined && before.value === now.value ? "same" : "value";
}

/**
 * The changes that lead from a sheet of a file to the sheet as it is now, when only values of cells differ; null when more does,
 * headings of tables among it (a table's own part names them too).
 */
export function valueChanges(before: SheetDesign, now: SheetDesign): readonly CellChange[] | null {
  if (frameOf(before) !== frameOf(now)) return null;
  const headings = now.tables.map(({ box }) => ({ ...box, bottom: box.top }));
  const changes: CellChange[] = [];
  for (let row = 0; row < Math.max(before.rows.length, now.rows.length); row += 1) {
    const [old, young] = [before.rows[row] ?? [], now.rows[row] ?? []];
    for (let column = 0; column < Math.max(old.length, young.length); column += 1) {
      const [was, is] = [old[column] ?? NOTHING, young[column] ?? NOTHING];
      const verdict = verdictOf(was, is);
      if (verdict === "same") continue;
      if (verdict === "more" || headings.some((box) => boxHolds(box, row, column))) return null;
      changes.push({ sheet: now.title, cell: cellAddress(row, column), before: was.value, after: is.value, why: "" });
    }
  }
  return changes.length > MOST_CHANGES ? null : changes;
}
