import type { Unplaced, UnplacedReason } from "../../core/plan/reading";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";
import type { Answering } from "./questions/answering";
import { RowChoice } from "./questions/RowChoice";
import { useQuestionStyles } from "./questions/useQuestionStyles";

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

interface UnplacedListProps {
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

/** What stands in the workbook and was not understood: nothing is dropped without being shown here, and each can be an action. */
export function UnplacedList({ answering, onShow }: UnplacedListProps) {
  const panel = usePanelStyles();
  const styles = useQuestionStyles();
  const rows = unplacedRows(answering);
  const { unplaced } = answering.reading;
  if (rows.length === 0) return null;
  return (
    <Fold title="Not placed" aside={count(unplaced.length, "row")}>
      <p className={panel.quiet}>These stay where they are, unless you make one an action.</p>
      <ShortList className={styles.list}>
        {rows.map(({ at, text, why }, index) => (
          <li key={`${at} ${String(index)}`}>
            <RowChoice at={at} text={text} why={REASONS[why]} answering={answering} onShow={onShow} />
          </li>
        ))}
      </ShortList>
    </Fold>
  );
}

/** The rows that no reader placed, also those that an answer has placed since, so that none moves while the officer answers. */
function unplacedRows({ unanswered, reading }: Answering): readonly Unplaced[] {
  const known = new Set(unanswered.unplaced.map(({ at }) => at));
  return [...unanswered.unplaced, ...reading.unplaced.filter(({ at }) => !known.has(at))];
}
