import { Button } from "@fluentui/react-components";
import { dayWords } from "../../core/plan/days";
import type { MergeNote } from "../../core/merge/mergeNotes";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";
import { usePartnersStyles } from "./usePartnersStyles";

interface MergeListProps {
  readonly merges: readonly MergeNote[];
  readonly onTakeBack: (merge: number) => void;
}

/** The merges that stand, the latest first, each to be taken back. */
export function MergeList({ merges, onTakeBack }: MergeListProps) {
  const panel = usePanelStyles();
  const styles = usePartnersStyles();
  if (merges.length === 0) return null;
  return (
    <Fold title="Merges so far" aside={String(merges.length)}>
      <ShortList className={panel.list}>
        {merges.map((note) => (
          <li key={note.merge} className={styles.boardLine}>
            <span className={styles.grow}>
              {`${String(note.merge)}. ${dayWords(note.day)}`}
              <br />
              <span className={panel.aside}>{sayNote(note)}</span>
            </span>
            <Button
              size="small"
              aria-label={`Take back merge ${String(note.merge)} of ${dayWords(note.day)}`}
              onClick={() => onTakeBack(note.merge)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ShortList>
    </Fold>
  );
}

function sayNote({ agencies, changed, added }: MergeNote): string {
  const what = [count(changed, "cell"), ...(added === 0 ? [] : [count(added, "new action")])].join(", ");
  return agencies.length > 3 ? `${what} from ${count(agencies.length, "agency")}` : `${what} from ${agencies.join(", ")}`;
}
