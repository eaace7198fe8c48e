import type { BridgeNote } from "../host/bridge/bridgeMessages";

/** What Office.context.ui.displayDialogAsync tells its caller. */
interface DialogResult {
  readonly status: "succeeded" | "failed";
  readonly value?: { addEventHandler: (type: string, handler: (event: { readonly error: number }) => void) => void };
  readonly error?: { readonly code: number; readonly message: string };
}

type Callback = (result: DialogResult) => void;

/** Excel's numbers: the person closed the window; the window could not be opened. */
const CLOSED = 12_006;
const NOT_OPENED = 12_007;

interface Waiting {
  readonly callback: Callback;
  readonly closed: ((event: { readonly error: number }) => void)[];
}

/** The small windows that an add-in opens over Excel, asked of the workbench. */
export class Dialogs {
  private readonly waiting = new Map<number, Waiting>();
  private given = 0;

  constructor(private readonly send: (note: BridgeNote) => void) {}

  /** Asks for a window; the callback hears whether it opened, and its handlers when the person closes it. */
  open(address: string, callback: Callback): void {
    this.given += 1;
    this.waiting.set(this.given, { callback, closed: [] });
    this.send({ actionbook: "dialog", number: this.given, address });
  }

  /** Takes the workbench's word on a window. */
  take(number: number, state: "opened" | "refused" | "closed"): void {
    const dialog = this.waiting.get(number);
    if (dialog === undefined) return;
    if (state === "refused")
      dialog.callback({ status: "failed", error: { code: NOT_OPENED, message: "No window could be opened." } });
    if (state === "opened") {
      dialog.callback({ status: "succeeded", value: { addEventHandler: (_type, handler) => dialog.closed.push(handler) } });
    }
    if (state === "closed") for (const handler of dialog.closed) handler({ error: CLOSED });
    if (state !== "opened") this.waiting.delete(number);
  }
}
