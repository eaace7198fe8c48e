import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { stateOf } from "./reviewDecisions";
import type { ChangeState } from "./reviewDecisions";
import type { Reviewing } from "./reviewing";
import { nameOfAction } from "./reviewRows";
import type { ReviewRow } from "./reviewRows";
import { TickButton } from "./TickButton";
import { useReviewStyles } from "./useReviewStyles";

interface ReviewActionRowProps {
  readonly row: Extract<ReviewRow, { kind: "action" }>;
  readonly current: boolean;
  readonly reviewing: Reviewing;
}

/** An action above its changes; its tick decides them all. */
export function ReviewActionRow({ row, current, reviewing }: ReviewActionRowProps) {
  const styles = useReviewStyles();
  const panel = usePanelStyles();
  const described = useId();
  const { action, changes } = row;
  const state = stateOfAll(changes.map((change) => stateOf(change, reviewing.decisions)));
  return (
    <div className={mergeClasses(styles.row, current && styles.current)}>
      <TickButton
        state={state}
        label={`All changes of ${nameOfAction(action)}`}
        describedBy={described}
        onToggle={() => reviewing.decide(changes, { kind: state === "taken" ? "keep" : "take" })}
      />
      <div className={styles.body}>
        <span className={styles.actionName}>{nameOfAction(action)}</span>
        <span id={described} className={panel.aside}>
          {[action.role === "support" ? "They support this action." : "", action.sameUpdate ? "Same update as last time." : ""]
            .filter((words) => words !== "")
            .join(" ")}
        </span>
      </div>
    </div>
  );
}

/** Ticked when all are, empty when none is, else marked. */
function stateOfAll(states: readonly ChangeState[]): ChangeState {
  const kept = states.filter((state) => state === "kept").length;
  if (kept === states.length) return "kept";
  return states.every((state) => state === "taken" || state === "written") ? "taken" : "open";
}
