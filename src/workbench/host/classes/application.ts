import type { HostClass } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { oneOf } from "./guards";

/** The language and formats of this Excel: English (United Kingdom). */
const CULTURE: HostClass<null> = {
  name: "CultureInfo",
  members: () => ({ name: scalar("1.11", () => "en-GB") }),
};

/** Excel itself. */
export const APPLICATION: HostClass<null> = {
  name: "Application",
  members: () => ({
    calculationMode: scalar(
      "1.1",
      (_self, { host }) => host.calculationMode,
      (_self, mode, { host }) => {
        host.calculationMode = oneOf(mode, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    ),
    calculationState: scalar("1.9", () => "Done"),
    calculationEngineVersion: scalar("1.9", () => 191029),
    decimalSeparator: scalar("1.11", () => "."),
    thousandsSeparator: scalar("1.11", () => ","),
    useSystemSeparators: scalar("1.11", () => true),
    cultureInfo: part("1.11", () => hostObject(CULTURE, null)),
    calculate: method("1.1", (_self, [type], { host }) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      host.calculate(true);
    }),
    suspendApiCalculationUntilNextSync: method("1.6", (_self, _args, call) => {
      call.calculationHeld = true;
    }),
    suspendScreenUpdatingUntilNextSync: method("1.9", () => null),
  }),
};
