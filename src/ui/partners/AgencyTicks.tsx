import { Button, Checkbox } from "@fluentui/react-components";
import type { PacksPreview } from "../../app/issuePacks";
import { count } from "../shared/count";
import { usePanelStyles } from "../shared/usePanelStyles";
import { toggled } from "./toggled";
import { usePartnersStyles } from "./usePartnersStyles";

interface AgencyTicksProps {
  readonly id: string;
  readonly agencies: PacksPreview["agencies"];
  readonly ticked: ReadonlySet<string>;
  readonly refused: string | null;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}

/** The agencies with how many actions each leads and supports, to be ticked one by one or all at once. */
export function AgencyTicks({ id, agencies, ticked, refused, onChange }: AgencyTicksProps) {
  const panel = usePanelStyles();
  const styles = usePartnersStyles();
  const error = `${id}-error`;
  return (
    <fieldset className={styles.fieldset} {...(refused === null ? {} : { "aria-describedby": error })}>
      <legend className={styles.legend}>{`Agencies (${String(ticked.size)} of ${String(agencies.length)})`}</legend>
      {refused !== null && (
        <p id={error} className={styles.refused}>
          {refused}
        </p>
      )}
      <div className={panel.buttons}>
        <Button id={id} size="small" onClick={() => onChange(new Set(agencies.map(({ agency }) => agency)))}>
          Tick all
        </Button>
        <Button size="small" onClick={() => onChange(new Set())}>
          Tick none
        </Button>
      </div>
      <div className={styles.ticks}>
        {agencies.map(({ agency, leads, supports }) => (
          <Checkbox
            key={agency}
            className={styles.tick}
            checked={ticked.has(agency)}
            onChange={() => onChange(toggled(ticked, agency))}
            label={
              <>
                {agency} <span className={panel.aside}>{sayPart(leads, supports)}</span>
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

function sayPart(leads: number, supports: number): string {
  if (leads === 0) return `supports ${count(supports, "action")}`;
  return supports === 0 ? `leads ${count(leads, "action")}` : `leads ${String(leads)}, supports ${String(supports)}`;
}
