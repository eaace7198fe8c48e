import type { Member } from "../wire/hostObject";
import type { RangeRef } from "./refs";

/** The objects that belong to a block. */
export const RANGE_PARTS: Readonly<Record<string, Member<RangeRef>>> = {};
