import { Button, mergeClasses } from "@fluentui/react-components";
import type { CellChange } from "../../core/change/cellChange";
import type { Finding } from "../../core/checks/finding";
import type { FindingWords } from "../../core/checks/sayFinding";
import { PlaceLink } from "../shared/PlaceLink";
import { usePanelStyles } from "../shared/usePanelStyles";
import { ConfirmForm } from "./ConfirmForm";
import { sayValue } from "./sayCheck";
import { useCheckStyles } from "./useCheckStyles";

interface FindingDetailsProps {
  readonly finding: Finding;
  readonly words: FindingWords;
  readonly confirming: boolean;
  readonly onShow: (at: string) => void;
  readonly onMend: () => void;
  readonly onAsk: (ask: boolean) => void;
  readonly onConfirm: (reason: string) => void;
}

const PLACES_AT_MOST = 10;
const CHANGES_AT_MOST = 5;

/** What to do about a finding: in words, the mend with what stands before and after, and the way to say that it is right. */
export function FindingDetails(props: FindingDetailsProps) {
  const { finding, words, confirming, onShow, onMend, onAsk, onConfirm } = props;
  const styles = useCheckStyles();
  const panel = usePanelStyles();
  const changes = finding.fix?.changes ?? [];
  const also = (finding.also ?? []).filter((at) => at !== finding.at).slice(0, PLACES_AT_MOST);
  return (
    <div className={styles.details}>
      <p className={panel.text}>{words.todo}</p>
      {also.length > 0 && (
        <div>
          <p className={panel.quiet}>See also:</p>
          <ul className={panel.list}>
            {also.map((at) => (
              <li key={at}>
                <PlaceLink at={at} onShow={onShow} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {changes.slice(0, CHANGES_AT_MOST).map((change) => (
        <BeforeAfter key={`${change.sheet} ${change.cell}`} change={change} named={changes.length > 1} />
      ))}
      {changes.length > CHANGES_AT_MOST && (
        <p className={panel.quiet}>{`and ${String(changes.length - CHANGES_AT_MOST)} more cells`}</p>
      )}
      {confirming ? (
        <ConfirmForm onConfirm={onConfirm} onCancel={() => onAsk(false)} />
      ) : (
        <div className={panel.buttons}>
          {changes.length > 0 && (
            <Button size="small" appearance="primary" onClick={onMend}>
              Mend
            </Button>
          )}
          <Button size="small" onClick={() => onAsk(true)}>
            Confirm as right…
          </Button>
        </div>
      )}
    </div>
  );
}

function BeforeAfter({ change, named }: { readonly change: CellChange; readonly named: boolean }) {
  const styles = useCheckStyles();
  return (
    <dl className={styles.mend}>
      {named && (
        <>
          <dt className={styles.mendWord}>Cell</dt>
          <dd className={styles.mendValue}>{`${change.sheet}, ${change.cell}`}</dd>
        </>
      )}
      <dt className={styles.mendWord}>Now</dt>
      <dd className={mergeClasses(styles.mendValue, styles.before)}>{sayValue(change.before)}</dd>
      <dt className={styles.mendWord}>Mended</dt>
      <dd className={mergeClasses(styles.mendValue, styles.after)}>{sayValue(change.after)}</dd>
    </dl>
  );
}
