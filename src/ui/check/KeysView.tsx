import { Fragment } from "react";
import { Fold } from "../shared/Fold";
import { useCheckStyles } from "./useCheckStyles";

const KEYS = [
  ["↑ ↓", "to the finding above or below"],
  ["Enter", "to its cell"],
  ["M", "mends it, where that is certain"],
  ["C", "confirms that it is right, with a reason"],
  ["U", "undoes the last mend"],
] as const;

/** The keys of the list, for whoever works without a mouse. */
export function KeysView() {
  return (
    <Fold title="Keys in the list of findings">
      <dl className={useCheckStyles().keys}>
        {KEYS.map(([key, does]) => (
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
