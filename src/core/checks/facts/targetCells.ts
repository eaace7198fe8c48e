import { fullAddress, oneCell, parsePlace } from "../../grid/a1";
import { cellAt } from "../../grid/grid";
import type { Cell, Grid } from "../../grid/grid";
import type { Target } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import { oncePerCheck } from "./oncePerCheck";

/** The fields of a target that stand in cells of their own, in the order in which tables have them. */
const FIELDS = ["measure", "baseline", "target", "actual", "change"] as const;

export type TargetField = (typeof FIELDS)[number];

/** A target with the cell of each of its fields; a field that is empty stands where the others of its table have it. */
export interface TargetAtHand {
  readonly target: Target;
  readonly sheet: string;
  readonly at: (field: TargetField) => string;
  readonly cell: (field: TargetField) => Cell | null;
  /** Whether other targets of the same sheet have a value in this field. */
  readonly others: (field: TargetField) => boolean;
}

interface Row {
  readonly target: Target;
  readonly grid: Grid;
  readonly row: number;
  readonly columns: ReadonlyMap<TargetField, number>;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

function rowOf(target: Target, context: CheckContext): readonly Row[] {
  const place = parsePlace(target.at);
  const grid = place === null ? null : context.grid(place.sheet);
  if (place === null || grid === null) return [];
  const columns = new Map<TargetField, number>();
  let next = place.box.left;
  for (const field of FIELDS) {
    const text = target[field];
    if (text === null) continue;
    for (let column = next; column <= place.box.right; column++) {
      if (folded(cellAt(grid, place.box.top, column)?.text ?? "") !== folded(text)) continue;
      columns.set(field, column);
      next = column + 1;
      break;
    }
  }
  return [{ target, grid, row: place.box.top, columns }];
}

function usualColumns(rows: readonly Row[]): ReadonlyMap<string, number> {
  const usual = new Map<string, number>();
  for (const { grid, columns } of rows) {
    for (const [field, column] of columns) if (!usual.has(`${field} ${grid.sheet}`)) usual.set(`${field} ${grid.sheet}`, column);
  }
  return usual;
}

/** Every target of the plan with its cells, in order. */
export const targetCells = oncePerCheck((context): readonly TargetAtHand[] => {
  const rows = context.reading.plan.targets.flatMap((target) => rowOf(target, context));
  const usual = usualColumns(rows);
  return rows.map(({ target, grid, row, columns }) => {
    const columnOf = (field: TargetField): number | undefined => columns.get(field) ?? usual.get(`${field} ${grid.sheet}`);
    return {
      target,
      sheet: grid.sheet,
      at: (field) => {
        const column = columnOf(field);
        return column === undefined ? target.at : fullAddress(grid.sheet, oneCell(row, column));
      },
      cell: (field) => {
        const column = columns.get(field);
        return column === undefined ? null : cellAt(grid, row, column);
      },
      others: (field) => usual.has(`${field} ${grid.sheet}`),
    };
  });
});
