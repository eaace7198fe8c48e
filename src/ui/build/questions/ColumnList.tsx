import { Fold } from "../../shared/Fold";
import { count } from "../../shared/count";
import { usePanelStyles } from "../../shared/usePanelStyles";
import type { Answering } from "./answering";
import { ColumnChoice } from "./ColumnChoice";
import { columnGroups } from "./columnGroups";
import { useQuestionStyles } from "./useQuestionStyles";

interface ColumnListProps {
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

/** Every column of the tables of actions: its heading, what it is taken to mean, why, and another meaning to choose. */
export function ColumnList({ answering, onShow }: ColumnListProps) {
  const panel = usePanelStyles();
  const styles = useQuestionStyles();
  const groups = columnGroups(answering.unanswered);
  if (groups.length === 0) return null;
  return (
    <Fold title="Columns, and why" aside={count(groups.length, "column")}>
      <p className={panel.quiet}>A column that is kept as it is stands on the plan sheets under its own heading.</p>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.places[0]}>
            <ColumnChoice group={group} isAsked={false} answering={answering} onShow={onShow} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
