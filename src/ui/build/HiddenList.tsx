import type { Hidden } from "../../core/plan/reading";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { usePanelStyles } from "../shared/usePanelStyles";

/** What is out of sight in the workbook, and whether it was read. Excel cannot go to a hidden place, so none is a link. */
export function HiddenList({ hidden }: { readonly hidden: readonly Hidden[] }) {
  const styles = usePanelStyles();
  if (hidden.length === 0) return null;
  return (
    <Fold title="Hidden in the workbook" aside={count(hidden.length, "place")}>
      <ul className={styles.list}>
        {hidden.map((one) => (
          <li key={`${one.kind} ${one.at}`} className={styles.text}>
            {sayHidden(one)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function sayHidden({ kind, at, sheet, count: number }: Hidden): string {
  if (kind === "sheet") return `The sheet ${sheet}: not read`;
  const which = at.slice(at.lastIndexOf("!") + 1);
  return `${sheet}: ${count(number, kind === "rows" ? "row" : "column")} (${which}), read all the same`;
}
