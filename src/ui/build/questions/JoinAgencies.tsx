import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { give } from "./answering";
import type { Answering } from "./answering";
import { Reveal } from "./Reveal";
import { useQuestionStyles } from "./useQuestionStyles";

interface JoinAgenciesProps {
  readonly names: readonly string[];
  readonly answering: Answering;
}

const NONE = "";

/** Joins two names by hand: everywhere, the first will stand as the second. */
export function JoinAgencies({ names, answering }: JoinAgenciesProps) {
  const styles = useQuestionStyles();
  const [spelling, setSpelling] = useState(NONE);
  const [name, setName] = useState(NONE);
  const [refused, setRefused] = useState(false);
  const isPair = names.includes(spelling) && names.includes(name) && spelling !== name;
  const join = (): void => {
    setRefused(!isPair);
    if (!isPair) return;
    give(answering, [{ kind: "agency", spelling, name }]);
    setSpelling(NONE);
    setName(NONE);
  };
  return (
    <Reveal words="Join two names">
      <NameField label="This name" names={names} value={spelling} onChange={setSpelling} />
      <NameField
        label="is the same as"
        names={names}
        value={name}
        onChange={setName}
        {...(refused && !isPair ? { refusal: "Choose two different names, one in each list." } : {})}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={join}>
          Join
        </Button>
      </div>
    </Reveal>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly refusal?: string;
  readonly onChange: (name: string) => void;
}

function NameField({ label, names, value, refusal, onChange }: NameFieldProps) {
  const styles = useQuestionStyles();
  return (
    <Field
      label={label}
      className={styles.choice}
      {...(refusal === undefined ? {} : { validationState: "error", validationMessage: refusal })}
    >
      <Select value={names.includes(value) ? value : NONE} onChange={(_, { value: chosen }) => onChange(chosen)}>
        <option value={NONE}>Choose a name</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
