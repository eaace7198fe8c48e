import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { subjectAt } from "../../../core/answers/changeAnswers";
import { answered, give, putBack } from "./answering";
import type { Answering } from "./answering";
import type { PriorityItem } from "./priorityItems";
import { Reveal } from "./Reveal";
import { sayPriority } from "./sayQuestions";
import { useQuestionStyles } from "./useQuestionStyles";

interface PriorityChangeProps {
  readonly item: PriorityItem;
  readonly answering: Answering;
}

/** A button that opens what can be changed of a priority: its title, and whether it stays. */
export function PriorityChange({ item, answering }: PriorityChangeProps) {
  return (
    <Reveal words="Change" about={item.titleAsRead}>
      {item.gone === null && <TitleField item={item} answering={answering} />}
      <FateField item={item} answering={answering} />
    </Reveal>
  );
}

/** The title, taken when the officer presses Enter or goes on; an empty one is the title as it was read. */
function TitleField({ item: { priority, titleAsRead }, answering }: PriorityChangeProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const title = (typed ?? priority.title).trim();
    if (title === "" || title === titleAsRead) putBack(answering, [subjectAt("priority-title", priority.at)]);
    else if (title !== priority.title) give(answering, [{ kind: "priority-title", at: priority.at, title }]);
    setTyped(null);
  };
  return (
    <Field
      label="Title of this priority"
      {...(priority.title === titleAsRead ? {} : { hint: `In the workbook: ${titleAsRead}` })}
    >
      <Input
        value={typed ?? priority.title}
        maxLength={LONGEST_TITLE}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}

const LONGEST_TITLE = 250;
const STAY = "stay";
const LEAVE_OUT = "leave out";

/** Whether a priority stays, belongs to another one, or is left out. */
function FateField({ item: { priority }, answering }: PriorityChangeProps) {
  const styles = useQuestionStyles();
  const { at } = priority;
  const subject = subjectAt("priority-merge", at);
  const answer = answered(answering, subject);
  const now = answer?.kind === "priority-merge" ? answer.into : answer === null ? STAY : LEAVE_OUT;
  const choose = (value: string): void => {
    if (value === STAY) putBack(answering, [subject]);
    else if (value === LEAVE_OUT) give(answering, [{ kind: "priority-leave-out", at }]);
    else give(answering, [{ kind: "priority-merge", at, into: value }]);
  };
  const others = answering.reading.plan.priorities.filter((other) => other.at !== at);
  return (
    <Field label="In the plan" className={styles.choice}>
      <Select value={now} onChange={(_, { value }) => choose(value)}>
        <option value={STAY}>It is a priority</option>
        <option value={LEAVE_OUT}>Leave it out</option>
        {others.map((other) => (
          <option key={other.at} value={other.at}>{`Its actions belong to ${sayPriority(other)}`}</option>
        ))}
      </Select>
    </Field>
  );
}
