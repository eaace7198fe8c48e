import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RefObject } from "react";
import { decideAll } from "../../core/returns/decisions";
import type { Decisions } from "../../core/returns/decisions";
import type { ComparedReturn } from "../../core/returns/comparison";
import { count } from "../shared/count";
import { PanelHeading } from "../shared/PanelHeading";
import { usePanelStyles } from "../shared/usePanelStyles";
import { FileList } from "./FileList";
import type { ReviewStep } from "./partnersState";
import { decide, countDecisions, place } from "./review/reviewDecisions";
import { ReviewFilters } from "./review/ReviewFilters";
import { ReviewKeys } from "./review/ReviewKeys";
import { ReviewList } from "./review/ReviewList";
import { countShown, openGroups, reviewRows, shownOf } from "./review/reviewRows";
import type { Order, Shown } from "./review/reviewRows";
import { sayDecisions } from "./review/sayReview";
import { useReviewStyles } from "./review/useReviewStyles";
import { sayRead } from "./sayPartners";
import { toggled } from "./toggled";

interface ReviewViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: ReviewStep;
  readonly onDecide: (decisions: Decisions) => void;
  readonly onNote: (returned: ComparedReturn) => void;
  readonly onMerge: () => void;
  readonly onBack: () => void;
  readonly onShow: (at: string) => void;
}

/** What the returns bring: what is wrong with the files, each change to be taken or not, and what would be written so far. */
export function ReviewView({ focus, state, onDecide, onNote, onMerge, onBack, onShow }: ReviewViewProps) {
  const panel = usePanelStyles();
  const styles = useReviewStyles();
  const { from, read, model, decisions, note } = state;
  const counts = countDecisions(model, decisions);
  const noteable = useMemo(() => new Set(from.files.map(({ name }) => name)), [from.files]);
  const number = model.changes.length + model.proposed.length + model.gone.length;
  const isEmpty = number === 0;
  const decided = counts.taken + counts.written + counts.kept + counts.added;
  const canNote = read.comparison.returns.some(({ refused }) => !refused);
  return (
    <>
      <div className={panel.panel}>
        <PanelHeading focus={focus}>{isEmpty ? "Nothing to merge" : count(number, "change")}</PanelHeading>
        <p className={panel.text}>{sayRead(read)}</p>
        {note !== null && <p className={panel.note}>{note}</p>}
        <FileList read={read} noteable={noteable} onNote={onNote} />
        {!isEmpty && <ChangesView state={state} onDecide={onDecide} onShow={onShow} />}
        {isEmpty && (
          <div className={panel.buttons}>
            {canNote && (
              <Button appearance="primary" onClick={onMerge}>
                Note as returned
              </Button>
            )}
            <Button onClick={onBack}>Choose other files</Button>
          </div>
        )}
      </div>
      {!isEmpty && (
        <div className={styles.foot}>
          <p className={panel.text}>{sayDecisions(counts)}</p>
          <div className={panel.buttons}>
            <Button appearance="primary" disabledFocusable={decided === 0} onClick={onMerge}>
              Go on to merge
            </Button>
            <Button onClick={onBack}>Back</Button>
          </div>
        </div>
      )}
    </>
  );
}

type ChangesViewProps = Pick<ReviewViewProps, "state" | "onDecide" | "onShow">;

function ChangesView({ state: { from, read, model, decisions }, onDecide, onShow }: ChangesViewProps) {
  const panel = usePanelStyles();
  const [order, setOrder] = useState<Order>("agency");
  const [shown, setShown] = useState<Shown>("all");
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const inSight = useMemo(() => shownOf(model, shown), [model, shown]);
  const rows = useMemo(() => reviewRows(inSight, order, openGroups(model, turned)), [inSight, order, model, turned]);
  const counts = useMemo(() => countShown(model), [model]);
  return (
    <>
      <ReviewFilters order={order} shown={shown} counts={counts} onOrder={setOrder} onShown={setShown} />
      <div className={panel.buttons}>
        <Button size="small" onClick={() => onDecide(decideAll(read.comparison, "safe"))}>
          Only safe ones
        </Button>
        <Button
          size="small"
          onClick={() => onDecide(decide(decideAll(read.comparison, "all"), model, model.changes, { kind: "take" }))}
        >
          Take all
        </Button>
        <Button size="small" onClick={() => onDecide(decideAll(read.comparison, "none"))}>
          Take none
        </Button>
      </div>
      {rows.length === 0 && <p className={panel.text}>There is nothing of this kind.</p>}
      <ReviewList
        rows={rows}
        onToggle={(group) => setTurned(toggled(turned, group))}
        reviewing={{
          model,
          decisions,
          priorities: from.look.priorities,
          statuses: from.look.statuses,
          decide: (changes, decision) => onDecide(decide(decisions, model, changes, decision)),
          place: (key, priorityId) => onDecide(place(decisions, key, priorityId)),
          show: onShow,
        }}
      />
      <ReviewKeys />
    </>
  );
}
