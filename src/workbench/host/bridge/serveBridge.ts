import type { ExcelHost } from "../excelHost";
import { noteFrom } from "./bridgeMessages";
import type { BridgeNote } from "./bridgeMessages";

/** Opens a small window over the workbook with a page; answers false when it cannot, and calls back when it is closed. */
export type OpenDialog = (address: string, closed: () => void) => boolean;

/** A pane that is connected to a host. */
export interface ServedBridge {
  /** Runs a command of the ribbon in the pane; answers false when the pane knows none of that name. */
  command(name: string): Promise<boolean>;
  close(): void;
}

/** Answers the client at the other end of a port until it is closed. Text is the client's; notes are ours. */
export function serveBridge(port: MessagePort, host: ExcelHost, openDialog: OpenDialog = () => false): ServedBridge {
  const send = (note: BridgeNote): void => port.postMessage(note);
  const waiting = new Map<number, (known: boolean) => void>();
  let commands = 0;
  const take = (note: BridgeNote | null): void => {
    if (note?.actionbook === "command-done") waiting.get(note.number)?.(note.known);
    if (note?.actionbook !== "dialog") return;
    const { number } = note;
    const opened = openDialog(note.address, () => send({ actionbook: "dialog-state", number, state: "closed" }));
    send({ actionbook: "dialog-state", number, state: opened ? "opened" : "refused" });
  };
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "string") {
      take(noteFrom(data));
      return;
    }
    const answer = host.receive(data);
    if (answer !== null) port.postMessage(answer);
  };
  const disconnect = host.events.connect((messageText) => port.postMessage(messageText));
  return {
    command: (name) =>
      new Promise((resolve) => {
        commands += 1;
        waiting.set(commands, resolve);
        send({ actionbook: "command", number: commands, name });
      }),
    close: () => {
      disconnect();
      port.close();
    },
  };
}
