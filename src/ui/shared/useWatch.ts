import { useCallback, useEffect, useRef, useState } from "react";
import type { ProgressStep, Watch } from "../../app/ports";

/** One running command at a time: `begin` hands out what the use case is told, `stop` asks it to end. */
export interface Watching {
  /** How far the running command is; null before its first word. */
  readonly progress: ProgressStep | null;
  readonly stopping: boolean;
  readonly begin: () => Required<Watch>;
  readonly stop: () => void;
}

/** Follows a command's progress and lets it be cancelled; leaving the panel cancels too. */
export function useWatch(): Watching {
  const [progress, setProgress] = useState<ProgressStep | null>(null);
  const [stopping, setStopping] = useState(false);
  const running = useRef<AbortController | null>(null);

  const begin = useCallback(() => {
    const controller = new AbortController();
    running.current = controller;
    setProgress(null);
    setStopping(false);
    return { progress: setProgress, cancel: controller.signal };
  }, []);

  const stop = useCallback(() => {
    running.current?.abort();
    setStopping(true);
  }, []);

  useEffect(() => () => running.current?.abort(), []);
  return { progress, stopping, begin, stop };
}
