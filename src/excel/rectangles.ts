import type { Box } from "../core/grid/a1";

/** A block of cells that share a key. */
export interface Rectangle {
  readonly box: Box;
  readonly key: string;
}

/**
 * Cells of equal key as few rectangles, because every rectangle costs Excel an action: runs along a row, grown downwards while the
 * next row holds the same run. Every cell that has a key is in exactly one; ordered by their first row, then by column.
 */
export function rectangles(keys: readonly (readonly (string | null)[])[]): readonly Rectangle[] {
  const found: { box: Box; key: string }[] = [];
  let open = new Map<string, { box: Box; key: string }>();
  for (const [row, cells] of keys.entries()) {
    const next = new Map<string, { box: Box; key: string }>();
    for (const run of runsOf(cells)) {
      const name = `${String(run.left)}:${String(run.right)}:${run.key}`;
      const above = open.get(name);
      const box = { top: above?.box.top ?? row, left: run.left, bottom: row, right: run.right };
      const rectangle = above ?? { box, key: run.key };
      rectangle.box = box;
      if (above === undefined) found.push(rectangle);
      next.set(name, rectangle);
    }
    open = next;
  }
  return found;
}

function runsOf(cells: readonly (string | null)[]): { left: number; right: number; key: string }[] {
  const runs: { left: number; right: number; key: string }[] = [];
  for (const [column, key] of cells.entries()) {
    const last = runs.at(-1);
    if (key === null) continue;
    if (last?.key === key && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column, key });
  }
  return runs;
}

/** Cells as few rectangles: what `rectangles` does for a list of places instead of a whole sheet. */
export function rectanglesOf(
  cells: readonly { readonly row: number; readonly column: number; readonly key: string }[],
): readonly Rectangle[] {
  const rows: (string | null)[][] = [];
  for (const { row, column, key } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = key;
  }
  return rectangles(rows);
}
