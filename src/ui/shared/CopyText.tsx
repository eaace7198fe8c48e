import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePanelStyles } from "./usePanelStyles";

type Copied = "not yet" | "copied" | "refused";

interface CopyTextProps {
  readonly text: string;
  /** What the button says before, and once the text is on the clipboard. */
  readonly label: string;
  readonly copiedLabel: string;
  /** What the button is called by ear, where its label alone says too little. */
  readonly heard?: string;
  readonly size?: "small" | "medium";
}

/** A button that puts a text on the clipboard; where the browser refuses that, it shows the text to be copied by hand. */
export function CopyText({ text, label, copiedLabel, heard, size = "medium" }: CopyTextProps) {
  const styles = usePanelStyles();
  const [copied, setCopied] = useState<Copied>("not yet");
  const copy = (): void => {
    copyText(text).then(setCopied, () => setCopied("refused"));
  };
  const isCopied = copied === "copied";
  return (
    <>
      <Button size={size} onClick={copy} {...(heard === undefined || isCopied ? {} : { "aria-label": heard })}>
        {isCopied ? copiedLabel : label}
      </Button>
      {copied === "refused" && (
        <label className={styles.text}>
          Copying was refused here. Select this text and copy it:
          <textarea readOnly rows={6} value={text} style={{ width: "100%", boxSizing: "border-box" }} />
        </label>
      )}
    </>
  );
}

async function copyText(text: string): Promise<Copied> {
  await navigator.clipboard.writeText(text);
  return "copied";
}
