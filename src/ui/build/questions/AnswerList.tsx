import { Button } from "@fluentui/react-components";
import { Fold } from "../../shared/Fold";
import { count } from "../../shared/count";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { putBack } from "./answering";
import type { Answering } from "./answering";
import { sayAnswers } from "./sayAnswers";
import { useQuestionStyles } from "./useQuestionStyles";

interface AnswerListProps {
  readonly answering: Answering;
  /** Called when an answer was put back and its line is gone, so that the focus must be caught. */
  readonly onGone: () => void;
}

/** Everything that the officer has answered, this time or before, each to be put back. */
export function AnswerList({ answering, onGone }: AnswerListProps) {
  const panel = usePanelStyles();
  const styles = useQuestionStyles();
  const said = sayAnswers(answering);
  if (said.length === 0) return null;
  return (
    <Fold title="Your answers" aside={count(said.length, "answer")}>
      <p className={panel.quiet}>They are kept in the workbook when you build or leave this panel, and used the next time.</p>
      <ul className={styles.list}>
        {said.map(({ words, subjects }) => (
          <li key={words} className={styles.question}>
            <p className={styles.words}>{words}.</p>
            <div className={styles.buttons}>
              <Button
                size="small"
                aria-label={`Put back: ${words}`}
                onClick={() => {
                  putBack(answering, subjects);
                  onGone();
                }}
              >
                Put back
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
