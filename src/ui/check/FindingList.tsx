import { useMemo, useState } from "react";
import type { Finding } from "../../core/checks/finding";
import { RowList } from "../shared/RowList";
import { useRowFocus } from "../shared/useRowFocus";
import { rowsOfFindings } from "./findingRows";
import type { ListRow } from "./findingRows";
import { FindingRow } from "./FindingRow";
import { GroupRow } from "./GroupRow";
import type { Checking } from "./useCheck";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly open: ReadonlySet<string>;
  readonly onToggle: (group: string) => void;
  readonly checking: Checking;
  readonly onShow: (at: string) => void;
}

/** Up to so many rows stand in the page as they are. */
const ROWS_AT_ONCE = 100;

/** The findings in their groups. Keys: arrows through the rows, Enter goes to the cell, M mends, C confirms, U undoes. */
export function FindingList({ findings, open, onToggle, checking, onShow }: FindingListProps) {
  const rows = useMemo(() => rowsOfFindings(findings, open), [findings, open]);
  const [current, setCurrent] = useState<string | null>(null);
  const [confirming, setConfirming] = useState<string | null>(null);

  const ask = (row: ListRow): void => {
    if (row.kind !== "finding") return;
    setCurrent(row.key);
    setConfirming(row.key);
  };
  const mend = (row: ListRow): void => {
    if (row.kind === "finding" && row.finding.fix !== undefined) checking.mend([row.finding]);
  };
  const { list, onKeyDown, onFocus, reach } = useRowFocus({
    rows,
    onReach: ({ key }) => setCurrent(key),
    letters: new Map([
      ["m", mend],
      ["c", ask],
      ["u", checking.undo],
    ]),
  });

  const draw = (row: ListRow) =>
    row.kind === "group" ? (
      <GroupRow group={row.group} open={row.open} onToggle={() => onToggle(row.key)} onMendAll={checking.mend} />
    ) : (
      <FindingRow
        finding={row.finding}
        current={current === row.key}
        confirming={confirming === row.key}
        onChoose={() => {
          setCurrent(row.key);
          onShow(row.finding.at);
        }}
        onShow={onShow}
        onMend={() => checking.mend([row.finding])}
        onAsk={(asked) => {
          setConfirming(asked ? row.key : null);
          if (!asked) reach(row.key);
        }}
        onConfirm={(reason) => {
          setConfirming(null);
          reach(row.key);
          checking.confirm(row.finding, reason);
        }}
      />
    );

  return (
    <RowList
      label="Findings"
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
