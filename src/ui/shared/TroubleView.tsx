import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { sayTrouble } from "../../app/troubles";
import type { Trouble } from "../../app/troubles";
import { CopyDetails } from "./CopyDetails";
import { PanelHeading } from "./PanelHeading";
import { troubleDetails } from "./troubleDetails";
import { usePanelStyles } from "./usePanelStyles";

interface TroubleViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly title: string;
  readonly trouble: Trouble;
  readonly onRetry: () => void;
  /** Left out where there is nothing to go back to. */
  readonly onBack?: () => void;
}

/** What happened, what to do, and the ways on: try again, go back, copy the details. */
export function TroubleView({ focus, title, trouble, onRetry, onBack }: TroubleViewProps) {
  const styles = usePanelStyles();
  const { says, todo } = sayTrouble(trouble);
  return (
    <div className={styles.panel}>
      <PanelHeading focus={focus}>{title}</PanelHeading>
      <div className={styles.trouble}>
        <p className={styles.text}>
          <strong>{says}</strong>
        </p>
        <p className={styles.text}>{todo}</p>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRetry}>
          Try again
        </Button>
        {onBack !== undefined && <Button onClick={onBack}>Back</Button>}
        {trouble.code !== "cancelled" && <CopyDetails details={troubleDetails(trouble)} />}
      </div>
    </div>
  );
}
