import { giveAnswer, subjectAt, takeBack } from "../../../core/answers/changeAnswers";
import type { Question } from "../../../core/plan/reading";
import { PlaceLink } from "../../shared/PlaceLink";
import { answered, give, putBack } from "./answering";
import type { Answering } from "./answering";
import { ChoicePair } from "./ChoicePair";
import { useQuestionStyles } from "./useQuestionStyles";

interface PriorityQuestionProps {
  readonly question: Extract<Question, { kind: "priority" }>;
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

/** Whether what was taken for a priority is one. Without an answer it is; that it is one is said by its title. */
export function PriorityQuestion({ question: { at, title }, answering, onShow }: PriorityQuestionProps) {
  const styles = useQuestionStyles();
  const [fate, name] = [subjectAt("priority-leave-out", at), subjectAt("priority-title", at)];
  const isOut = answered(answering, fate)?.kind === "priority-leave-out";
  const named = answered(answering, name);
  const keep = (): void => {
    const stays = named?.kind === "priority-title" ? named.title : title;
    answering.set(giveAnswer(takeBack(answering.answers, fate), { kind: "priority-title", at, title: stays }));
  };
  return (
    <ChoicePair
      label={`Is ${title} a priority?`}
      choices={[
        { words: "It is one", chosen: named !== null && !isOut, choose: keep },
        { words: "Leave it out", chosen: isOut, choose: () => give(answering, [{ kind: "priority-leave-out", at }]) },
      ]}
      onPutBack={() => putBack(answering, isOut ? [fate] : [name])}
    >
      <p className={styles.words}>
        Is <strong>{title}</strong> a priority? <PlaceLink at={at} onShow={onShow} />
      </p>
    </ChoicePair>
  );
}
