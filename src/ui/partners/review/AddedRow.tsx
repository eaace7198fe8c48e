import { Field, mergeClasses, Select } from "@fluentui/react-components";
import { useId } from "react";
import { COLUMN_KEYS, COLUMNS } from "../../../core/plan/columns";
import type { ColumnKey } from "../../../core/plan/columns";
import { sayPlace } from "../../shared/sayPlace";
import { usePanelStyles } from "../../shared/usePanelStyles";
import type { Reviewing } from "./reviewing";
import type { ReviewRow } from "./reviewRows";
import { TickButton } from "./TickButton";
import { useReviewStyles } from "./useReviewStyles";

interface AddedRowProps {
  readonly row: Extract<ReviewRow, { kind: "added" }>;
  readonly current: boolean;
  readonly reviewing: Reviewing;
  readonly onChoose: () => void;
}

/** Not shown beside a new row: its words are its title, and it has no ID yet. */
const APART: ReadonlySet<ColumnKey> = new Set(["action", "id"]);

/** A row that a partner added: what it says, and the priority that it goes to when it is taken. */
export function AddedRow({ row, current, reviewing, onChoose }: AddedRowProps) {
  const styles = useReviewStyles();
  const panel = usePanelStyles();
  const [described, field] = [useId(), useId()];
  const { key, from, proposal } = row.row;
  const placed = reviewing.decisions.proposals.get(key) ?? null;
  const words = proposal.texts.get("action") ?? "A row without an action";
  const rest = COLUMN_KEYS.filter((column) => !APART.has(column)).flatMap((column) => {
    const text = proposal.texts.get(column) ?? "";
    return text === "" ? [] : [{ column, text }];
  });
  const toggle = (): void => {
    onChoose();
    if (placed === null && proposal.priorityId === null) document.getElementById(field)?.focus();
    else reviewing.place(key, placed === null ? proposal.priorityId : null);
  };
  return (
    <div className={mergeClasses(styles.row, styles.change, current && styles.current)}>
      <TickButton
        state={placed === null ? "kept" : "taken"}
        label={`New row of ${from}: ${words}`}
        describedBy={described}
        onToggle={toggle}
      />
      <div className={styles.body}>
        <span className={styles.line}>
          <span className={styles.column}>{`New row, ${from}`}</span>
          <span className={styles.state}>{placed === null ? "Left out" : "Becomes an action"}</span>
        </span>
        <ins className={styles.young}>{words}</ins>
        <div id={described}>
          {rest.map(({ column, text }) => (
            <p key={column} className={panel.quiet}>{`${COLUMNS[column].heading}: ${text}`}</p>
          ))}
          <p className={panel.quiet}>{`In their file: ${sayPlace(proposal.at)}`}</p>
        </div>
        <Field label="Goes to" size="small" className={styles.filter}>
          <Select
            id={field}
            size="small"
            value={placed ?? ""}
            onChange={(_, { value }) => reviewing.place(key, value === "" ? null : value)}
          >
            <option value="">Nowhere: leave it out</option>
            {reviewing.priorities.map(({ id, title }) => (
              <option key={id} value={id}>
                {id === proposal.priorityId ? `${title} (the rows around it)` : title}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}
