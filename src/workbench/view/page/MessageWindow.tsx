import type { ReactNode } from "react";

/** A small window that an add-in asked for: its page, and what to tell the add-in when the person closes it. */
export interface AskedWindow {
  readonly address: string;
  readonly closed: () => void;
}

/** The window that Office.context.ui.displayDialogAsync opens, inside the page. Esc closes it, as in Excel on the web. */
export function MessageWindow({ asked, onClose }: { readonly asked: AskedWindow; readonly onClose: () => void }): ReactNode {
  return (
    <div className="ab-veil">
      <div
        role="dialog"
        aria-modal="true"
        aria-label="Message from Actionbook"
        className="ab-dialog"
        onKeyDown={(event) => event.key === "Escape" && onClose()}
      >
        <div className="ab-pane-title">
          <h2>Actionbook</h2>
          <button type="button" className="ab-close" aria-label="Close the window" autoFocus onClick={onClose} />
        </div>
        <iframe className="ab-window-page" title="Message from Actionbook" src={asked.address} />
      </div>
    </div>
  );
}
