import { filteredBlock, filterText, setFilter } from "../../host/model/filters";
import type { HostSheet } from "../../host/model/hostSheet";
import type { Session } from "../session";
import type { Entry } from "./entry";
import { attempt, PROTECTED } from "./entry";
import type { CellPlace } from "./moveSelection";

/** Which column of which table a heading filters. */
export interface FilterPlace {
  readonly tableId: number;
  readonly column: number;
}

/** The filter of a table whose heading stands in a cell; null where there is none. */
export function filterPlace({ state }: HostSheet, row: number, column: number): FilterPlace | null {
  const table = state.tables.find(
    ({ box, headerRow, filterButtons }) =>
      filterButtons && headerRow && box.top === row && column >= box.left && column <= box.right,
  );
  return table === undefined ? null : { tableId: table.id, column: column - table.box.left };
}

/** One value that a filter can let through. */
export interface FilterChoice {
  /** "" for blank cells. */
  readonly text: string;
  readonly isShown: boolean;
}

/** The values of the column under a heading, in the order of the alphabet, blanks last; null where there is no filter. */
export function filterChoices(sheet: HostSheet, { row, column }: CellPlace): readonly FilterChoice[] | null {
  const place = filterPlace(sheet, row, column);
  const block = place === null ? null : filteredBlock(sheet, place.tableId);
  if (place === null || block === null) return null;
  const texts = new Map<string, string>();
  for (let at = block.top; at <= block.bottom; at += 1) {
    const text = filterText(sheet, at, column);
    if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  }
  const filter = sheet.state.filters.find((one) => one.tableId === place.tableId && one.column === place.column);
  const shown = filter === undefined ? null : new Set(filter.values.map((text) => text.toLowerCase()));
  const order = (one: string, other: string): number =>
    Number(one === "") - Number(other === "") || one.localeCompare(other, "en-GB", { numeric: true });
  return [...texts.values()].sort(order).map((text) => ({ text, isShown: shown?.has(text.toLowerCase()) ?? true }));
}

/** Lets only these values of the column under a heading through; null lets everything through again. */
export function filterColumn(session: Session, { row, column }: CellPlace, values: readonly string[] | null): Entry {
  const sheet = session.book.activeSheet();
  const place = filterPlace(sheet, row, column);
  if (place === null || sheet.state.protection?.allowAutoFilter === false) return { kind: "refused", message: PROTECTED };
  return attempt(session, () => {
    setFilter(sheet, place.tableId, place.column, values);
    session.book.note({ kind: "layout", sheetId: sheet.id });
  });
}
