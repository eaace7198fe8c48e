import { useCallback, useState } from "react";
import type { Memory } from "../shared/memory";

const KEY = "first-run-seen";

/** Whether this is the first time that the pane is open on this machine, and how to say that it was seen. */
export function useFirstRun(memory: Memory): readonly [first: boolean, seen: () => void] {
  const [first, setFirst] = useState(() => memory.get(KEY) === null);
  const seen = useCallback(() => {
    memory.set(KEY, "yes");
    setFirst(false);
  }, [memory]);
  return [first, seen];
}
