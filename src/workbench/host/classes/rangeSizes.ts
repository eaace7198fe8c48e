import { boxSize } from "../model/boxes";
import { refusal } from "../wire/hostError";
import type { Member } from "../wire/hostObject";
import { scalar } from "../wire/hostObject";
import { flag } from "./guards";
import { changeColumns, changeRows, columnPoints, columnsOf, rowPoints, rowsOf, sharedHidden } from "./lineSizes";
import { RangeRef } from "./refs";

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How large a block is drawn and whether it can be seen. */
export const RANGE_SIZES: Readonly<Record<string, Member<RangeRef>>> = {
  hidden: scalar("1.2", (range, call) => {
    const rows = sharedHidden(range, call, "rows");
    const columns = sharedHidden(range, call, "columns");
    return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
  }),
  rowHidden: scalar(
    "1.2",
    (range, call) => sharedHidden(range, call, "rows"),
    (range, hidden, call) => changeRows(range, call, (row) => ({ ...row, hidden: flag(hidden) })),
  ),
  columnHidden: scalar(
    "1.2",
    (range, call) => sharedHidden(range, call, "columns"),
    (range, hidden, call) => changeColumns(range, call, (column) => ({ ...column, hidden: flag(hidden) })),
  ),
  width: scalar("1.10", (range, call) => sum(columnsOf(range, call).map(columnPoints))),
  height: scalar("1.10", (range, call) => {
    if (boxSize(range.box).rows > 200_000) throw refusal("NotImplemented", "the height of a whole sheet");
    return sum(rowsOf(range, call).map(rowPoints));
  }),
  left: scalar("1.10", (range, call) => {
    const { top, left } = range.box;
    if (left === 0) return 0;
    return sum(columnsOf(new RangeRef(range.id, { top, left: 0, bottom: top, right: left - 1 }), call).map(columnPoints));
  }),
  top: scalar("1.10", (range, call) => {
    const { top, left } = range.box;
    if (top === 0) return 0;
    return sum(rowsOf(new RangeRef(range.id, { top: 0, left, bottom: top - 1, right: left }), call).map(rowPoints));
  }),
};
