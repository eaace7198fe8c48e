import type { HostClass } from "../wire/hostObject";
import { scalar } from "../wire/hostObject";
import { flag } from "./guards";

/** What an add-in may switch about itself. */
export const RUNTIME: HostClass<null> = {
  name: "Runtime",
  members: () => ({
    enableEvents: scalar(
      "1.8",
      (_self, { host }) => host.eventsOn,
      (_self, on, { host }) => {
        if (!host.eventsOn) host.book.quieten();
        host.eventsOn = flag(on);
      },
    ),
  }),
};
