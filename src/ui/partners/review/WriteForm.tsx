import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { KeyboardEvent, SubmitEvent } from "react";
import { COLUMNS } from "../../../core/plan/columns";
import { usePanelStyles } from "../../shared/usePanelStyles";
import type { Change } from "./reviewModel";
import type { Reviewing } from "./reviewing";
import { afterOf, columnOf } from "./sayReview";
import { useReviewStyles } from "./useReviewStyles";

interface WriteFormProps {
  readonly change: Change;
  readonly rivals: readonly Change[];
  readonly reviewing: Reviewing;
  readonly onDone: () => void;
}

/** Lets the officer write what the plan shall say, or choose its status; where several partners say something, it begins with all of it. Escape leaves it. */
export function WriteForm({ change, rivals, reviewing, onDone }: WriteFormProps) {
  const styles = useReviewStyles();
  const panel = usePanelStyles();
  const [text, setText] = useState(() => firstText(change, rivals, reviewing));
  const field = useId();
  const isStatus = COLUMNS[change.cell.column].holds === "status";
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    reviewing.decide([change], { kind: "write", value: text.trim() === "" ? null : text.trim() });
    onDone();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave}>
      <Field label={`${columnOf(change)} as the plan shall have it`}>
        {isStatus ? (
          <Select id={field} value={text} onChange={(_, { value }) => setText(value)}>
            {reviewing.statuses.map((status) => (
              <option key={status}>{status}</option>
            ))}
          </Select>
        ) : (
          <Textarea id={field} rows={6} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
        )}
      </Field>
      <div className={panel.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {isStatus ? "Use this status" : "Use these words"}
        </Button>
        <Button size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function firstText(change: Change, rivals: readonly Change[], { decisions, statuses }: Reviewing): string {
  if (COLUMNS[change.cell.column].holds === "status") {
    const after = afterOf(change, decisions);
    return (
      statuses.find((status) => status === after) ?? statuses.find((status) => status === change.cell.now) ?? statuses[0] ?? ""
    );
  }
  const isWritten = decisions.cells.get(change.key)?.kind === "write";
  if (isWritten || rivals.length === 0) return afterOf(change, decisions);
  return [change, ...rivals].map(({ from, cell }) => `${from}: ${cell.returned}`).join("\n");
}
