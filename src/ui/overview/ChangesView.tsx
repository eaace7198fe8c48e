import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { dayWords } from "../../core/plan/days";
import { changedText } from "../../core/snapshots/changedText";
import type { Since } from "../../core/snapshots/stateAt";
import { readDay } from "../shared/day";
import { Fold } from "../shared/Fold";
import { sayBoth } from "../shared/sayBoth";
import { usePanelStyles } from "../shared/usePanelStyles";
import type { OverviewLook } from "./overviewWork";
import { useOverviewStyles } from "./useOverviewStyles";

interface ChangesViewProps {
  readonly look: OverviewLook;
  readonly onWrite: (since: Since) => void;
}

const ANOTHER = "";

/** What changed since a snapshot or any day, in words, and the page for the board. Nothing before the first Build. */
export function ChangesView({ look, onWrite }: ChangesViewProps) {
  const panel = usePanelStyles();
  const styles = useOverviewStyles();
  const [chosen, setChosen] = useState<string>(look.snapshots[0] ?? ANOTHER);
  const [written, setWritten] = useState("");
  const day = readDay(written);
  const since = useMemo<Since | null>(() => {
    if (chosen !== ANOTHER) return { kind: "snapshot", taken: chosen };
    return day === null ? null : { kind: "day", day };
  }, [chosen, day]);
  const changes = useMemo(() => (since === null ? null : look.changes(since)), [look, since]);
  if (!look.inHand.reading.structured) return null;
  return (
    <Fold title="What changed since" aside={chosen === ANOTHER ? "a day" : dayWords(chosen)}>
      {look.snapshots.length > 0 && (
        <Field label="Since">
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {look.snapshots.map((taken) => (
              <option key={taken} value={taken}>
                {`the snapshot of ${dayWords(taken)}`}
              </option>
            ))}
            <option value={ANOTHER}>another day</option>
          </Select>
        </Field>
      )}
      {chosen === ANOTHER && (
        <Field
          label="Day (dd/mm/yyyy)"
          {...(written !== "" && day === null
            ? { validationState: "error", validationMessage: "Write the day as 31/12/2026." }
            : {})}
        >
          <Input value={written} onChange={(_, { value }) => setWritten(value)} />
        </Field>
      )}
      {changes !== null && (
        <>
          <pre className={styles.words}>{changes.ok ? changedText(changes.value) : sayBoth(changes.trouble)}</pre>
          {changes.ok && since !== null && (
            <div className={panel.buttons}>
              <Button size="small" onClick={() => onWrite(since)}>
                Make a page for the board
              </Button>
            </div>
          )}
        </>
      )}
    </Fold>
  );
}
