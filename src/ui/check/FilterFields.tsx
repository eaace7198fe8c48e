import { Field, Select } from "@fluentui/react-components";
import type { FindingFilter } from "./findingFilter";
import { useCheckStyles } from "./useCheckStyles";

interface FilterFieldsProps {
  readonly filter: FindingFilter;
  readonly priorities: readonly string[];
  readonly agencies: readonly string[];
  readonly onChange: (filter: FindingFilter) => void;
}

/** Narrows the findings to one priority, one agency or both. Nothing to choose from is not offered. */
export function FilterFields({ filter, priorities, agencies, onChange }: FilterFieldsProps) {
  const styles = useCheckStyles();
  return (
    <div className={styles.filters}>
      <OneOf
        label="Priority"
        all="All priorities"
        words={priorities}
        chosen={filter.priority}
        onChoose={(priority) => onChange({ ...filter, priority })}
      />
      <OneOf
        label="Agency"
        all="All agencies"
        words={agencies}
        chosen={filter.agency}
        onChoose={(agency) => onChange({ ...filter, agency })}
      />
    </div>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly all: string;
  readonly words: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (word: string | null) => void;
}

function OneOf({ label, all, words, chosen, onChoose }: OneOfProps) {
  const styles = useCheckStyles();
  if (words.length < 2 && chosen === null) return null;
  // A choice whose last finding is gone stays on offer, so that the list does not jump to all.
  const offered = chosen === null || words.includes(chosen) ? words : [chosen, ...words];
  return (
    <Field label={label} size="small" className={styles.filter}>
      <Select size="small" value={chosen ?? ""} onChange={(_, { value }) => onChoose(value === "" ? null : value)}>
        <option value="">{all}</option>
        {offered.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
