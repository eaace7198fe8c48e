import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePanelStyles } from "./usePanelStyles";

type Copied = "not yet" | "copied" | "refused";

/** A button that puts details for support on the clipboard; where the browser refuses that, it shows them to be copied by hand. */
export function CopyDetails({ details }: { readonly details: string }) {
  const styles = usePanelStyles();
  const [copied, setCopied] = useState<Copied>("not yet");
  const copy = (): void => {
    copyText(details).then(setCopied, () => setCopied("refused"));
  };
  return (
    <>
      <Button onClick={copy}>{copied === "copied" ? "Details copied" : "Copy details"}</Button>
      {copied === "refused" && (
        <label className={styles.text}>
          Copying was refused here. Select this text and copy it:
          <textarea readOnly rows={6} value={details} style={{ width: "100%", boxSizing: "border-box" }} />
        </label>
      )}
    </>
  );
}

async function copyText(text: string): Promise<Copied> {
  await navigator.clipboard.writeText(text);
  return "copied";
}
