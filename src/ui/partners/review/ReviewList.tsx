import { useState } from "react";
import { RowList } from "../../shared/RowList";
import { useRowFocus } from "../../shared/useRowFocus";
import { AddedRow } from "./AddedRow";
import { canWrite } from "./ChangeDetails";
import { ChangeRow } from "./ChangeRow";
import { GoneRow } from "./GoneRow";
import { ReviewActionRow } from "./ReviewActionRow";
import { ReviewGroupRow } from "./ReviewGroupRow";
import type { Reviewing } from "./reviewing";
import type { ReviewRow } from "./reviewRows";

interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  readonly reviewing: Reviewing;
  readonly onToggle: (group: string) => void;
}

/** Up to so many rows stand in the page as they are. */
const ROWS_AT_ONCE = 60;

/** The changes in their groups. Keys: arrows, J and K through the rows; Space ticks; A takes, R keeps ours and goes on; W writes. */
export function ReviewList({ rows, reviewing, onToggle }: ReviewListProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const [writing, setWriting] = useState<string | null>(null);

  const goOn = (from: ReviewRow): void => {
    const next = rowAfter(rows, from);
    reach(next.key);
    setCurrent(next.key);
  };
  const settle = (row: ReviewRow, take: boolean): void => {
    decideRow(row, take, reviewing);
    goOn(row);
  };
  const write = (row: ReviewRow): void => {
    if (row.kind !== "change" || !canWrite(row.change)) return;
    setCurrent(row.key);
    setWriting(row.key);
  };
  const { list, onKeyDown, onFocus, reach } = useRowFocus({
    rows,
    onReach: ({ key }) => setCurrent(key),
    letters: new Map([
      ["a", (row: ReviewRow) => settle(row, true)],
      ["r", (row: ReviewRow) => settle(row, false)],
      ["w", write],
    ]),
  });
  const drawChange = (row: Extract<ReviewRow, { kind: "change" }>) => (
    <ChangeRow
      row={row}
      current={current === row.key}
      writing={writing === row.key}
      reviewing={reviewing}
      onChoose={() => setCurrent(row.key)}
      onWrite={(asked) => {
        setWriting(asked ? row.key : null);
        if (!asked) reach(row.key);
      }}
    />
  );
  const draw = (row: ReviewRow) => {
    const isCurrent = current === row.key;
    switch (row.kind) {
      case "group":
        return <ReviewGroupRow row={row} reviewing={reviewing} onToggle={() => onToggle(row.key)} />;
      case "action":
        return <ReviewActionRow row={row} current={isCurrent} reviewing={reviewing} />;
      case "change":
        return drawChange(row);
      case "added":
        return <AddedRow row={row} current={isCurrent} reviewing={reviewing} onChoose={() => setCurrent(row.key)} />;
      case "gone":
        return <GoneRow row={row} current={isCurrent} />;
    }
  };
  return (
    <RowList
      label="Changes"
      rows={rows}
      atOnce={ROWS_AT_ONCE}
      list={list}
      current={current}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {draw}
    </RowList>
  );
}

function decideRow(row: ReviewRow, take: boolean, { decide, place }: Reviewing): void {
  const decision = { kind: take ? "take" : "keep" } as const;
  if (row.kind === "change") decide([row.change], decision);
  if (row.kind === "group" || row.kind === "action") decide(row.changes, decision);
  if (row.kind !== "added") return;
  const { key, proposal } = row.row;
  place(key, take ? proposal.priorityId : null);
}

/** Where the hand goes on after a decision: the next change, past all that were decided with it. */
function rowAfter(rows: readonly ReviewRow[], from: ReviewRow): ReviewRow {
  const decided = new Set("changes" in from ? from.changes.map(({ key }) => key) : [from.key]);
  const at = rows.findIndex(({ key }) => key === from.key);
  const next = rows.find((row, index) => index > at && !decided.has(row.key) && row.kind !== "action");
  return next ?? from;
}
