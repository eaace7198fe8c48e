import { countWork } from "../../core/plan/countWork";
import type { Action } from "../../core/plan/plan";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { sayWork } from "../shared/sayWork";
import { usePanelStyles } from "../shared/usePanelStyles";
import { CardParts } from "./CardParts";
import type { Answering } from "./questions/answering";
import { PriorityChange } from "./questions/PriorityChange";
import { priorityItems } from "./questions/priorityItems";
import { sayPriority } from "./questions/sayQuestions";

interface PriorityListProps {
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

/** Every priority that was read, with how much work it holds; open one to go to its cells, or to change what it is. */
export function PriorityList({ answering, onShow }: PriorityListProps) {
  const styles = usePanelStyles();
  const isOurs = answering.reading.structured;
  return (
    <div>
      {priorityItems(answering).map((item, index) => {
        const { priority, gone } = item;
        return (
          <Fold
            key={`${priority.at} ${String(index)}`}
            title={sayPriority(priority)}
            aside={gone ?? sayWork(countWork([priority])).join(", ")}
          >
            <p className={styles.quiet}>
              Priority at <PlaceLink at={priority.at} onShow={onShow} />
            </p>
            {!isOurs && <PriorityChange item={item} answering={answering} />}
            {priority.leadAgencies.length > 0 && <p className={styles.text}>Led by {priority.leadAgencies.join(", ")}</p>}
            {gone === null && <ActionList actions={priority.actions} onShow={onShow} />}
            {gone === null && <CardParts priority={priority} />}
          </Fold>
        );
      })}
    </div>
  );
}

interface ActionListProps {
  readonly actions: readonly Action[];
  readonly onShow: (at: string) => void;
}

function ActionList({ actions, onShow }: ActionListProps) {
  const styles = usePanelStyles();
  if (actions.length === 0) return null;
  return (
    <ol className={styles.list}>
      {actions.map((action, index) => (
        <li key={`${action.at} ${String(index)}`}>
          <PlaceLink at={action.at} onShow={onShow}>
            {sayAction(action)}
          </PlaceLink>
        </li>
      ))}
    </ol>
  );
}

const LONGEST = 90;

function sayAction({ ref, action }: Action): string {
  const short = action.length > LONGEST ? `${action.slice(0, LONGEST).trimEnd()}…` : action;
  return ref === null ? short : `${ref} ${short}`;
}
