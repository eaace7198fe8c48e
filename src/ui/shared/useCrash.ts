import { useCallback, useState } from "react";

/** Hands a mistake of ours in background work to the error boundary, as if it had happened while drawing. */
export function useCrash(): (cause: unknown) => void {
  const [, set] = useState<null>(null);
  return useCallback(
    (cause: unknown) =>
      set(() => {
        throw cause instanceof Error ? cause : new Error(String(cause));
      }),
    [],
  );
}
