import type { ReactNode } from "react";
import { cellAddress } from "../../../core/grid/a1";
import { validationAt } from "../edit/checkEntry";
import type { Drafting } from "../edit/useDraft";
import { fontFamily, fontPixels, LINE_HEIGHT } from "../geometry/textSize";
import type { Session } from "../session";
import { CellEditor } from "./CellEditor";

interface ActiveInsideProps {
  readonly session: Session;
  readonly drafting: Drafting;
  readonly openList: () => void;
  readonly zoom: number;
}

/** What stands in the active cell beside its text: the editor while typing, else the button of its list. */
export function ActiveInside({ session, drafting, openList, zoom }: ActiveInsideProps): ReactNode {
  const { row, column } = session.active();
  const sheet = session.book.activeSheet();
  const { draft } = drafting;
  if (draft !== null) {
    const { style } = sheet.cell(row, column);
    const font = { fontFamily: fontFamily(style), fontSize: fontPixels(style) * zoom, lineHeight: LINE_HEIGHT };
    const label = `Cell ${cellAddress(row, column)}`;
    return <CellEditor draft={draft} label={label} style={font} onChange={drafting.change} onEnd={drafting.end} />;
  }
  if (validationAt(sheet, row, column)?.rule?.kind !== "list") return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="ab-list-button"
      aria-label="Choose from the list"
      onPointerDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
      }}
      onClick={openList}
    />
  );
}
