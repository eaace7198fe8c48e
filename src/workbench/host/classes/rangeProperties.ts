import type { MethodMember } from "../wire/hostObject";
import type { RangeRef } from "./refs";

/** Properties of many cells at once. */
export const RANGE_PROPERTIES: Readonly<Record<string, MethodMember<RangeRef>>> = {};
