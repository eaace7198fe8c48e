import type { DragEvent, ReactNode } from "react";
import { useState } from "react";
import { WorkbookView } from "../WorkbookView";
import { PageHeader } from "./PageHeader";
import { PaneFrame } from "./PaneFrame";
import type { ServePane } from "./servePane";
import type { PageState } from "./usePage";

interface WorkbenchPageProps {
  readonly page: PageState;
  readonly serve: ServePane;
}

/** The whole workbench: the workbook, the task pane beside it, and what opens and saves files. */
export function WorkbenchPage({ page, serve }: WorkbenchPageProps): ReactNode {
  const [isPaneOpen, setPaneOpen] = useState(true);
  const { open } = page;
  const handleDrop = (event: DragEvent): void => {
    const file = event.dataTransfer.files[0];
    event.preventDefault();
    if (file !== undefined) page.openFile(file);
  };
  return (
    <div className="ab-page" aria-busy={page.isBusy} onDragOver={(event) => event.preventDefault()} onDrop={handleDrop}>
      <PageHeader page={page} isPaneOpen={isPaneOpen} onPane={() => setPaneOpen(!isPaneOpen)} />
      {page.trouble !== null && (
        <div className="ab-trouble">
          <p role="alert">{page.trouble}</p>
          <button type="button" className="ab-close" aria-label="Close the message" onClick={page.dismiss} />
        </div>
      )}
      <main className="ab-main">
        {open === null ? (
          <p className="ab-empty">{page.isBusy ? "Opening…" : "Open a workbook, or drop one here."}</p>
        ) : (
          <WorkbookView key={`book-${String(page.opened)}`} session={open.session} />
        )}
        {open !== null && isPaneOpen && (
          <PaneFrame
            key={`pane-${String(page.opened)}`}
            host={open.session.host}
            serve={serve}
            onClose={() => setPaneOpen(false)}
          />
        )}
      </main>
    </div>
  );
}
