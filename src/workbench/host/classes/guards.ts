import type { Box } from "../../../core/grid/a1";
import type { HostSheet } from "../model/hostSheet";
import { boxSize } from "../model/boxes";
import { refusal } from "../wire/hostError";

/** A larger block on a protected sheet always holds a locked cell, as cells are locked unless they are set free one by one. */
const MOST_FREE_CELLS = 200_000;

/** Refuses with AccessDenied to change cells of a protected sheet unless each of them is set free. */
export function guardCells(sheet: HostSheet, box: Box): void {
  if (sheet.state.protection === null) return;
  const { rows, columns } = boxSize(box);
  let free = 0;
  if (rows * columns <= MOST_FREE_CELLS) {
    sheet.visit(box, (_row, _column, { style }) => {
      if (style.locked === false) free += 1;
    });
  }
  if (free < rows * columns) throw refusal("AccessDenied", "the cell is protected");
}

/** Refuses with AccessDenied to change a protected sheet in a way that its protection does not allow. */
export function guardSheet(
  sheet: HostSheet,
  allowed: "allowFormatCells" | "allowFormatRows" | "allowFormatColumns" | null,
): void {
  const { protection } = sheet.state;
  if (protection === null || (allowed !== null && protection[allowed])) return;
  throw refusal("AccessDenied", "the sheet is protected");
}

/** A whole number from an argument; InvalidArgument otherwise. */
export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw refusal("InvalidArgument", "a whole number is needed");
  return value;
}

/** A text from an argument; InvalidArgument otherwise. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw refusal("InvalidArgument", "text is needed");
  return value;
}

/** TRUE or FALSE from an argument; InvalidArgument otherwise. */
export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw refusal("InvalidArgument", "true or false is needed");
  return value;
}

/** One of the words that Excel knows here; InvalidArgument otherwise. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw refusal("InvalidArgument", `one of ${words.join(", ")} is needed`);
  return found;
}

/** A plain object from an argument, as a Map so that its keys never become ours; InvalidArgument otherwise. */
export function record(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw refusal("InvalidArgument", "an object is needed");
  return new Map(Object.entries(value));
}
