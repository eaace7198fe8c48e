import { Button, ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useQuestionStyles } from "./useQuestionStyles";

interface ChoicePairProps {
  /** The question by ear. */
  readonly label: string;
  readonly choices: readonly { readonly words: string; readonly chosen: boolean; readonly choose: () => void }[];
  readonly onPutBack: () => void;
  /** The question by eye. */
  readonly children: ReactNode;
}

/** A question with a few answers, one button each; what was answered is pressed, and can be put back. */
export function ChoicePair({ label, choices, onPutBack, children }: ChoicePairProps) {
  const styles = useQuestionStyles();
  return (
    <div role="group" aria-label={label} className={styles.question}>
      {children}
      <div className={styles.buttons}>
        {choices.map(({ words, chosen, choose }) => (
          <ToggleButton key={words} size="small" className={styles.button} checked={chosen} onClick={chosen ? onPutBack : choose}>
            {words}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}

interface AnswerButtonProps {
  readonly settled: boolean;
  /** What is asked, so that the button can be told from its neighbours by ear. */
  readonly about: string;
  /** What to say to the likeliest answer, which is chosen already. */
  readonly agree: string;
  readonly onAgree: () => void;
  readonly onPutBack: () => void;
}

/** One button at one place: agrees to the likeliest answer, and once anything was answered puts it back. It keeps the focus. */
export function AnswerButton({ settled, about, agree, onAgree, onPutBack }: AnswerButtonProps) {
  const styles = useQuestionStyles();
  const words = settled ? "Put back" : agree;
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={settled ? onPutBack : onAgree} aria-label={`${words}: ${about}`}>
        {words}
      </Button>
    </div>
  );
}
