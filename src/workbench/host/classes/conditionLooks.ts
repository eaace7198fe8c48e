import type { HostClass } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { colourAnswer, parseColour } from "./colours";
import type { FormatRef } from "./conditionalFormat";
import { flag } from "./guards";

const FILL: HostClass<FormatRef> = {
  name: "ConditionalRangeFill",
  members: () => ({
    color: scalar(
      "1.6",
      (ref, call) => colourAnswer(ref.format(call).fill),
      (ref, colour, call) => ref.change(call, { fill: parseColour(colour) }),
    ),
    clear: method("1.6", (ref, _args, call) => {
      ref.rearrange(call, (own, all) =>
        all.map(({ fill, ...rest }) => (rest.id === own.id || fill === undefined ? rest : { ...rest, fill })),
      );
    }),
  }),
};

const FONT: HostClass<FormatRef> = {
  name: "ConditionalRangeFont",
  members: () => ({
    color: scalar(
      "1.6",
      (ref, call) => colourAnswer(ref.format(call).colour),
      (ref, colour, call) => ref.change(call, { colour: parseColour(colour) }),
    ),
    bold: scalar(
      "1.6",
      (ref, call) => ref.format(call).bold ?? false,
      (ref, bold, call) => ref.change(call, { bold: flag(bold) }),
    ),
  }),
};

/** How cells look where a colour rule applies: the fill, and the colour and weight of the type. */
export const CONDITION_LOOKS: HostClass<FormatRef> = {
  name: "ConditionalRangeFormat",
  members: () => ({
    fill: part("1.6", (ref) => hostObject(FILL, ref)),
    font: part("1.6", (ref) => hostObject(FONT, ref)),
  }),
};
