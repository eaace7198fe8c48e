import type { KeyboardEvent, ReactNode } from "react";
import { useId } from "react";

/** A message with buttons, the first the one that Enter presses. */
export interface Alert {
  readonly style: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly { readonly label: string; readonly press: () => void }[];
}

/** Tab goes round the buttons and never behind the dialog. */
function keepInside(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[(at + (event.shiftKey ? -1 : 1) + buttons.length) % buttons.length];
  event.preventDefault();
  next?.focus();
}

/** Excel's alert, inside the page. Esc presses the last button. */
export function AlertDialog({ alert }: { readonly alert: Alert }): ReactNode {
  const id = useId();
  const handleKey = (event: KeyboardEvent<HTMLElement>): void => {
    event.stopPropagation();
    if (event.key === "Tab") keepInside(event);
    if (event.key === "Escape") alert.buttons.at(-1)?.press();
  };
  return (
    <div className="ab-veil">
      <div
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-message`}
        className="ab-dialog"
        onKeyDown={handleKey}
      >
        <h2 id={`${id}-title`}>{alert.title}</h2>
        <div className="ab-dialog-body">
          <span className={`ab-sign ab-sign-${alert.style}`} aria-hidden="true" />
          <p id={`${id}-message`}>{alert.message}</p>
        </div>
        <div className="ab-dialog-buttons">
          {alert.buttons.map(({ label, press }, index) => (
            <button
              key={label}
              type="button"
              className={index === 0 ? "ab-button ab-button-main" : "ab-button"}
              autoFocus={index === 0}
              onClick={press}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
