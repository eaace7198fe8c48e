import { fullAddress } from "../grid/a1";
import type { Target } from "../plan/plan";
import { actionMeaning, figureMeaning } from "./headings";
import type { FigureMeaning } from "./headings";
import type { Table } from "./regions";
import type { Line, SheetView } from "./sheetView";
import { tidyOrNull } from "./words";

function meaningOf(heading: string): FigureMeaning | null {
  const figure = figureMeaning(heading);
  if (figure !== null) return figure;
  const meaning = actionMeaning(heading)?.meaning;
  return meaning === "priority" || meaning === "objective"
    ? "priority"
    : meaning === "measure" || meaning === "action"
      ? "measure"
      : null;
}

/** Column to meaning: each meaning once, the first text column stands for the measure when none is called so. */
function placesOf(table: Table): ReadonlyMap<FigureMeaning, number> {
  const places = new Map<FigureMeaning, number>();
  for (const [column, heading] of table.header.headings) {
    const meaning = meaningOf(heading);
    if (meaning !== null && !places.has(meaning)) places.set(meaning, column);
  }
  if (!places.has("measure")) {
    places.set("measure", table.header.left);
    // "Target | Baseline | Target 2031": the first column says what is aimed at, a later one holds the figure.
    const later = [...table.header.headings].find(([column, text]) => column > table.header.left && meaningOf(text) === "target");
    if (places.get("target") === table.header.left && later !== undefined) places.set("target", later[0]);
  }
  return places;
}

/** The columns of a table of targets that are read. */
export function targetColumns(table: Table): ReadonlySet<number> {
  return new Set(placesOf(table).values());
}

function textAt(line: Line, column: number | undefined, view: SheetView, down: boolean): string | null {
  if (column === undefined) return null;
  const spot = line.spots.find((each) => each.column === column) ?? (down ? view.reaching(line.row, column) : null);
  return spot === null ? null : tidyOrNull(spot.text);
}

/** Reads a table of measures with their figures, or of success measures by priority, as written. */
export function readTargets(table: Table, view: SheetView): readonly Target[] {
  const places = placesOf(table);
  const { left, right } = table.shape;
  const targets: Target[] = [];
  let priority: string | null = null;
  for (const line of table.lines) {
    priority = textAt(line, places.get("priority"), view, true) ?? priority;
    const measure = textAt(line, places.get("measure"), view, true);
    if (measure === null) continue;
    const figure = (meaning: FigureMeaning): string | null => textAt(line, places.get(meaning), view, true);
    targets.push({
      measure,
      source: figure("source"),
      priority,
      baseline: figure("baseline"),
      target: figure("target"),
      actual: figure("actual"),
      change: figure("change"),
      at: fullAddress(view.grid.sheet, { top: line.row, left, bottom: line.row, right }),
    });
  }
  return targets;
}
