import { changedStyle } from "../model/changedStyle";
import type { HostClass } from "../wire/hostObject";
import { method } from "../wire/hostObject";
import type { RangeRef } from "./refs";
import { restyle, styleMembers } from "./restyle";
import { STYLE_PARTS } from "./styleParts";

/** The colour behind cells. */
export const RANGE_FILL: HostClass<RangeRef> = {
  name: "RangeFill",
  members: () => ({
    ...styleMembers(STYLE_PARTS, "fill/"),
    clear: method("1.1", (range, _args, call) => {
      restyle(range, call, (style) => changedStyle(style, "fill", undefined));
    }),
  }),
};
