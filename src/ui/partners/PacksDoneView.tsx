import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { MadeFile } from "../../app/files";
import { count } from "../shared/count";
import { PanelHeading } from "../shared/PanelHeading";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";
import { NothingToDo } from "./PacksView";
import type { PacksDoneStep } from "./partnersState";
import { usePartnersStyles } from "./usePartnersStyles";

interface PacksDoneViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: PacksDoneStep;
  readonly onSaveAll: () => void;
  readonly onSaveOne: (file: MadeFile) => void;
  readonly onHome: () => void;
}

/** The packs that were made, to be saved in one zip or one by one, and what comes next. */
export function PacksDoneView({ focus, state, onSaveAll, onSaveOne, onHome }: PacksDoneViewProps) {
  const panel = usePanelStyles();
  const styles = usePartnersStyles();
  const { issued, choices } = state;
  const { files, nothingToDo } = issued;
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>{`${count(files.length, "pack")} ready`}</PanelHeading>
      <p className={panel.text}>{`For ${choices.round}. The Returns sheet notes whom they are for.`}</p>
      {files.length > 1 && (
        <div className={panel.buttons}>
          <Button appearance="primary" size="large" onClick={onSaveAll}>
            Save all in one zip
          </Button>
        </div>
      )}
      <ShortList className={panel.list}>
        {files.map(({ agency, name, bytes }) => (
          <li key={name} className={styles.line}>
            <span className={styles.grow}>{agency}</span>
            <Button size="small" aria-label={`Save the pack of ${agency}`} onClick={() => onSaveOne({ name, bytes })}>
              Save
            </Button>
          </li>
        ))}
      </ShortList>
      <NothingToDo names={nothingToDo} />
      <h3 className={panel.subheading}>What to do next</h3>
      <ol className={panel.steps}>
        <li>Send each pack to its agency by e-mail.</li>
        <li>Save this workbook: it remembers what was sent.</li>
        <li>When packs come back, take them in here.</li>
      </ol>
      <div className={panel.buttons}>
        <Button onClick={onHome}>Done</Button>
      </div>
    </div>
  );
}
