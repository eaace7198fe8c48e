import type { HostTable } from "../model/hostTable";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass } from "../wire/hostObject";
import { scalar } from "../wire/hostObject";
import type { TableRef } from "./refs";

/** The table; ItemNotFound when it is gone. */
export function tableOf(ref: TableRef, { book }: Call): HostTable {
  const table = ref.sheet(book).state.tables.find(({ id }) => id === ref.tableId);
  if (table === undefined) throw refusal("ItemNotFound", "the table is gone");
  return table;
}

/** A table. */
export const TABLE: HostClass<TableRef> = {
  name: "Table",
  identity: ({ tableId }) => ({ Id: String(tableId) }),
  members: () => ({
    id: scalar("1.1", ({ tableId }) => String(tableId)),
    name: scalar("1.1", (ref, call) => tableOf(ref, call).name),
  }),
};
