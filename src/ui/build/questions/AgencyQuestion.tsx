import { subjectAt } from "../../../core/answers/changeAnswers";
import { foldName } from "../../../core/build/gatherAgencies";
import type { AgencyProposal } from "../../../core/plan/reading";
import { PlaceLink } from "../../shared/PlaceLink";
import { answered, give, putBack } from "./answering";
import type { Answering } from "./answering";
import { ChoicePair } from "./ChoicePair";
import { sayAgencyReason } from "./sayQuestions";
import { useQuestionStyles } from "./useQuestionStyles";

interface AgencyQuestionProps {
  readonly proposal: AgencyProposal;
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

/** Whether a spelling stands for an agency. Without an answer the two are kept apart. */
export function AgencyQuestion({ proposal, answering, onShow }: AgencyQuestionProps) {
  const styles = useQuestionStyles();
  const { spelling, name, at } = proposal;
  const subject = subjectAt("agency", spelling);
  const answer = answered(answering, subject);
  const chosen = answer?.kind === "agency" ? answer.name : null;
  const isApart = chosen !== null && foldName(chosen) === foldName(spelling);
  const say = (stands: string): void => give(answering, [{ kind: "agency", spelling, name: stands }]);
  return (
    <ChoicePair
      label={`Is ${spelling} the same as ${name}?`}
      choices={[
        { words: "Join", chosen: chosen !== null && !isApart, choose: () => say(name) },
        { words: "Keep apart", chosen: isApart, choose: () => say(spelling) },
      ]}
      onPutBack={() => putBack(answering, [subject])}
    >
      <p className={styles.words}>
        Is <strong>{spelling}</strong> the same as <strong>{name}</strong>? Perhaps: {sayAgencyReason(proposal)}.{" "}
        <PlaceLink at={at} onShow={onShow} />
      </p>
    </ChoicePair>
  );
}
