import { Button } from "@fluentui/react-components";
import type { Answer } from "../../../core/plan/answers";
import { give } from "./answering";
import type { Answering } from "./answering";
import type { Asked } from "./questionGroups";
import { useQuestionStyles } from "./useQuestionStyles";

interface AllAtOnceProps {
  /** The questions of one kind that have no answer yet. */
  readonly open: readonly Asked[];
  readonly answering: Answering;
  /** Called when the button, which had the focus, is gone. */
  readonly onGone: () => void;
}

/** One click for several questions that have one clear answer: rows are left, agencies joined that the workbook itself names so. */
export function AllAtOnce({ open, answering, onGone }: AllAtOnceProps) {
  const styles = useQuestionStyles();
  const answers = open.flatMap(clearAnswer);
  if (answers.length < 2) return null;
  const number = String(answers.length);
  const isRows = answers.every(({ kind }) => kind === "row");
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          give(answering, answers);
          onGone();
        }}
      >
        {isRows ? `Leave all ${number} where they are` : `Join the ${number} that the glossary or the members name`}
      </Button>
    </div>
  );
}

function clearAnswer(asked: Asked): readonly Answer[] {
  if (asked.kind === "row") return [{ kind: "row", at: asked.question.at, priorityAt: null }];
  if (asked.kind !== "agency" || !["glossary", "membership"].includes(asked.proposal.why)) return [];
  const { spelling, name } = asked.proposal;
  return [{ kind: "agency", spelling, name }];
}
