import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState } from "react";
import type { ReactNode, RefObject } from "react";

interface RowsInSightProps<Row> {
  readonly rows: readonly Row[];
  readonly list: RefObject<HTMLUListElement | null>;
  /** The row that is drawn wherever it stands, so that it can have the focus and keeps it; null for none. */
  readonly current: string | null;
  readonly children: (row: Row) => ReactNode;
}

/** Before they are measured. In pixels. */
const ROW_HEIGHT = 72;
const ROWS_BESIDE = 8;

/** The rows of a long list that are in sight, each in its place: thousands cost no more than a screenful. */
export function RowsInSight<Row extends { readonly key: string }>({ rows, list, current, children }: RowsInSightProps<Row>) {
  const [top, setTop] = useState(0);
  // What stands above the list grows and shrinks with notes and filters, and the page with it.
  useEffect(() => {
    const measure = (): void => {
      if (list.current !== null) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  const at = rows.findIndex(({ key }) => key === current);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: top,
    overscan: ROWS_BESIDE,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return at < 0 || inSight.includes(at) ? inSight : [...inSight, at].sort((one, other) => one - other);
    },
  });
  return (
    <>
      <li aria-hidden ref={(spacer) => spacer?.style.setProperty("height", `${String(virtualizer.getTotalSize())}px`)} />
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <li
              key={key}
              data-row={row.key}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              ref={virtualizer.measureElement}
              style={{ position: "absolute", top: 0, left: 0, right: 0, transform: `translateY(${String(start - top)}px)` }}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </>
  );
}
