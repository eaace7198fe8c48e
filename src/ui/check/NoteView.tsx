import { Button, mergeClasses } from "@fluentui/react-components";
import { sayNote } from "./sayCheck";
import type { CheckedStep } from "./checkCommands";
import { useCheckStyles } from "./useCheckStyles";

interface NoteViewProps {
  readonly state: CheckedStep;
  readonly onUndo: () => void;
}

/** What came of the last thing done, with Undo for as long as there is a mend to take back. Nothing before the first. */
export function NoteView({ state, onUndo }: NoteViewProps) {
  const styles = useCheckStyles();
  const { note, mends } = state;
  if (note === null) return null;
  return (
    <div className={mergeClasses(styles.note, note.kind === "trouble" && styles.trouble)}>
      <span className={styles.noteText}>{sayNote(note)}</span>
      {mends.length > 0 && (
        <Button size="small" onClick={onUndo}>
          {note.kind === "mended" ? "Undo" : "Undo the last mend"}
        </Button>
      )}
    </div>
  );
}
