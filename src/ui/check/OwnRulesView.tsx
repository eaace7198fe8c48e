import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { previewRules } from "../../app/addRules";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { usePanelStyles } from "../shared/usePanelStyles";
import type { CheckLook } from "./checkLook";
import { sayRules } from "./sayRules";

interface OwnRulesViewProps {
  readonly look: CheckLook;
  readonly onAdd: () => void;
}

/** What the officer's own tables can be given in place, sheet by sheet, and the button that does it. Nothing with a plan of ours. */
export function OwnRulesView({ look, onAdd }: OwnRulesViewProps) {
  const panel = usePanelStyles();
  const sheets = useMemo(() => previewRules(look.inHand), [look.inHand]);
  if (sheets.length === 0) return null;
  return (
    <Fold title="Dropdowns, dates and colours for your tables" aside={count(sheets.length, "sheet")}>
      <p className={panel.text}>
        This adds dropdowns of the words that your plan uses, date rules and status colours to your own tables. No cell changes
        and nothing moves; a rule of your own that covers a whole column stays. What is typed is asked about, never refused.
      </p>
      <ul className={panel.list}>
        {sheets.map((sheet) => (
          <li key={sheet.title}>
            {sheet.title} <span className={panel.aside}>{sayRules(sheet)}</span>
          </li>
        ))}
      </ul>
      <div className={panel.buttons}>
        <Button size="small" onClick={onAdd}>
          Add them in place
        </Button>
      </div>
    </Fold>
  );
}
