import type { ApiSet } from "../wire/apiSet";
import type { MethodMember } from "../wire/hostObject";
import { method } from "../wire/hostObject";

/**
 * The two calls with which the client says that it listens, and no longer. Nothing to do: every event is sent to the client,
 * which knows its own handlers. A class without them answers ApiNotFound to onChanged.add.
 */
export function listeners(events: Readonly<Record<string, ApiSet>>): Record<string, MethodMember<unknown>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([event, since]) =>
      ["_Register", "_Unregister"].map((prefix) => [`${prefix}${event}Event`, method<unknown>(since, () => null)]),
    ),
  );
}
