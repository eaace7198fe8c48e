import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OwnLayout } from "../../core/layouts/keptExport";
import { COLUMNS, COLUMN_KEYS } from "../../core/plan/columns";
import type { ColumnKey } from "../../core/plan/columns";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { usePanelStyles } from "../shared/usePanelStyles";
import { columnsOfLayout, hasColumns } from "./exportDraft";
import type { ExportDraft } from "./exportDraft";
import { useExportStyles } from "./useExportStyles";

interface ColumnTicksProps {
  readonly draft: ExportDraft;
  readonly own: readonly OwnLayout[];
  readonly onChange: (draft: ExportDraft) => void;
  readonly onKeep: (layout: OwnLayout) => void;
}

/** What nobody prints. */
const OFFERED = COLUMN_KEYS.filter((key) => key !== "id");

/** The columns of a table of actions, ticked and in order; they can be kept as a layout of the officer's own. */
export function ColumnTicks({ draft, own, onChange, onKeep }: ColumnTicksProps) {
  const panel = usePanelStyles();
  const { layout, columns } = draft.choices;
  if (!hasColumns(layout)) return null;
  const chosen = columns ?? columnsOfLayout(layout);
  const choose = (next: readonly ColumnKey[]): void => {
    if (next.length > 0) onChange({ ...draft, choices: { ...draft.choices, columns: next } });
  };
  return (
    <Fold title="Columns" aside={count(chosen.length, "column")}>
      <ul className={panel.list}>
        {[...chosen, ...OFFERED.filter((key) => !chosen.includes(key))].map((key) => (
          <ColumnTick key={key} column={key} chosen={chosen} onChoose={choose} />
        ))}
      </ul>
      <KeepLayout chosen={chosen} own={own} onKeep={onKeep} />
    </Fold>
  );
}

interface ColumnTickProps {
  readonly column: ColumnKey;
  readonly chosen: readonly ColumnKey[];
  readonly onChoose: (columns: readonly ColumnKey[]) => void;
}

function ColumnTick({ column, chosen, onChoose }: ColumnTickProps) {
  const styles = useExportStyles();
  const { heading } = COLUMNS[column];
  const at = chosen.indexOf(column);
  const move = (by: number): void => onChoose(swapped(chosen, at, at + by));
  return (
    <li className={styles.columnLine}>
      <Checkbox
        checked={at >= 0}
        label={heading}
        onChange={(_, { checked }) => onChoose(checked === true ? [...chosen, column] : chosen.filter((key) => key !== column))}
      />
      {at >= 0 && (
        <span className={styles.moves}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={`Move ${heading} up`}
            disabledFocusable={at === 0}
            onClick={() => move(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={`Move ${heading} down`}
            disabledFocusable={at === chosen.length - 1}
            onClick={() => move(1)}
          />
        </span>
      )}
    </li>
  );
}

function swapped(columns: readonly ColumnKey[], one: number, other: number): readonly ColumnKey[] {
  const [first, second] = [columns[one], columns[other]];
  if (first === undefined || second === undefined) return columns;
  return columns.map((column, at) => (at === one ? second : at === other ? first : column));
}

interface KeepLayoutProps {
  readonly chosen: readonly ColumnKey[];
  readonly own: readonly OwnLayout[];
  readonly onKeep: (layout: OwnLayout) => void;
}

function KeepLayout({ chosen, own, onKeep }: KeepLayoutProps) {
  const panel = usePanelStyles();
  const [name, setName] = useState("");
  const [asked, setAsked] = useState(false);
  const written = name.trim();
  const kept = own.find((layout) => layout.columns.join() === chosen.join());
  const keep = (): void => {
    setAsked(true);
    if (written !== "") onKeep({ name: written, columns: chosen });
  };
  return (
    <>
      <Field
        label="Keep these columns as a layout called"
        {...(asked && written === "" ? { validationState: "error", validationMessage: "Give the layout a name." } : {})}
      >
        <Input value={name} maxLength={60} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={panel.buttons}>
        <Button size="small" onClick={keep}>
          Keep the layout
        </Button>
        {kept !== undefined && (
          <Button size="small" appearance="subtle" onClick={() => onKeep({ name: kept.name, columns: [] })}>
            {`Take ${kept.name} away`}
          </Button>
        )}
      </div>
    </>
  );
}
