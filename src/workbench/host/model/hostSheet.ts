import type { Box } from "../../../core/grid/a1";
import type {
  ConditionalFormat,
  DesignColumn,
  DesignRow,
  Protection,
  Validation,
  ValidationRule,
} from "../../../core/design/sheetDesign";
import type { Hex, Visibility } from "../../../core/grid/grid";
import { boundingBox, intersection } from "./boxes";
import type { HostFilter } from "./filters";
import type { HostCell } from "./hostCell";
import { EMPTY_CELL, isBlank, isUntouched } from "./hostCell";
import type { HostChart } from "./hostChart";
import type { HostPrint } from "./hostPrint";
import type { HostTable } from "./hostTable";

/** A conditional format with Excel's id for it. The first of a sheet has the highest priority. */
export interface HostConditionalFormat extends ConditionalFormat {
  readonly id: string;
}

/** A dropdown or other rule on cells; `rule` is null where only a prompt was set so far. */
export interface HostValidation extends Omit<Validation, "rule"> {
  readonly rule: ValidationRule | null;
}

/** A sheet's protection; the password is kept only to be asked for again. */
export interface HostProtection extends Protection {
  readonly password: string | null;
}

/** Everything of a sheet but its cells. Lists and their members are replaced, never changed in place. */
export interface SheetState {
  title: string;
  visibility: Visibility;
  tabColour: Hex | null;
  showGridlines: boolean;
  showHeadings: boolean;
  columns: ReadonlyMap<number, DesignColumn>;
  rowSizes: ReadonlyMap<number, DesignRow>;
  merges: readonly Box[];
  tables: readonly HostTable[];
  charts: readonly HostChart[];
  validations: readonly HostValidation[];
  conditionalFormats: readonly HostConditionalFormat[];
  freeze: { readonly rows: number; readonly columns: number };
  print: HostPrint | null;
  protection: HostProtection | null;
  autoFilter: Box | null;
  filters: readonly HostFilter[];
  /** The rows that filters hide, apart from those that somebody hid. */
  filteredRows: ReadonlySet<number>;
}

function emptyState(title: string): SheetState {
  return {
    title,
    visibility: "visible",
    tabColour: null,
    showGridlines: true,
    showHeadings: true,
    columns: new Map(),
    rowSizes: new Map(),
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: null,
    protection: null,
    autoFilter: null,
    filters: [],
    filteredRows: new Set(),
  };
}

/** Called for a cell of a sheet. Rows and columns count from 0. */
export type CellVisit = (row: number, column: number, cell: HostCell) => void;

/** One sheet of the stand-in. Rows and columns count from 0. It checks nothing: rules stand with the Excel classes. */
export class HostSheet {
  readonly state: SheetState;
  private cells = new Map<number, Map<number, HostCell>>();

  constructor(
    readonly id: string,
    title: string,
  ) {
    this.state = emptyState(title);
  }

  /** The cell at a place; an empty one where nothing stands. */
  cell(row: number, column: number): HostCell {
    return this.cells.get(row)?.get(column) ?? EMPTY_CELL;
  }

  /** Puts a cell in place. One that is as if never touched is taken out. */
  setCell(row: number, column: number, cell: HostCell): void {
    const there = this.cells.get(row);
    if (!isUntouched(cell)) {
      if (there === undefined) this.cells.set(row, new Map([[column, cell]]));
      else there.set(column, cell);
    } else if (there?.delete(column) === true && there.size === 0) {
      this.cells.delete(row);
    }
  }

  /** Replaces parts of the cell at a place, keeping the rest. */
  changeCell(row: number, column: number, parts: Partial<HostCell>): void {
    this.setCell(row, column, { ...this.cell(row, column), ...parts });
  }

  /** Visits every touched cell inside a box, row by row, left to right. */
  visit(box: Box, visit: CellVisit): void {
    const rows = [...this.cells.keys()].filter((row) => row >= box.top && row <= box.bottom).sort((a, b) => a - b);
    for (const row of rows) {
      const cells = [...(this.cells.get(row) ?? [])].filter(([column]) => column >= box.left && column <= box.right);
      for (const [column, cell] of cells.sort(([a], [b]) => a - b)) visit(row, column, cell);
    }
  }

  /** The smallest box around all touched cells, merges and tables in a box, or (valuesOnly) around all that show something; null for none. */
  usedBox(within: Box, valuesOnly: boolean): Box | null {
    let used: Box | null = null;
    const blocks = valuesOnly ? [] : [...this.state.merges, ...this.state.tables.map(({ box }) => box)];
    for (const block of blocks) {
      const inside = intersection(block, within);
      if (inside !== null) used = used === null ? inside : boundingBox(used, inside);
    }
    this.visit(within, (row, column, cell) => {
      if (valuesOnly && isBlank(cell)) return;
      const one = { top: row, left: column, bottom: row, right: column };
      used = used === null ? one : boundingBox(used, one);
    });
    return used;
  }

  /** Takes all cells out and puts others in: each cell goes where `move` says, null drops it. */
  moveCells(move: (row: number, column: number) => { readonly row: number; readonly column: number } | null): void {
    const before = this.cells;
    this.cells = new Map();
    for (const [row, cells] of before) {
      for (const [column, cell] of cells) {
        const to = move(row, column);
        if (to !== null) this.setCell(to.row, to.column, cell);
      }
    }
  }

  /** The merge that holds a cell; null when it stands alone. */
  mergeAt(row: number, column: number): Box | null {
    const at = { top: row, left: column, bottom: row, right: column };
    return this.state.merges.find((merge) => intersection(merge, at) !== null) ?? null;
  }

  /** A copy that later changes do not reach. */
  copy(): HostSheet {
    const copy = new HostSheet(this.id, this.state.title);
    Object.assign(copy.state, this.state);
    copy.cells = new Map([...this.cells].map(([row, cells]) => [row, new Map(cells)]));
    return copy;
  }
}
