import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { KeyboardEvent, SubmitEvent } from "react";
import { LONGEST_REASON } from "../../core/checks/confirmations";
import { usePanelStyles } from "../shared/usePanelStyles";
import { useCheckStyles } from "./useCheckStyles";

interface ConfirmFormProps {
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is right as it stands. Escape leaves it; without a reason nothing is kept. */
export function ConfirmForm({ onConfirm, onCancel }: ConfirmFormProps) {
  const styles = useCheckStyles();
  const panel = usePanelStyles();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const field = useId();
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  const missing = asked && reason.trim() === "";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === "") document.getElementById(field)?.focus();
    else onConfirm(reason.trim());
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave}>
      <Field
        label="Why is it right as it stands?"
        hint="Kept in the workbook with today's date."
        {...(missing ? { validationMessage: "Write a few words, so that others know later." } : {})}
      >
        <Input id={field} value={reason} maxLength={LONGEST_REASON} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={panel.buttons}>
        <Button type="submit" size="small" appearance="primary">
          Keep as confirmed
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
