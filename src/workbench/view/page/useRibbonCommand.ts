import { useRef, useState } from "react";
import { runFrameCommand } from "../../host/bridge/serveFrame";

/** How often, and for how long in all, a page that is still loading is asked again (milliseconds). */
const WAIT = { step: 200, most: 15_000 } as const;

/** A command of the ribbon: its page is loaded in a hidden frame when it is first pressed, as Excel does. */
export interface RibbonCommand {
  readonly isLoaded: boolean;
  readonly isRunning: boolean;
  readonly hold: (frame: HTMLIFrameElement | null) => void;
  readonly run: () => void;
}

/** Runs the command of that name in the commands page, as soon as the page knows it. */
export function useRibbonCommand(name: string): RibbonCommand {
  const frame = useRef<HTMLIFrameElement | null>(null);
  const [isLoaded, setLoaded] = useState(false);
  const [isRunning, setRunning] = useState(false);

  const untilKnown = async (): Promise<void> => {
    for (let waited = 0; waited < WAIT.most; waited += WAIT.step) {
      if (frame.current !== null && (await runFrameCommand(frame.current, name))) return;
      await new Promise((resolve) => setTimeout(resolve, WAIT.step));
    }
  };
  return {
    isLoaded,
    isRunning,
    hold: (element) => {
      frame.current = element;
    },
    run: () => {
      setLoaded(true);
      setRunning(true);
      void untilKnown().finally(() => setRunning(false));
    },
  };
}
