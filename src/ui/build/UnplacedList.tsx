import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Unplaced, UnplacedReason } from "../../core/plan/reading";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { usePanelStyles } from "../shared/usePanelStyles";

/** Why a row was not placed, in words. */
const REASONS = {
  note: "A note",
  "no-action": "No action in its row",
  "no-table": "Not in a table of actions",
  "no-priority": "Under no priority",
  "outside-table": "Beside a table",
  "hidden-sheet": "On a hidden sheet",
  "left-out": "Left out by you",
} as const satisfies Record<UnplacedReason, string>;

const AT_FIRST = 20;
const LONGEST = 120;

interface UnplacedListProps {
  readonly unplaced: readonly Unplaced[];
  readonly onShow: (at: string) => void;
}

/** What stands in the workbook and was not understood: nothing is dropped without being shown here. */
export function UnplacedList({ unplaced, onShow }: UnplacedListProps) {
  const styles = usePanelStyles();
  const [all, setAll] = useState(false);
  const shown = all ? unplaced : unplaced.slice(0, AT_FIRST);
  return (
    <Fold title="Not placed" aside={count(unplaced.length, "row")}>
      <p className={styles.quiet}>
        These stay where they are. If one of them is an action, its row needs the same columns as the others.
      </p>
      <ul className={styles.list}>
        {shown.map(({ at, text, why }, index) => (
          <li key={`${at} ${String(index)}`}>
            <PlaceLink at={at} onShow={onShow} />
            <p className={styles.quiet}>
              {REASONS[why]}: {text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < unplaced.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>{`Show all ${String(unplaced.length)}`}</Button>
        </div>
      )}
    </Fold>
  );
}
