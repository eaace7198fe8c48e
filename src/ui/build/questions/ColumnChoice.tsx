import { Field, Select } from "@fluentui/react-components";
import type { ColumnReading } from "../../../core/plan/reading";
import { PlaceLink } from "../../shared/PlaceLink";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { answered, give, putBack } from "./answering";
import type { Answering } from "./answering";
import { AnswerButton } from "./ChoicePair";
import { meaningNow, subjectsOf } from "./columnGroups";
import type { ColumnGroup } from "./columnGroups";
import { MEANINGS, sayColumnReason, sayHeading, sayMeaning } from "./sayQuestions";
import { useQuestionStyles } from "./useQuestionStyles";

interface ColumnChoiceProps {
  readonly group: ColumnGroup;
  /** Whether it is a question, so that agreeing is an answer too. */
  readonly isAsked: boolean;
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

const KEEP = "";

/** What a column means, chosen from the columns that an action can have; one choice is for all tables with the same heading. */
export function ColumnChoice({ group, isAsked, answering, onShow }: ColumnChoiceProps) {
  const panel = usePanelStyles();
  const styles = useQuestionStyles();
  const { heading, places, means } = group;
  const now = meaningNow(group, answering.reading);
  const subjects = subjectsOf(group);
  const settled = subjects.every((subject) => answered(answering, subject) !== null);
  const say = (meaning: ColumnReading["means"]): void =>
    give(
      answering,
      places.map((at) => ({ kind: "column", at, means: meaning })),
    );
  const choose = (value: string): void => say(MEANINGS.find((meaning) => (meaning ?? KEEP) === value) ?? null);
  return (
    <div className={styles.question}>
      <Field className={styles.choice} label={sayHeading(heading)}>
        <Select value={now ?? KEEP} onChange={(_, { value }) => choose(value)}>
          {MEANINGS.map((meaning) => (
            <option key={meaning ?? KEEP} value={meaning ?? KEEP}>
              {sayMeaning(meaning)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={panel.quiet}>
        {settled ? sayColumnReason("answer") : sayColumnReason(group.why)}
        {places.length > 1 && `, in ${String(places.length)} tables`}: <PlaceLink at={places[0] ?? ""} onShow={onShow} />
      </p>
      {(settled || isAsked) && (
        <AnswerButton
          settled={settled}
          about={heading === "" ? "column without a heading" : heading}
          agree="That is right"
          onAgree={() => say(means)}
          onPutBack={() => putBack(answering, subjects)}
        />
      )}
    </div>
  );
}
