import type { WrittenSheet } from "../../app/ports";
import { fullAddress, oneCell } from "../../core/grid/a1";
import { PlaceLink } from "./PlaceLink";
import { usePanelStyles } from "./usePanelStyles";

const MADE = { new: "new", updated: "updated", unchanged: "no change" } as const satisfies Record<WrittenSheet["made"], string>;

interface SheetListProps {
  readonly sheets: readonly WrittenSheet[];
  readonly onShow: (at: string) => void;
}

/** Sheets that were written; each can be clicked to go to it. */
export function SheetList({ sheets, onShow }: SheetListProps) {
  const styles = usePanelStyles();
  return (
    <ul className={styles.list}>
      {sheets.map(({ key, title, made }) => (
        <li key={key}>
          <PlaceLink at={fullAddress(title, oneCell(0, 0))} onShow={onShow}>
            {title}
          </PlaceLink>{" "}
          <span className={styles.aside}>{MADE[made]}</span>
        </li>
      ))}
    </ul>
  );
}
