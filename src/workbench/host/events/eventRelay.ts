import type { HostChange } from "../model/hostChange";
import type { HostState } from "../wire/call";
import { eventEntries } from "./eventEntries";

/** Tells add-ins what changed, in the messages of Microsoft's HostBridge. */
export class EventRelay {
  private send: (messageText: string) => void = () => undefined;

  constructor(private readonly host: HostState) {}

  /** Where messages go from now on. */
  connect(send: (messageText: string) => void): void {
    this.send = send;
  }

  /** Sends, in one message, every event that the changes give rise to; nothing while events are off. */
  tell(changes: readonly HostChange[]): void {
    if (!this.host.eventsOn) return;
    const entries = eventEntries(changes, this.host);
    if (entries.length > 0) this.send(JSON.stringify({ type: 3, message: { entries } }));
  }
}
