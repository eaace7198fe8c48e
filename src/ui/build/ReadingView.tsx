import { memo } from "react";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { usePanelStyles } from "../shared/usePanelStyles";
import { agencyNames } from "./agencyNames";
import { HiddenList } from "./HiddenList";
import { PriorityList } from "./PriorityList";
import type { Answering } from "./questions/answering";
import { ColumnList } from "./questions/ColumnList";
import { JoinAgencies } from "./questions/JoinAgencies";
import { UnplacedList } from "./UnplacedList";

interface ReadingViewProps {
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

/** What was read, before anything is written: each part can be clicked to see it in the workbook, and put right. Typing into the form does not touch it. */
export const ReadingView = memo(function ReadingView({ answering, onShow }: ReadingViewProps) {
  const styles = usePanelStyles();
  const { reading } = answering;
  const { plan } = reading;
  const agencies = agencyNames(reading);
  return (
    <section aria-label="What was read">
      <PriorityList answering={answering} onShow={onShow} />
      {agencies.length > 0 && (
        <Fold title="Agencies" aside={count(agencies.length, "agency")}>
          {!reading.structured && <JoinAgencies names={agencies.map(({ name }) => name)} answering={answering} />}
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
      {!reading.structured && <ColumnList answering={answering} onShow={onShow} />}
      <HiddenList hidden={reading.hidden} />
      <UnplacedList answering={answering} onShow={onShow} />
    </section>
  );
});
