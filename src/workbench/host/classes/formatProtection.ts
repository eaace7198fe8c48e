import type { HostClass } from "../wire/hostObject";
import type { RangeRef } from "./refs";
import { styleMembers } from "./restyle";
import { STYLE_PARTS } from "./styleParts";

/** Whether cells can be changed on a protected sheet. */
export const FORMAT_PROTECTION: HostClass<RangeRef> = {
  name: "FormatProtection",
  members: () => styleMembers(STYLE_PARTS, "protection/"),
};
