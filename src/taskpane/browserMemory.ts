import { shortMemory } from "../ui/shared/memory";
import type { Memory } from "../ui/shared/memory";

/** Remembers in the browser's storage, apart from other add-ins; where storage is refused, for as long as the pane is open. */
export function browserMemory(partition: string): Memory {
  const short = shortMemory();
  const name = (key: string): string => `${partition}actionbook.${key}`;
  return {
    get: (key) => orElse(() => localStorage.getItem(name(key)), null) ?? short.get(key),
    set: (key, value) => {
      short.set(key, value);
      orElse(() => localStorage.setItem(name(key), value), undefined);
    },
  };
}

// Excel on the web can refuse storage to pages of other sites; reading it then throws.
function orElse<Value>(attempt: () => Value, otherwise: Value): Value {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
