import { Button, Checkbox } from "@fluentui/react-components";
import type { RefObject } from "react";
import { sayTrouble } from "../../app/troubles";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PanelHeading } from "../shared/PanelHeading";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";
import { withFiles } from "./chosenFiles";
import { FileDrop } from "./FileDrop";
import type { ReturnsStep } from "./partnersState";
import { toggled } from "./toggled";
import { usePartnersStyles } from "./usePartnersStyles";

interface ReturnsViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: ReturnsStep;
  readonly onChange: (state: ReturnsStep) => void;
  readonly onRead: () => void;
  readonly onBack: () => void;
}

/** What partners sent back: files, and sheets that were pasted into this workbook. */
export function ReturnsView({ focus, state, onChange, onRead, onBack }: ReturnsViewProps) {
  const panel = usePanelStyles();
  const styles = usePartnersStyles();
  const { files, sheets, look, stopped } = state;
  const chosen = files.length + sheets.size;
  const remove = (gone: File): void => onChange({ ...state, files: files.filter((file) => file !== gone) });
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>Take in returns</PanelHeading>
      {stopped && <p className={panel.note}>{sayTrouble({ code: "cancelled" }).says}</p>}
      <p className={panel.text}>
        Choose the files that partners sent back, all at once. Nothing is written before you have seen it.
      </p>
      <FileDrop onFiles={(more) => onChange({ ...state, files: withFiles(files, more), stopped: false })} />
      {look.otherSheets.length > 0 && (
        <Fold title="Sheets pasted into this workbook" {...(sheets.size === 0 ? {} : { aside: `${String(sheets.size)} ticked` })}>
          <div className={styles.ticks}>
            {look.otherSheets.map((title) => (
              <Checkbox
                key={title}
                className={styles.tick}
                label={title}
                checked={sheets.has(title)}
                onChange={() => onChange({ ...state, sheets: toggled(sheets, title) })}
              />
            ))}
          </div>
        </Fold>
      )}
      <div className={panel.buttons}>
        <Button appearance="primary" size="large" disabledFocusable={chosen === 0} onClick={onRead}>
          {chosen === 0 ? "Check returns" : `Check ${count(chosen, "return")}`}
        </Button>
        <Button size="large" onClick={onBack}>
          Back
        </Button>
      </div>
      <ShortList className={panel.list}>
        {files.map((file) => (
          <li key={file.name} className={styles.line}>
            <span className={styles.grow}>{file.name}</span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.whole}
              aria-label={`Leave out ${file.name}`}
              onClick={() => remove(file)}
            >
              Leave out
            </Button>
          </li>
        ))}
      </ShortList>
    </div>
  );
}
