import type { MethodMember } from "../wire/hostObject";
import type { RangeRef } from "./refs";

/** What can be done to a block of cells. */
export const RANGE_EDITING: Readonly<Record<string, MethodMember<RangeRef>>> = {};
