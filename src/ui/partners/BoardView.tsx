import { mergeClasses } from "@fluentui/react-components";
import { isOutstanding, PACK_STATES, reminderText } from "../../core/packs/returnsBoard";
import type { Board, BoardRow } from "../../core/packs/returnsBoard";
import { CopyText } from "../shared/CopyText";
import { showDay } from "../shared/day";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";
import { sayBoard, sayOutstanding } from "./sayPartners";
import { usePartnersStyles } from "./usePartnersStyles";

interface BoardViewProps {
  readonly board: Board;
  readonly plan: string | null;
}

/** Who was sent a pack in the latest round, who has sent it back, and a reminder to copy for those who have not. */
export function BoardView({ board, plan }: BoardViewProps) {
  const panel = usePanelStyles();
  if (board.issue === 0) return null;
  const outstanding = board.rows.filter(isOutstanding);
  const rest = board.rows.filter((row) => !isOutstanding(row));
  const reminders = outstanding.map((row) => reminderText(row, plan)).join("\n\n\n");
  return (
    <section aria-label="Returns board" className={panel.list}>
      <h3 className={panel.subheading}>{board.round === null || board.round === "" ? "Returns" : board.round}</h3>
      <p className={panel.text}>{sayBoard(board)}</p>
      <ShortList className={panel.list}>
        {[...outstanding, ...rest].map((row) => (
          <BoardLine key={row.agency} row={row} plan={plan} />
        ))}
      </ShortList>
      {outstanding.length > 1 && (
        <div className={panel.buttons}>
          <CopyText text={reminders} label={`Copy all ${String(outstanding.length)} reminders`} copiedLabel="Reminders copied" />
        </div>
      )}
    </section>
  );
}

function BoardLine({ row, plan }: { readonly row: BoardRow; readonly plan: string | null }) {
  const panel = usePanelStyles();
  const styles = usePartnersStyles();
  return (
    <li className={styles.boardLine}>
      <span className={styles.grow}>
        {row.agency}
        <br />
        <span className={mergeClasses(panel.aside, row.state === "late" && styles.late)}>{PACK_STATES[row.state]}</span>
        <span className={panel.aside}>{sayDays(row)}</span>
      </span>
      {isOutstanding(row) && (
        <CopyText
          size="small"
          text={reminderText(row, plan)}
          label="Copy reminder"
          copiedLabel="Copied"
          heard={`Copy reminder to ${row.agency}`}
        />
      )}
    </li>
  );
}

function sayDays(row: BoardRow): string {
  if (row.merged !== null) return ` ${showDay(row.merged)}${sayOutstanding(row.outstanding)}`;
  if (row.returned !== null) return ` ${showDay(row.returned)}`;
  return row.due === null ? "" : `, due ${showDay(row.due)}`;
}
