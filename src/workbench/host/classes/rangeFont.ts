import type { HostClass } from "../wire/hostObject";
import type { RangeRef } from "./refs";
import { styleMembers } from "./restyle";
import { STYLE_PARTS } from "./styleParts";

/** The type in cells. */
export const RANGE_FONT: HostClass<RangeRef> = { name: "RangeFont", members: () => styleMembers(STYLE_PARTS, "font/") };
