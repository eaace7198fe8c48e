import { memo } from "react";
import { agencyNames } from "./agencyNames";
import { HiddenList } from "./HiddenList";
import { PlacesFold } from "./PlacesFold";
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
  const { reading } = answering;
  const { plan } = reading;
  const agencies = agencyNames(reading).map(({ name, at }) => ({ words: name, at }));
  const targets = plan.targets.map(({ measure, at }) => ({ words: measure, at }));
  const members = plan.members.map(({ name, at }) => ({ words: name, at }));
  const glossary = plan.glossary.map(({ term, meaning, at }) => ({ words: `${term}: ${meaning}`, at }));
  return (
    <section aria-label="What was read">
      <PriorityList answering={answering} onShow={onShow} />
      <PlacesFold title="Agencies" noun="agency" places={agencies} onShow={onShow}>
        {!reading.structured && <JoinAgencies names={agencies.map(({ words }) => words)} answering={answering} />}
      </PlacesFold>
      <PlacesFold title="Targets" noun="target" places={targets} onShow={onShow} />
      {/* On our own sheets the members are the agencies that stand above. */}
      {!reading.structured && <PlacesFold title="Members" noun="member" places={members} onShow={onShow} />}
      <PlacesFold title="Glossary" noun="term" places={glossary} onShow={onShow} />
      {!reading.structured && <ColumnList answering={answering} onShow={onShow} />}
      <HiddenList hidden={reading.hidden} />
      <UnplacedList answering={answering} onShow={onShow} />
    </section>
  );
});
