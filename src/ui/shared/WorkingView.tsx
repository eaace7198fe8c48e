import { Button, ProgressBar } from "@fluentui/react-components";
import type { RefObject } from "react";
import { PanelHeading } from "./PanelHeading";
import { usePanelStyles } from "./usePanelStyles";
import type { Watching } from "./useWatch";

interface WorkingViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly title: string;
  readonly watching: Watching;
}

/** A command that runs: what it does, how far it is, and a way to stop it. */
export function WorkingView({ focus, title, watching }: WorkingViewProps) {
  const styles = usePanelStyles();
  const { progress, stopping, stop } = watching;
  const known = progress !== null && progress.of > 0;
  const says = stopping ? "Stopping…" : sayProgress(progress);
  return (
    <div className={styles.panel}>
      <PanelHeading focus={focus}>{title}</PanelHeading>
      <ProgressBar
        aria-label={title}
        aria-valuetext={says}
        thickness="large"
        {...(known ? { value: progress.done, max: progress.of } : {})}
      />
      <p className={styles.text}>{says}</p>
      <div className={styles.buttons}>
        <Button onClick={stop} disabledFocusable={stopping}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function sayProgress(progress: Watching["progress"]): string {
  if (progress === null) return "Starting…";
  return progress.of > 1 ? `${progress.what} (${String(progress.done)} of ${String(progress.of)})` : progress.what;
}
