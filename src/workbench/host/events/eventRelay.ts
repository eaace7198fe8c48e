import type { HostChange } from "../model/hostChange";
import type { HostState } from "../wire/call";
import { eventEntries } from "./eventEntries";

type Send = (messageText: string) => void;

/** Tells add-ins what changed, in the messages of Microsoft's HostBridge. */
export class EventRelay {
  private readonly listeners = new Set<Send>();

  constructor(private readonly host: HostState) {}

  /** Sends messages there from now on; the answer stops it. */
  connect(send: Send): () => void {
    this.listeners.add(send);
    return () => {
      this.listeners.delete(send);
    };
  }

  /** Sends, in one message, every event that the changes give rise to; nothing that was done while events were off. */
  tell(changes: readonly HostChange[]): void {
    if (!this.host.eventsOn || this.listeners.size === 0) return;
    const heard = changes.filter((change) => !this.host.book.isQuiet(change));
    const entries = eventEntries(heard, this.host);
    if (entries.length === 0) return;
    const message = JSON.stringify({ type: 3, message: { entries } });
    for (const send of this.listeners) send(message);
  }
}
