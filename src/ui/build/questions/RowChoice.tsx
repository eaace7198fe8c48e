import { Field, Select } from "@fluentui/react-components";
import { subjectAt } from "../../../core/answers/changeAnswers";
import { PlaceLink } from "../../shared/PlaceLink";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { answered, give, putBack } from "./answering";
import type { Answering } from "./answering";
import { AnswerButton } from "./ChoicePair";
import { sayPriority, short } from "./sayQuestions";
import { useQuestionStyles } from "./useQuestionStyles";

interface RowChoiceProps {
  readonly at: string;
  readonly text: string;
  /** Why it was not placed, in words; null where it is asked about, so that leaving it is an answer too. */
  readonly why: string | null;
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

const LEAVE = "";

/** A row that was not placed: it is left where it is, or made an action of a priority. */
export function RowChoice({ at, text, why, answering, onShow }: RowChoiceProps) {
  const panel = usePanelStyles();
  const styles = useQuestionStyles();
  const subject = subjectAt("row", at);
  const answer = answered(answering, subject);
  const under = answer?.kind === "row" ? answer.priorityAt : null;
  const say = (priorityAt: string | null): void => give(answering, [{ kind: "row", at, priorityAt }]);
  return (
    <div className={styles.question}>
      <Field className={styles.choice} label={short(text, 120)} {...(why === null ? {} : { hint: why })}>
        <Select value={under ?? LEAVE} onChange={(_, { value }) => say(value === LEAVE ? null : value)}>
          <option value={LEAVE}>Leave it where it is</option>
          {answering.reading.plan.priorities.map((priority) => (
            <option key={priority.at} value={priority.at}>
              {`An action of ${sayPriority(priority)}`}
            </option>
          ))}
        </Select>
      </Field>
      <p className={panel.quiet}>
        <PlaceLink at={at} onShow={onShow} />
      </p>
      {(why === null || answer !== null) && (
        <AnswerButton
          settled={answer !== null}
          about={short(text, 60)}
          agree="Leave it"
          onAgree={() => say(null)}
          onPutBack={() => putBack(answering, [subject])}
        />
      )}
    </div>
  );
}
