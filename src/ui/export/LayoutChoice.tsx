import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { RefObject } from "react";
import { sayTrouble } from "../../app/troubles";
import { layoutOf, LAYOUT_KEYS, LAYOUTS } from "../../core/layouts/layouts";
import type { LayoutKey } from "../../core/layouts/layouts";
import { PanelHeading } from "../shared/PanelHeading";
import { usePanelStyles } from "../shared/usePanelStyles";
import { LayoutSketch } from "./LayoutSketch";
import { useExportStyles } from "./useExportStyles";
import type { ChoosingStep } from "./useExport";

interface LayoutChoiceProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: ChoosingStep;
  readonly onChoose: (layout: LayoutKey) => void;
  readonly onExport: (layout: LayoutKey) => void;
}

/** The layouts as cards, each with a sketch of its columns, and the one button. */
export function LayoutChoice({ focus, state, onChoose, onExport }: LayoutChoiceProps) {
  const panel = usePanelStyles();
  const styles = useExportStyles();
  const { layout, stopped } = state;
  const choose = (value: string): void => {
    const chosen = layoutOf(value);
    if (chosen !== null) onChoose(chosen);
  };
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>Export the plan</PanelHeading>
      {stopped && <p className={panel.note}>{sayTrouble({ code: "cancelled" }).says}</p>}
      <p className={panel.text}>Makes one sheet with the whole plan, ready to print. Exporting again makes it anew.</p>
      <Field label="Layout">
        <RadioGroup value={layout} onChange={(_, { value }) => choose(value)} className={styles.cards}>
          {LAYOUT_KEYS.map((key) => (
            <div key={key} className={key === layout ? styles.chosenCard : styles.card}>
              <Radio value={key} label={LAYOUTS[key].name} aria-describedby={`layout-${key}`} />
              <p id={`layout-${key}`} className={styles.description}>
                {LAYOUTS[key].description}
              </p>
              <LayoutSketch columns={LAYOUTS[key].columns} />
            </div>
          ))}
        </RadioGroup>
      </Field>
      <div className={panel.buttons}>
        <Button appearance="primary" size="large" onClick={() => onExport(layout)}>
          Export
        </Button>
      </div>
      <p className={panel.quiet}>The workbook remembers this layout. Export plan on the Home tab uses it too.</p>
    </div>
  );
}
