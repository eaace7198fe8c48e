import type { HostClass } from "../wire/hostObject";
import { hostObject, method } from "../wire/hostObject";
import type { TableRef } from "./refs";
import { TABLE } from "./table";

/** The tables that a block touches: Range.getTables(). */
export const TABLES_OF_RANGE: HostClass<readonly TableRef[]> = {
  name: "TableScopedCollection",
  members: () => ({ getCount: method("1.9", (tables) => tables.length) }),
  items: (tables) => tables.map((table) => hostObject(TABLE, table)),
};
