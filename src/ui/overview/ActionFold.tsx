import type { ActionAtHand } from "../../core/overview/actionsAtHand";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";

interface ActionFoldProps {
  readonly title: string;
  readonly actions: readonly ActionAtHand[];
  readonly onShow: (at: string) => void;
}

const LONGEST = 90;

function sayAction({ action: { ref, action, lead, byWhen } }: ActionAtHand): string {
  const short = action.length > LONGEST ? `${action.slice(0, LONGEST).trimEnd()}…` : action;
  const rest = [lead[0] ?? "no lead agency", ...(byWhen === null ? [] : [`by when: ${byWhen}`])].join(", ");
  return `${ref === null ? "" : `${ref} `}${short} (${rest})`;
}

/** Actions of one kind behind a line that counts them; each leads to its row. */
export function ActionFold({ title, actions, onShow }: ActionFoldProps) {
  const styles = usePanelStyles();
  return (
    <Fold title={title} aside={count(actions.length, "action")}>
      {actions.length === 0 ? (
        <p className={styles.text}>None.</p>
      ) : (
        <ShortList className={styles.list}>
          {actions.map((one, at) => (
            <li key={`${one.action.at} ${String(at)}`}>
              <PlaceLink at={one.action.at} onShow={onShow}>
                {sayAction(one)}
              </PlaceLink>
            </li>
          ))}
        </ShortList>
      )}
    </Fold>
  );
}
