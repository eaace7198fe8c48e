import { Button } from "@fluentui/react-components";
import { Fragment } from "react";
import { COLUMNS } from "../../../core/plan/columns";
import { PlaceLink } from "../../shared/PlaceLink";
import { sayPlace } from "../../shared/sayPlace";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { stateOf } from "./reviewDecisions";
import type { Change } from "./reviewModel";
import type { Reviewing } from "./reviewing";
import { STATE_WORDS } from "./sayReview";
import { useReviewStyles } from "./useReviewStyles";
import { WriteForm } from "./WriteForm";

interface ChangeDetailsProps {
  readonly change: Change;
  readonly writing: boolean;
  readonly reviewing: Reviewing;
  readonly onWrite: (write: boolean) => void;
}

const WRITABLE: ReadonlySet<string> = new Set(["text", "status"]);

/** Running text can be written anew here and a status be chosen; everything else has its own list or form in the sheet. */
export function canWrite({ cell }: Change): boolean {
  return WRITABLE.has(COLUMNS[cell.column].holds);
}

/** All about the current change: what was sent, what others say of the same cell, where it stands, and what can be done. */
export function ChangeDetails({ change, writing, reviewing, onWrite }: ChangeDetailsProps) {
  const styles = useReviewStyles();
  const panel = usePanelStyles();
  const rivals = reviewing.model.rivals.get(change.key) ?? [];
  const { cell } = change;
  if (writing) return <WriteForm change={change} rivals={rivals} reviewing={reviewing} onDone={() => onWrite(false)} />;
  return (
    <div className={styles.details}>
      <Sides change={change} rivals={rivals} reviewing={reviewing} />
      <p className={panel.quiet}>
        <PlaceLink at={cell.nowAt} onShow={reviewing.show} />
        {`; in their file: ${sayPlace(cell.returnedAt)}`}
      </p>
      <div className={panel.buttons}>
        <Button size="small" appearance="primary" onClick={() => reviewing.decide([change], { kind: "take" })}>
          Take theirs
        </Button>
        <Button size="small" onClick={() => reviewing.decide([change], { kind: "keep" })}>
          Keep ours
        </Button>
        {canWrite(change) && (
          <Button size="small" onClick={() => onWrite(true)}>
            {sayWrite(change, rivals.length > 0)}
          </Button>
        )}
      </div>
    </div>
  );
}

function sayWrite({ cell }: Change, shared: boolean): string {
  if (COLUMNS[cell.column].holds === "status") return "Choose…";
  return shared ? "Put together…" : "Write…";
}

interface SidesProps extends Pick<ChangeDetailsProps, "change" | "reviewing"> {
  readonly rivals: readonly Change[];
}

/** What was sent, what the plan has now, and what each partner says. Nothing where there are but two sides. */
function Sides({ change, rivals, reviewing }: SidesProps) {
  const styles = useReviewStyles();
  const { issued, now } = change.cell;
  const isMoved = issued !== null && issued !== now;
  if (!isMoved && rivals.length === 0) return null;
  const sides: readonly (readonly [string, string])[] = [
    ...(isMoved ? [["As sent", issued] as const, ["Yours now", now] as const] : []),
    ...(rivals.length === 0 ? [] : [change, ...rivals]).map(
      (one) => [`${one.from} (${STATE_WORDS[stateOf(one, reviewing.decisions)].toLowerCase()})`, one.cell.returned] as const,
    ),
  ];
  return (
    <dl className={rivals.length === 0 ? styles.three : styles.sides}>
      {sides.map(([word, text]) => (
        <Fragment key={word}>
          <dt className={styles.threeWord}>{word}</dt>
          <dd className={styles.threeText}>{text === "" ? "nothing" : text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
