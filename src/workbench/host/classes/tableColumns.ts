import type { Box } from "../../../core/grid/a1";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, scalar } from "../wire/hostObject";
import { text, wholeNumber } from "./guards";
import { deleteCells } from "./insertDelete";
import { rangeObject } from "./range";
import { readValues, writeValues } from "./rangeValues";
import { RangeRef, TableRef } from "./refs";
import { tableOf } from "./table";
import { headingsOf } from "./tableHeadings";
import { bodyOf } from "./tableRules";

/** A column of a table, by its heading's place. */
class ColumnRef extends TableRef {
  constructor(
    table: TableRef,
    readonly index: number,
  ) {
    super(table.id, table.tableId);
  }

  box(call: Call, rows: "all" | "head" | "body"): Box {
    const table = tableOf(this, call);
    const box = rows === "all" ? table.box : rows === "head" ? { ...table.box, bottom: table.box.top } : bodyOf(table);
    const column = table.box.left + this.index;
    return { ...box, left: column, right: column };
  }

  range(call: Call, rows: "all" | "head" | "body"): RangeRef {
    return new RangeRef(this.id, this.box(call, rows));
  }
}

const TABLE_COLUMN: HostClass<ColumnRef> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  members: () => ({
    id: scalar("1.1", ({ index }) => index + 1),
    index: scalar("1.1", ({ index }) => index),
    name: scalar(
      "1.1",
      (ref, call) => headingsOf(ref.sheet(call.book), tableOf(ref, call))[ref.index],
      (ref, name, call) => writeValues(ref.range(call, "head"), text(name), call),
    ),
    values: scalar(
      "1.1",
      (ref, call) => readValues(ref.range(call, "all"), call),
      (ref, values, call) => writeValues(ref.range(call, "all"), values, call),
    ),
    getRange: method("1.1", (ref, _args, call) => rangeObject(ref.range(call, "all"))),
    getHeaderRowRange: method("1.1", (ref, _args, call) => rangeObject(ref.range(call, "head"))),
    getDataBodyRange: method("1.1", (ref, _args, call) => rangeObject(ref.range(call, "body"))),
    delete: method("1.1", (ref, _args, call) => deleteCells(ref.range(call, "all"), "columns", call)),
  }),
};

function columns(ref: TableRef, call: Call): HostObject[] {
  return headingsOf(ref.sheet(call.book), tableOf(ref, call)).map((_, index) =>
    hostObject(TABLE_COLUMN, new ColumnRef(ref, index)),
  );
}

function find(ref: TableRef, key: unknown, call: Call): HostObject | null {
  const headings = headingsOf(ref.sheet(call.book), tableOf(ref, call));
  const index = typeof key === "number" ? key - 1 : headings.findIndex((one) => one.toLowerCase() === text(key).toLowerCase());
  return columns(ref, call)[index] ?? null;
}

function required(found: HostObject | null | undefined): HostObject {
  if (found === null || found === undefined) throw refusal("ItemNotFound");
  return found;
}

/** The columns of a table. They cannot be added here: a table is resized instead. */
export const TABLE_COLUMNS: HostClass<TableRef> = {
  name: "TableColumnCollection",
  members: () => ({
    count: scalar("1.1", (ref, call) => columns(ref, call).length),
    getCount: method("1.4", (ref, _args, call) => columns(ref, call).length),
    getItem: method("1.1", (ref, [key], call) => required(find(ref, key, call))),
    getItemOrNullObject: method("1.4", (ref, [key], call) => find(ref, key, call)),
    getItemAt: method("1.1", (ref, [index], call) => required(columns(ref, call)[wholeNumber(index)])),
  }),
  items: columns,
  item: (ref, key, call) => required(find(ref, key, call)),
};
