import type { Box } from "../../../core/grid/a1";
import { cellText } from "../../../core/grid/cellText";
import type { HostSheet } from "./hostSheet";
import { tableBody } from "./hostTable";

/** What one column of a filter lets through. */
export interface HostFilter {
  /** The table that it belongs to; null for the filter of the sheet itself. */
  readonly tableId: number | null;
  /** Which column of the filtered block, counted from 0. */
  readonly column: number;
  /** The texts that stay in sight; "" for blanks. */
  readonly values: readonly string[];
}

/** The rows that a filter works on, its headings left out; null where there is no such filter. */
export function filteredBlock({ state }: HostSheet, tableId: number | null): Box | null {
  if (tableId === null) return state.autoFilter === null ? null : { ...state.autoFilter, top: state.autoFilter.top + 1 };
  const table = state.tables.find(({ id }) => id === tableId);
  return table?.filterButtons === true ? tableBody(table) : null;
}

/** What a cell shows, as filters compare it. */
export function filterText(sheet: HostSheet, row: number, column: number): string {
  const { value, style } = sheet.cell(row, column);
  return cellText(value, style.format ?? "General");
}

/** Hides the rows that the sheet's filters do not let through, as they stand now, and shows all others; filters that lost their block go. */
export function applyFilters(sheet: HostSheet): void {
  const { state } = sheet;
  const standing = state.filters.flatMap((filter) => {
    const block = filteredBlock(sheet, filter.tableId);
    return block === null ? [] : [{ filter, block, wanted: new Set(filter.values.map((text) => text.toLowerCase())) }];
  });
  const hidden = new Set<number>();
  for (const { filter, block, wanted } of standing) {
    for (let row = block.top; row <= block.bottom; row += 1) {
      if (!wanted.has(filterText(sheet, row, block.left + filter.column).toLowerCase())) hidden.add(row);
    }
  }
  state.filters = standing.map(({ filter }) => filter);
  state.filteredRows = hidden;
}

/** Sets what a column lets through (null: everything), and hides rows by it. */
export function setFilter(sheet: HostSheet, tableId: number | null, column: number, values: readonly string[] | null): void {
  const others = sheet.state.filters.filter((one) => one.tableId !== tableId || one.column !== column);
  sheet.state.filters = values === null ? others : [...others, { tableId, column, values }];
  applyFilters(sheet);
}

/** Shows all rows of a filter again. */
export function clearFilters(sheet: HostSheet, tableId: number | null): void {
  sheet.state.filters = sheet.state.filters.filter((one) => one.tableId !== tableId);
  applyFilters(sheet);
}

/** Whether a filter lets less than everything through. */
export function isFiltered(sheet: HostSheet, tableId: number | null): boolean {
  return sheet.state.filters.some((one) => one.tableId === tableId) && filteredBlock(sheet, tableId) !== null;
}
