import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../core/checks/finding";
import { sayFinding } from "../../core/checks/sayFinding";
import { sayPlace } from "../shared/sayPlace";
import { FindingDetails } from "./FindingDetails";
import { useCheckStyles } from "./useCheckStyles";

export interface FindingRowProps {
  readonly finding: Finding;
  readonly current: boolean;
  readonly confirming: boolean;
  readonly onChoose: () => void;
  readonly onShow: (at: string) => void;
  readonly onMend: () => void;
  readonly onAsk: (ask: boolean) => void;
  readonly onConfirm: (reason: string) => void;
}

/** One finding: what stands there and where. Choosing it goes to its cell and opens what to do. */
export function FindingRow({ finding, current, onChoose, ...rest }: FindingRowProps) {
  const styles = useCheckStyles();
  const words = sayFinding(finding);
  const place = sayPlace(finding.at);
  return (
    <div className={mergeClasses(styles.finding, current && styles.current)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={current}
        aria-label={`${words.says} Go to ${place}`}
        onClick={onChoose}
      >
        <span className={styles.says}>{words.says}</span>
        <span className={styles.place}>{place}</span>
      </button>
      {current && <FindingDetails finding={finding} words={words} {...rest} />}
    </div>
  );
}
