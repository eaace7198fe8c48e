import type { Member } from "../wire/hostObject";
import { hostObject, part } from "../wire/hostObject";
import { NAMES, NamesRef } from "./names";
import type { SheetRef } from "./refs";

/** The objects that belong to a sheet. */
export const WORKSHEET_PARTS: Readonly<Record<string, Member<SheetRef>>> = {
  names: part("1.4", ({ id }) => hostObject(NAMES, new NamesRef(id))),
};
