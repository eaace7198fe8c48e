import { makeStyles } from "@fluentui/react-components";
import type { FocusEventHandler, KeyboardEventHandler, ReactNode, RefObject } from "react";
import { RowsInSight } from "./RowsInSight";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none", position: "relative" } });

interface RowListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Up to so many rows stand in the page as they are; of more, those in sight. */
  readonly atOnce: number;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly current: string | null;
  readonly onKeyDown: KeyboardEventHandler<HTMLUListElement>;
  readonly onFocus: FocusEventHandler<HTMLUListElement>;
  readonly children: (row: Row) => ReactNode;
}

/** A list of rows that is worked by keys (`useRowFocus`), however long it is. */
export function RowList<Row extends { readonly key: string }>(props: RowListProps<Row>) {
  const { label, rows, atOnce, list, current, onKeyDown, onFocus, children } = props;
  return (
    <ul ref={list} className={useStyles().list} onKeyDown={onKeyDown} onFocus={onFocus} aria-label={label}>
      {rows.length > atOnce ? (
        <RowsInSight rows={rows} list={list} current={current}>
          {children}
        </RowsInSight>
      ) : (
        rows.map((row) => (
          <li key={row.key} data-row={row.key}>
            {children(row)}
          </li>
        ))
      )}
    </ul>
  );
}
