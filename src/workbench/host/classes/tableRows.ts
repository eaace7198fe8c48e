import type { Call } from "../wire/call";
import { boxSize } from "../model/boxes";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, scalar } from "../wire/hostObject";
import { checkSize } from "./cellBlocks";
import { wholeNumber } from "./guards";
import { deleteCells, insertCells } from "./insertDelete";
import { rangeObject } from "./range";
import { readValues, writeValues } from "./rangeValues";
import { RangeRef, TableRef } from "./refs";
import { replaceTable, tableOf } from "./table";
import { bodyOf } from "./tableRules";

/** A row of a table's data. */
class RowRef extends TableRef {
  constructor(
    table: TableRef,
    readonly index: number,
  ) {
    super(table.id, table.tableId);
  }

  range(call: Call): RangeRef {
    const body = bodyOf(tableOf(this, call));
    return new RangeRef(this.id, { ...body, top: body.top + this.index, bottom: body.top + this.index });
  }
}

const TABLE_ROW: HostClass<RowRef> = {
  name: "TableRow",
  members: () => ({
    index: scalar("1.1", ({ index }) => index),
    values: scalar(
      "1.1",
      (ref, call) => readValues(ref.range(call), call),
      (ref, values, call) => writeValues(ref.range(call), values, call),
    ),
    getRange: method("1.1", (ref, _args, call) => rangeObject(ref.range(call))),
    delete: method("1.1", (ref, _args, call) => deleteCells(ref.range(call), "rows", call)),
  }),
};

function count(ref: TableRef, call: Call): number {
  return boxSize(bodyOf(tableOf(ref, call))).rows;
}

function rowAt(ref: TableRef, index: number, call: Call): HostObject {
  if (index < 0 || index >= count(ref, call)) throw refusal("ItemNotFound");
  return hostObject(TABLE_ROW, new RowRef(ref, index));
}

/** Adds rows at a place, or at the end, moving what stands below the table down. */
function addRows(ref: TableRef, index: unknown, values: unknown, call: Call): HostObject {
  const table = tableOf(ref, call);
  const body = bodyOf(table);
  const { columns } = boxSize(body);
  const given = Array.isArray(values) ? (values as readonly unknown[]) : [Array.from({ length: columns }, () => "")];
  checkSize(given, given.length, columns);
  const at = index === null || index === undefined || index === -1 ? body.bottom + 1 - body.top : wholeNumber(index);
  const top = body.top + at;
  const made = new RangeRef(ref.id, { ...body, top, bottom: top + given.length - 1 });
  insertCells(made, "rows", call);
  const after = tableOf(ref, call);
  const bottom = Math.max(after.box.bottom, table.box.bottom + given.length);
  replaceTable(ref, { ...after, box: { ...after.box, bottom } }, call);
  writeValues(made, given, call);
  return rowAt(ref, at, call);
}

/** The rows of a table's data. */
export const TABLE_ROWS: HostClass<TableRef> = {
  name: "TableRowCollection",
  members: () => ({
    count: scalar("1.1", count),
    getCount: method("1.4", (ref, _args, call) => count(ref, call)),
    getItemAt: method("1.1", (ref, [index], call) => rowAt(ref, wholeNumber(index), call)),
    add: method("1.1", (ref, [index, values], call) => addRows(ref, index, values, call)),
  }),
  items: (ref, call) => Array.from({ length: count(ref, call) }, (_, index) => rowAt(ref, index, call)),
};
