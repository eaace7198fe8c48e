import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  keys: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 12px", "& dd": { margin: 0 } },
});

interface KeysListProps {
  readonly title: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
}

/** The keys of a list and what each does, for whoever works without a mouse. */
export function KeysList({ title, keys }: KeysListProps) {
  return (
    <Fold title={title}>
      <dl className={useStyles().keys}>
        {keys.map(([key, does]) => (
          <Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </Fold>
  );
}
