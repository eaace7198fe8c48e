import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { useState } from "react";
import type { OpenDialog } from "../../host/bridge/serveBridge";
import { serveFrame } from "../../host/bridge/serveFrame";
import type { ExcelHost } from "../../host/excelHost";

/** Excel's own limits for a pane, in pixels; the add-in is made for 320 and more. */
const NARROWEST = 320;
const WIDEST = 560;
const USUAL = 360;

interface PaneFrameProps {
  readonly host: ExcelHost;
  readonly openDialog: OpenDialog;
  readonly onClose: () => void;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowLeft", 20],
  ["ArrowRight", -20],
]);

/** The task pane: the shipped page in a frame of its own, as Excel holds it. The edge on its left drags it wider. */
export function PaneFrame({ host, openDialog, onClose }: PaneFrameProps): ReactNode {
  const [width, setWidth] = useState(USUAL);
  const resize = (to: number): void => setWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, to))));
  const handleDrag = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const handleKey = (event: KeyboardEvent): void => {
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  return (
    <aside className="ab-pane" aria-label="Task pane" style={{ width }}>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the pane"
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        className="ab-pane-edge"
        onKeyDown={handleKey}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={handleDrag}
      />
      <div className="ab-pane-title">
        <h2>Actionbook</h2>
        <button type="button" className="ab-close" aria-label="Close the pane" onClick={onClose} />
      </div>
      <iframe
        ref={(frame) => (frame === null ? undefined : serveFrame(frame, host, openDialog))}
        className="ab-pane-page"
        title="Actionbook"
        src="pane.html"
      />
    </aside>
  );
}
