import { subjectAt } from "../../../core/answers/changeAnswers";
import { PlaceLink } from "../../shared/PlaceLink";
import { answered, give, putBack } from "./answering";
import type { Answering } from "./answering";
import { ChoicePair } from "./ChoicePair";
import type { DatesQuestion } from "./questionGroups";
import { sayHeading, sayOrders } from "./sayQuestions";
import { useQuestionStyles } from "./useQuestionStyles";

interface DatesQuestionViewProps {
  readonly question: DatesQuestion;
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

/** Whether dates in figures have the day or the month first; without an answer the day, as in Britain. */
export function DatesQuestionView({ question: { at, places, heading, text }, answering, onShow }: DatesQuestionViewProps) {
  const styles = useQuestionStyles();
  const answer = answered(answering, subjectAt("day-month", at));
  const dayFirst = answer?.kind === "day-month" ? answer.dayFirst : null;
  const orders = sayOrders(text);
  const say = (first: boolean): void =>
    give(
      answering,
      places.map((place) => ({ kind: "day-month", at: place, dayFirst: first })),
    );
  const putItBack = (): void =>
    putBack(
      answering,
      places.map((place) => subjectAt("day-month", place)),
    );
  return (
    <ChoicePair
      label={`Which day is ${text}?`}
      choices={[
        { words: orders.dayFirst, chosen: dayFirst === true, choose: () => say(true) },
        { words: orders.monthFirst, chosen: dayFirst === false, choose: () => say(false) },
      ]}
      onPutBack={putItBack}
    >
      <p className={styles.words}>
        {`Which day is ${text} under ${sayHeading(heading)}? `}
        <PlaceLink at={at} onShow={onShow} />
      </p>
    </ChoicePair>
  );
}
