import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";
import { boxSize } from "../model/boxes";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, part, scalar } from "../wire/hostObject";
import { longAddress } from "./addresses";
import { RANGE_EDITING } from "./rangeEditing";
import { RANGE_NAVIGATION } from "./rangeNavigation";
import { RANGE_PARTS } from "./rangeParts";
import { RANGE_PROPERTIES } from "./rangeProperties";
import { RANGE_SIZES } from "./rangeSizes";
import { readFormats, readFormulas, readTexts, readTypes, readValues, writeFormats, writeValues } from "./rangeValues";
import type { RangeRef } from "./refs";
import { SheetRef } from "./refs";
import { WORKSHEET } from "./worksheet";

/** A block of cells. */
const RANGE: HostClass<RangeRef> = {
  name: "Range",
  keepable: true,
  members: () => ({
    values: scalar("1.1", readValues, writeValues),
    formulas: scalar("1.1", readFormulas, writeValues),
    formulasLocal: scalar("1.1", readFormulas, writeValues),
    text: scalar("1.1", readTexts),
    valueTypes: scalar("1.1", readTypes),
    numberFormat: scalar("1.1", readFormats, writeFormats),
    numberFormatLocal: scalar("1.7", readFormats, writeFormats),
    address: scalar("1.1", (range, { book }) => longAddress(book, range)),
    addressLocal: scalar("1.1", (range, { book }) => longAddress(book, range)),
    rowIndex: scalar("1.1", ({ box }) => box.top),
    columnIndex: scalar("1.1", ({ box }) => box.left),
    rowCount: scalar("1.1", ({ box }) => boxSize(box).rows),
    columnCount: scalar("1.1", ({ box }) => boxSize(box).columns),
    cellCount: scalar("1.1", ({ box }) => cellCount(boxSize(box))),
    isEntireColumn: scalar("1.7", ({ box }) => box.top === 0 && box.bottom === LAST_ROW),
    isEntireRow: scalar("1.7", ({ box }) => box.left === 0 && box.right === LAST_COLUMN),
    worksheet: part("1.1", ({ id }) => hostObject(WORKSHEET, new SheetRef(id))),
    ...RANGE_SIZES,
    ...RANGE_PARTS,
    ...RANGE_NAVIGATION,
    ...RANGE_EDITING,
    ...RANGE_PROPERTIES,
  }),
};

/** Excel answers -1 for more cells than a 32-bit number can count. */
function cellCount({ rows, columns }: { readonly rows: number; readonly columns: number }): number {
  return rows * columns > 2_147_483_647 ? -1 : rows * columns;
}

/** The Range object of a block. */
export function rangeObject(range: RangeRef): HostObject {
  return hostObject(RANGE, range);
}
