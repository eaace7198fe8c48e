import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";
import type { Box } from "../../../core/grid/a1";
import { boundingBox, boxContains, boxSize, intersection, movedBox } from "../model/boxes";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostObject, MethodMember } from "../wire/hostObject";
import { hostObject, method } from "../wire/hostObject";
import { placeOf } from "./addresses";
import { wholeNumber } from "./guards";
import { rangeObject } from "./range";
import { AREAS } from "./rangeAreas";
import { AreasRef, rangeArgument, TableRef } from "./refs";
import type { RangeRef } from "./refs";
import { TABLES_OF_RANGE } from "./tables";

type Members = Readonly<Record<string, MethodMember<RangeRef>>>;

/** A method that gives another block, worked out from this one's box and whole numbers. */
function boxMethod(since: `1.${number}`, box: (own: Box, ...numbers: number[]) => Box): MethodMember<RangeRef> {
  return method(since, (range, args) => {
    const numbers = args.filter((argument) => argument !== null && argument !== undefined).map(wholeNumber);
    return rangeObject(range.at(box(range.box, ...numbers)));
  });
}

/** The block that an argument names: a Range, or an address on the same or another sheet. */
function other(range: RangeRef, argument: unknown, { book }: Call): RangeRef {
  const found = rangeArgument(argument) ?? (typeof argument === "string" ? placeOf(book, argument) : null);
  if (found === null) throw refusal("InvalidArgument", "a range is needed");
  if (found.id !== range.id) throw refusal("InvalidArgument", "the ranges are on different sheets");
  return found;
}

function usedRange(range: RangeRef, valuesOnly: unknown, call: Call): HostObject | null {
  const used = range.sheet(call.book).usedBox(range.box, valuesOnly === true);
  return used === null ? null : rangeObject(range.at(used));
}

function shared(range: RangeRef, argument: unknown, call: Call): HostObject | null {
  const box = intersection(range.box, other(range, argument, call).box);
  return box === null ? null : rangeObject(range.at(box));
}

function mergedAreas(range: RangeRef, { book }: Call): HostObject | null {
  const boxes = range.sheet(book).state.merges.filter((merge) => intersection(merge, range.box) !== null);
  return boxes.length === 0 ? null : hostObject(AREAS, new AreasRef(range.id, boxes));
}

function resized(box: Box, rows: number, columns: number): Box {
  return { ...box, bottom: box.top + rows - 1, right: box.left + columns - 1 };
}

/** Ways from one block to another. */
export const RANGE_NAVIGATION: Members = {
  getCell: boxMethod("1.1", ({ top, left }, row = 0, column = 0) => ({
    top: top + row,
    left: left + column,
    bottom: top + row,
    right: left + column,
  })),
  getRow: boxMethod("1.1", (box, row = 0) => ({ ...box, top: box.top + row, bottom: box.top + row })),
  getColumn: boxMethod("1.1", (box, column = 0) => ({ ...box, left: box.left + column, right: box.left + column })),
  getLastCell: boxMethod("1.1", (box) => ({ ...box, top: box.bottom, left: box.right })),
  getLastRow: boxMethod("1.1", (box) => ({ ...box, top: box.bottom })),
  getLastColumn: boxMethod("1.1", (box) => ({ ...box, left: box.right })),
  getEntireRow: boxMethod("1.1", (box) => ({ ...box, left: 0, right: LAST_COLUMN })),
  getEntireColumn: boxMethod("1.1", (box) => ({ ...box, top: 0, bottom: LAST_ROW })),
  getOffsetRange: boxMethod("1.1", (box, rows = 0, columns = 0) => movedBox(box, rows, columns)),
  getResizedRange: boxMethod("1.3", (box, rows = 0, columns = 0) => ({
    ...box,
    bottom: box.bottom + rows,
    right: box.right + columns,
  })),
  getAbsoluteResizedRange: boxMethod("1.7", (box, rows = 1, columns = 1) => resized(box, rows, columns)),
  getRowsBelow: boxMethod("1.3", (box, count = 1) => ({ ...box, top: box.bottom + 1, bottom: box.bottom + count })),
  getRowsAbove: boxMethod("1.3", (box, count = 1) => ({ ...box, top: box.top - count, bottom: box.top - 1 })),
  getColumnsAfter: boxMethod("1.3", (box, count = 1) => ({ ...box, left: box.right + 1, right: box.right + count })),
  getColumnsBefore: boxMethod("1.3", (box, count = 1) => ({ ...box, left: box.left - count, right: box.left - 1 })),
  getBoundingRect: method("1.1", (range, [argument], call) =>
    rangeObject(range.at(boundingBox(range.box, other(range, argument, call).box))),
  ),
  getIntersection: method("1.1", (range, [argument], call) => {
    const object = shared(range, argument, call);
    if (object === null) throw refusal("ItemNotFound", "the ranges share no cell");
    return object;
  }),
  getIntersectionOrNullObject: method("1.4", (range, [argument], call) => shared(range, argument, call)),
  getUsedRange: method("1.1", (range, [valuesOnly], call) => {
    const { top, left } = range.box;
    return usedRange(range, valuesOnly, call) ?? rangeObject(range.at({ top, left, bottom: top, right: left }));
  }),
  getUsedRangeOrNullObject: method("1.4", (range, [valuesOnly], call) => usedRange(range, valuesOnly, call)),
  getMergedAreasOrNullObject: method("1.13", (range, _args, call) => mergedAreas(range, call)),
  getTables: method("1.9", (range, [fullyContained], { book }) => {
    const tables = range
      .sheet(book)
      .state.tables.filter(({ box }) =>
        fullyContained === true ? boxContains(range.box, box) : intersection(range.box, box) !== null,
      );
    return hostObject(
      TABLES_OF_RANGE,
      tables.map(({ id }) => new TableRef(range.id, id)),
    );
  }),
  _ValidateArraySize: method("1.3", ({ box }, [rows, columns]) => {
    const size = boxSize(box);
    if (size.rows !== rows || size.columns !== columns) {
      throw refusal("InvalidArgument", `the array must have ${size.rows} rows and ${size.columns} columns`);
    }
    return null;
  }),
};
