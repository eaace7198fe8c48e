import type { ReactNode } from "react";
import { boxAddress } from "../../../core/grid/a1";
import { isBlank } from "../../host/model/hostCell";
import type { Session } from "../session";
import type { Zoom } from "./zoom";
import { ZOOM_STEPS, zoomLabel } from "./zoom";

interface StatusBarProps {
  readonly session: Session;
  readonly zoom: Zoom;
  /** What the zoom comes to, 1 being 100 %. */
  readonly factor: number;
  readonly onZoom: (zoom: Zoom) => void;
}

/** What was copied and what is selected, in Excel's words: how many cells hold something, and the sum of the numbers among them. */
function selectedWords(session: Session): string {
  const { box } = session.book.selection();
  let [count, numbers, sum] = [0, 0, 0];
  session.book.activeSheet().visit(box, (_row, _column, cell) => {
    if (isBlank(cell)) return;
    count += 1;
    if (typeof cell.value !== "number") return;
    numbers += 1;
    sum += cell.value;
  });
  const isSeveral = box.top !== box.bottom || box.left !== box.right;
  const copied = session.clip === null ? "" : "Choose where to paste, then press Ctrl+V";
  const counted =
    isSeveral && count > 1 ? [`Count: ${String(count)}`, numbers > 1 ? `Sum: ${String(Math.round(sum * 1e9) / 1e9)}` : ""] : [];
  return [copied, ...counted].filter((part) => part !== "").join("   ");
}

/** The line below the tabs: sheet and selection, what is in it, and the zoom. */
export function StatusBar({ session, zoom, factor, onZoom }: StatusBarProps): ReactNode {
  const { state } = session.book.activeSheet();
  const { box } = session.book.selection();
  return (
    <div className="ab-status">
      <span className="ab-status-place">
        {state.title} · {boxAddress(box)}
        {state.protection !== null && " · Protected"}
      </span>
      <span className="ab-status-count" role="status">
        {selectedWords(session)}
      </span>
      <label className="ab-zoom">
        <span>Zoom</span>
        <select
          value={String(zoom)}
          onChange={(event) => onZoom(event.currentTarget.value === "fit" ? "fit" : Number(event.currentTarget.value))}
        >
          <option value="fit">{`Fit width (${zoomLabel(factor)})`}</option>
          {ZOOM_STEPS.map((step) => (
            <option key={step} value={String(step)}>
              {zoomLabel(step)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
