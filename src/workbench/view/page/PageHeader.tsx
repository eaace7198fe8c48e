import type { KeyboardEvent, ReactNode } from "react";
import { useRef } from "react";
import { SAMPLES } from "../../samples";
import type { PageState } from "./usePage";
import type { RibbonCommand } from "./useRibbonCommand";

interface PageHeaderProps {
  readonly page: PageState;
  readonly exporting: RibbonCommand;
  readonly isPaneOpen: boolean;
  readonly onPane: () => void;
}

/** A menu that a button opens and Esc closes, by the browser's own <details>. */
function SampleMenu({ page }: Pick<PageHeaderProps, "page">): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => menu.current?.removeAttribute("open");
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    close();
    menu.current?.querySelector("summary")?.focus();
  };
  return (
    <details
      ref={menu}
      className="ab-menu"
      onKeyDown={handleKey}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary className="ab-button">Sample plans</summary>
      <div className="ab-menu-items">
        {SAMPLES.map((sample) => (
          <button
            key={sample.name}
            type="button"
            className="ab-menu-item"
            onClick={() => {
              close();
              page.openSample(sample);
            }}
          >
            <strong>{sample.title}</strong>
            <span>{sample.says}</span>
          </button>
        ))}
      </div>
    </details>
  );
}

/** The bar at the top: open, save, samples, and the pane's button. */
export function PageHeader({ page, exporting, isPaneOpen, onPane }: PageHeaderProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <header className="ab-header">
      <span className="ab-mark" aria-hidden="true" />
      <h1 className="ab-file-name">{page.open?.fileName ?? "Actionbook workbench"}</h1>
      <span className="ab-says">Workbench: a stand-in for Excel</span>
      <div className="ab-header-buttons">
        <button type="button" className="ab-button" onClick={() => field.current?.click()}>
          Open…
        </button>
        <input
          ref={field}
          type="file"
          accept=".xlsx"
          className="ab-hidden"
          aria-label="Open a workbook"
          tabIndex={-1}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) page.openFile(file);
            event.currentTarget.value = "";
          }}
        />
        <button type="button" className="ab-button" disabled={page.open === null} onClick={page.save}>
          Save as…
        </button>
        <SampleMenu page={page} />
        <span className="ab-divider" aria-hidden="true" />
        <button type="button" className="ab-button" disabled={page.open === null || exporting.isRunning} onClick={exporting.run}>
          Export plan
        </button>
        <button type="button" className="ab-button ab-button-main" aria-pressed={isPaneOpen} onClick={onPane}>
          Actionbook
        </button>
      </div>
    </header>
  );
}
