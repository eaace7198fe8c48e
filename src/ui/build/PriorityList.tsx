import type { Action, Priority } from "../../core/plan/plan";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { usePanelStyles } from "../shared/usePanelStyles";

interface PriorityListProps {
  readonly priorities: readonly Priority[];
  readonly onShow: (at: string) => void;
}

/** Every priority that was read, with its number of actions; open one to go to its cells. */
export function PriorityList({ priorities, onShow }: PriorityListProps) {
  const styles = usePanelStyles();
  return (
    <div>
      {priorities.map((priority) => (
        <Fold key={priority.at} title={sayPriority(priority)} aside={count(priority.actions.length, "action")}>
          <p className={styles.quiet}>
            Priority at <PlaceLink at={priority.at} onShow={onShow} />
          </p>
          {priority.leadAgencies.length > 0 && <p className={styles.text}>Led by {priority.leadAgencies.join(", ")}</p>}
          <ol className={styles.list}>
            {priority.actions.map((action, index) => (
              <li key={`${action.at} ${String(index)}`}>
                <PlaceLink at={action.at} onShow={onShow}>
                  {sayAction(action)}
                </PlaceLink>
              </li>
            ))}
          </ol>
        </Fold>
      ))}
    </div>
  );
}

const LONGEST = 90;

function sayPriority({ number, title }: Priority): string {
  return number === null ? title : `${number}. ${title}`;
}

function sayAction({ ref, action }: Action): string {
  const short = action.length > LONGEST ? `${action.slice(0, LONGEST).trimEnd()}…` : action;
  return ref === null ? short : `${ref} ${short}`;
}
