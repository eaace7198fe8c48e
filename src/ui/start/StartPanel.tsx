import { Button, mergeClasses } from "@fluentui/react-components";
import { usePanelStyles } from "../shared/usePanelStyles";

interface StartPanelProps {
  readonly onRead: () => void;
  readonly onSkip: () => void;
}

/** The first run: what Actionbook does in two lines, and one button. It can be skipped and is not shown again. */
export function StartPanel({ onRead, onSkip }: StartPanelProps) {
  const styles = usePanelStyles();
  return (
    <div className={styles.panel}>
      <h2 className={mergeClasses(styles.heading, styles.belowMenu)}>Your plan, in order</h2>
      <p className={styles.text}>
        Actionbook reads the action plan in this workbook and builds a sheet for each priority beside it, with lead agencies and
        statuses to choose from.
      </p>
      <p className={styles.text}>Your own sheets stay as they are, and nothing leaves this computer.</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRead}>
          Read this workbook
        </Button>
        <Button appearance="subtle" onClick={onSkip}>
          Skip
        </Button>
      </div>
    </div>
  );
}
