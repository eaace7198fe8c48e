import type { Reading } from "../../core/plan/reading";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { usePanelStyles } from "../shared/usePanelStyles";
import { agencyNames } from "./agencyNames";
import { PriorityList } from "./PriorityList";
import { UnplacedList } from "./UnplacedList";

interface ReadingViewProps {
  readonly reading: Reading;
  readonly onShow: (at: string) => void;
}

/** What was read, before anything is written: each part can be clicked to see it in the workbook. */
export function ReadingView({ reading, onShow }: ReadingViewProps) {
  const styles = usePanelStyles();
  const { plan, unplaced } = reading;
  const agencies = agencyNames(reading);
  return (
    <section aria-label="What was read">
      <PriorityList priorities={plan.priorities} onShow={onShow} />
      {agencies.length > 0 && (
        <Fold title="Agencies" aside={count(agencies.length, "agency")}>
          <ul className={styles.list}>
            {agencies.map(({ name, at }) => (
              <li key={name}>
                <PlaceLink at={at} onShow={onShow}>
                  {name}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {plan.targets.length > 0 && (
        <Fold title="Targets" aside={count(plan.targets.length, "target")}>
          <ul className={styles.list}>
            {plan.targets.map(({ measure, at }) => (
              <li key={at}>
                <PlaceLink at={at} onShow={onShow}>
                  {measure}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {unplaced.length > 0 && <UnplacedList unplaced={unplaced} onShow={onShow} />}
    </section>
  );
}
