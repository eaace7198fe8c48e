import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { sayAsked } from "../../../core/returns/sayAsked";
import { ChangeDetails } from "./ChangeDetails";
import { OldAndNew } from "./OldAndNew";
import { stateOf } from "./reviewDecisions";
import type { Reviewing } from "./reviewing";
import type { ReviewRow } from "./reviewRows";
import { afterOf, columnOf, labelOf, STATE_WORDS, wroteOtherwise } from "./sayReview";
import { TickButton } from "./TickButton";
import { useReviewStyles } from "./useReviewStyles";

interface ChangeRowProps {
  readonly row: Extract<ReviewRow, { kind: "change" }>;
  readonly current: boolean;
  readonly writing: boolean;
  readonly reviewing: Reviewing;
  readonly onChoose: () => void;
  readonly onWrite: (write: boolean) => void;
}

/** One change: its column, what stands there struck through above what comes, and why it is asked. The current one shows more. */
export function ChangeRow({ row, current, writing, reviewing, onChoose, onWrite }: ChangeRowProps) {
  const styles = useReviewStyles();
  const described = useId();
  const { change, named } = row;
  const state = stateOf(change, reviewing.decisions);
  const otherwise = wroteOtherwise(change);
  const isTaken = state === "taken" || state === "written";
  return (
    <div className={mergeClasses(styles.row, styles.change, current && styles.current)}>
      <TickButton
        state={state}
        label={labelOf(change)}
        describedBy={described}
        onToggle={() => {
          onChoose();
          reviewing.decide([change], { kind: isTaken ? "keep" : "take" });
        }}
      />
      <div className={styles.body}>
        <div id={described} className={styles.body} onClick={onChoose}>
          <span className={styles.line}>
            <span className={styles.column}>{named ? `${columnOf(change)}, ${change.from}` : columnOf(change)}</span>
            <span className={mergeClasses(styles.state, state === "open" && styles.open)}>{STATE_WORDS[state]}</span>
          </span>
          <OldAndNew before={change.cell.now} after={afterOf(change, reviewing.decisions)} whole={current} />
          {otherwise !== null && <p className={styles.why}>{otherwise}</p>}
          {sayAsked(change.cell).map((why) => (
            <p key={why} className={styles.why}>
              {why}
            </p>
          ))}
        </div>
        {current && <ChangeDetails change={change} writing={writing} reviewing={reviewing} onWrite={onWrite} />}
      </div>
    </div>
  );
}
