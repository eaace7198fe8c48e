import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useQuestionStyles } from "./useQuestionStyles";

interface RevealProps {
  readonly words: string;
  /** What the button is about, by ear. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** A small button that opens fields below it, for what few officers need. */
export function Reveal({ words, about, children }: RevealProps) {
  const styles = useQuestionStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          {...(about === undefined ? {} : { "aria-label": `${words} ${about}` })}
        >
          {words}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && <div className={styles.change}>{children}</div>}
      </div>
    </>
  );
}
