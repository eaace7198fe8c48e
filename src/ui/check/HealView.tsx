import { Button } from "@fluentui/react-components";
import { previewHeal } from "../../app/healPlan";
import type { HealedSheet } from "../../core/build/healDesign";
import type { IsoDay } from "../../core/plan/plan";
import { useMemo } from "react";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { usePanelStyles } from "../shared/usePanelStyles";
import type { CheckLook } from "./checkLook";
import { sayRules } from "./sayRules";

interface HealViewProps {
  readonly look: CheckLook;
  readonly today: IsoDay;
  readonly onHeal: () => void;
}

function sayParts(sheet: HealedSheet): string {
  return sheet.pasted === 0 ? sayRules(sheet) : `${sayRules(sheet)}; ${count(sheet.pasted, "cell")} outside their list`;
}

/** What a paste can take away from our sheets, sheet by sheet, and the button that puts it back. Nothing without a plan of ours. */
export function HealView({ look, today, onHeal }: HealViewProps) {
  const panel = usePanelStyles();
  const { sheets, lostNames } = useMemo(() => previewHeal(look.inHand, today), [look.inHand, today]);
  if (sheets.length === 0) return null;
  return (
    <Fold title="Dropdowns, dates and colours" aside={count(sheets.length, "sheet")}>
      <p className={panel.text}>
        Pasting over cells takes their dropdowns, date rules and colours away. This puts back what is missing on these sheets;
        what stands in the cells stays.
      </p>
      {lostNames.length > 0 && <p className={panel.text}>Lists that the dropdowns no longer find: {lostNames.join(", ")}.</p>}
      <ul className={panel.list}>
        {sheets.map((sheet) => (
          <li key={sheet.key}>
            {sheet.title} <span className={panel.aside}>{sayParts(sheet)}</span>
          </li>
        ))}
      </ul>
      <div className={panel.buttons}>
        <Button size="small" onClick={onHeal}>
          Put back what is missing
        </Button>
      </div>
    </Fold>
  );
}
