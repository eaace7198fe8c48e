import type { ReactNode, RefObject } from "react";
import { usePanelStyles } from "./usePanelStyles";

interface PanelHeadingProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** The heading of a panel's state. It can take the focus, so that a new state is read out from its start. */
export function PanelHeading({ focus, children }: PanelHeadingProps) {
  const styles = usePanelStyles();
  return (
    <h2 ref={focus} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
