import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { OwnLayout } from "../../core/layouts/keptExport";
import { LAYOUT_KEYS, LAYOUTS, layoutColumn } from "../../core/layouts/layouts";
import type { LayoutColumn, LayoutKey } from "../../core/layouts/layouts";
import { COLUMNS } from "../../core/plan/columns";
import { layoutValue, ownValue, withLayout } from "./exportDraft";
import type { ExportDraft } from "./exportDraft";
import { LayoutSketch } from "./LayoutSketch";
import { useExportStyles } from "./useExportStyles";

interface LayoutChoiceProps {
  readonly draft: ExportDraft;
  readonly own: readonly OwnLayout[];
  /** Layouts that would show nothing of this plan. */
  readonly empty: readonly LayoutKey[];
  readonly onChange: (draft: ExportDraft) => void;
}

interface LayoutCard {
  readonly value: string;
  readonly name: string;
  readonly description: string;
  readonly columns: readonly LayoutColumn[];
}

function ownCard({ name, columns }: OwnLayout): LayoutCard {
  return {
    value: ownValue(name),
    name,
    description: columns.map((column) => COLUMNS[column].heading).join(", "),
    columns: columns.map((column) => layoutColumn(LAYOUTS["action-table"], column)),
  };
}

function standardCard(value: LayoutKey, isEmpty: boolean): LayoutCard {
  const { name, description, columns } = LAYOUTS[value];
  return { value, name, description: isEmpty ? `${description}. The plan has none yet.` : description, columns };
}

/** The layouts as cards, the officer's own after the standard ones; the one that is chosen shows a sketch of its columns. */
export function LayoutChoice({ draft, own, empty, onChange }: LayoutChoiceProps) {
  const styles = useExportStyles();
  const chosen = layoutValue(draft.choices, own);
  const cards = [...LAYOUT_KEYS.map((value) => standardCard(value, empty.includes(value))), ...own.map(ownCard)];
  return (
    <Field label="Layout">
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => onChange({ ...draft, choices: withLayout(draft.choices, value, own) })}
        className={styles.cards}
      >
        {cards.map(({ value, name, description, columns }) => (
          <div key={value} className={value === chosen ? styles.chosenCard : styles.card}>
            <Radio value={value} label={name} aria-describedby={`layout-${value}`} />
            <p id={`layout-${value}`} className={styles.description}>
              {description}
            </p>
            {value === chosen && <LayoutSketch columns={columns} />}
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}
