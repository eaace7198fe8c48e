import { Button, mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import type { RefObject } from "react";
import { sayTrouble } from "../../app/troubles";
import { count } from "../shared/count";
import { PanelHeading } from "../shared/PanelHeading";
import { usePanelStyles } from "../shared/usePanelStyles";
import { mergeCounts } from "./mergeCounts";
import type { ReviewStep } from "./partnersState";
import { usePartnersStyles } from "./usePartnersStyles";

interface MergeViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly review: ReviewStep;
  readonly stopped: boolean;
  readonly onMerge: () => void;
  readonly onBack: () => void;
}

/** What a merge is about to write, in numbers, before the one click that does it. */
export function MergeView({ focus, review, stopped, onMerge, onBack }: MergeViewProps) {
  const panel = usePanelStyles();
  const styles = usePartnersStyles();
  const { lines, agencies, actions, added, open } = mergeCounts(review);
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>What will be written</PanelHeading>
      {stopped && <p className={panel.note}>{sayTrouble({ code: "cancelled" }).says}</p>}
      <p className={panel.text}>
        {lines.length + added === 0
          ? "No action changes. The Returns sheet notes that these returns were looked at."
          : `To ${count(actions, "action")}, from ${count(agencies, "agency")}:`}
      </p>
      <dl className={styles.counts}>
        {lines.map(({ what, number }) => (
          <Fragment key={what}>
            <dt className={styles.number}>{number}</dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
        {added > 0 && (
          <>
            <dt className={styles.number}>{added}</dt>
            <dd>{added === 1 ? "new action" : "new actions"}</dd>
          </>
        )}
      </dl>
      {open > 0 && (
        <p className={mergeClasses(panel.note, panel.text)}>
          {`${count(open, "change")} you have not decided ${open === 1 ? "stays" : "stay"} as the plan has ${open === 1 ? "it" : "them"}.`}
        </p>
      )}
      <p className={panel.quiet}>
        Where a partner gave no date, Updated becomes today. Every change is noted in the Change log, and the merge can be taken
        back.
      </p>
      <div className={panel.buttons}>
        <Button appearance="primary" size="large" onClick={onMerge}>
          Merge
        </Button>
        <Button size="large" onClick={onBack}>
          Back to the changes
        </Button>
      </div>
    </div>
  );
}
