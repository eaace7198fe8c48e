import type { Member } from "../wire/hostObject";
import type { RangeRef } from "./refs";

/** How large a block is drawn and whether it can be seen. */
export const RANGE_SIZES: Readonly<Record<string, Member<RangeRef>>> = {};
