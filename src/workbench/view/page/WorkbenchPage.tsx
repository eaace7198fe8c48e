import type { DragEvent, ReactNode } from "react";
import { useState } from "react";
import type { OpenDialog } from "../../host/bridge/serveBridge";
import { serveFrame } from "../../host/bridge/serveFrame";
import { WorkbookView } from "../WorkbookView";
import type { AskedWindow } from "./MessageWindow";
import { MessageWindow } from "./MessageWindow";
import { PageHeader } from "./PageHeader";
import { PaneFrame } from "./PaneFrame";
import type { PageState } from "./usePage";
import { useRibbonCommand } from "./useRibbonCommand";

/** The whole workbench: the workbook, the task pane beside it, and what opens and saves files. */
export function WorkbenchPage({ page }: { readonly page: PageState }): ReactNode {
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [asked, setAsked] = useState<AskedWindow | null>(null);
  const exporting = useRibbonCommand("exportPlan");
  const { open } = page;
  const openDialog: OpenDialog = (address, closed) => {
    const isOurs = new URL(address, window.location.href).origin === window.location.origin;
    if (isOurs) setAsked({ address, closed });
    return isOurs;
  };
  const handleDrop = (event: DragEvent): void => {
    const file = event.dataTransfer.files[0];
    event.preventDefault();
    if (file !== undefined) page.openFile(file);
  };
  return (
    <div className="ab-page" aria-busy={page.isBusy} onDragOver={(event) => event.preventDefault()} onDrop={handleDrop}>
      <PageHeader page={page} exporting={exporting} isPaneOpen={isPaneOpen} onPane={() => setPaneOpen(!isPaneOpen)} />
      {page.trouble !== null && (
        <div className="ab-trouble">
          <p role="alert">{page.trouble}</p>
          <button type="button" className="ab-close" aria-label="Close the message" onClick={page.dismiss} />
        </div>
      )}
      {page.notice !== null && (
        <div className="ab-trouble ab-told">
          <p role="status">{page.notice}</p>
          <button type="button" className="ab-close" aria-label="Close the message" onClick={page.dismiss} />
        </div>
      )}
      <main className="ab-main" aria-label="Workbook and task pane">
        {open === null ? (
          <p className="ab-empty">{page.isBusy ? "Opening…" : "Open a workbook, or drop one here."}</p>
        ) : (
          <WorkbookView key={page.opened} session={open.session} />
        )}
        {open !== null && isPaneOpen && (
          <PaneFrame
            key={`pane-${String(page.opened)}`}
            host={open.session.host}
            openDialog={openDialog}
            onClose={() => setPaneOpen(false)}
          />
        )}
      </main>
      {open !== null && exporting.isLoaded && (
        <iframe
          key={`commands-${String(page.opened)}`}
          ref={(frame) => {
            exporting.hold(frame);
            return frame === null ? undefined : serveFrame(frame, open.session.host, openDialog);
          }}
          className="ab-commands-page"
          title="Actionbook's ribbon commands"
          aria-hidden="true"
          tabIndex={-1}
          src="commands-pane.html"
        />
      )}
      {asked !== null && (
        <MessageWindow
          asked={asked}
          onClose={() => {
            asked.closed();
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}
