import { usePanelStyles } from "../shared/usePanelStyles";
import { sayBackNote } from "./sayBuildState";
import type { BackNote } from "./useBuild";

/** Why the officer is back here; nothing where they are not. */
export function BackNoteView({ note }: { readonly note: BackNote | null }) {
  const styles = usePanelStyles();
  return note !== null && <p className={styles.note}>{sayBackNote(note)}</p>;
}
