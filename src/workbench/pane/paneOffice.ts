/**
 * The workbench's pane page runs the shipped bundle over Microsoft's unmodified Excel client. This script stands between the
 * two: it supplies the `Office` that office.js would, and connects the client to the workbench around the frame.
 */
import { addUndoGroups } from "../host/bridge/addUndoGroups";
import type { BridgeNote } from "../host/bridge/bridgeMessages";
import { noteFrom } from "../host/bridge/bridgeMessages";
import type { BridgePort, ClientGlobals } from "../host/bridge/connectBridge";
import { Dialogs } from "./dialogs";
import { smallOffice } from "./smallOffice";

const client = globalThis as unknown as ClientGlobals & { readonly Excel: object; Office: object };
let port: MessagePort | null = null;

const dialogs = new Dialogs((note) => port?.postMessage(note));
const { office, ready, command } = smallOffice(dialogs);
const bridge: BridgePort = { sendMessageToHost: (messageText) => port?.postMessage(messageText) };

function take(data: unknown): void {
  if (typeof data === "string") return bridge.onMessageFromHost?.(data);
  const note = noteFrom(data);
  if (note?.actionbook === "dialog-state") dialogs.take(note.number, note.state);
  if (note?.actionbook !== "command") return;
  const { name, number } = note;
  void command(name).then((known) => port?.postMessage({ actionbook: "command-done", number, known } satisfies BridgeNote));
}

function sayReady(): void {
  window.parent.postMessage({ actionbook: "pane-ready" } satisfies BridgeNote, window.location.origin);
}

window.addEventListener("message", ({ source, origin, data, ports }: MessageEvent<unknown>) => {
  // Only the workbench that holds this frame, served from the same origin, is listened to.
  if (source !== window.parent || origin !== window.location.origin) return;
  const note = noteFrom(data);
  if (note?.actionbook === "host-asks") sayReady();
  const [given] = ports;
  if (note?.actionbook !== "host" || given === undefined) return;
  port?.close();
  port = given;
  port.onmessage = (event: MessageEvent<unknown>) => take(event.data);
  ready(note.apiSet);
});

// The client leaves an empty Office of its own, which can be written over but not redefined.
client.Office = office;
client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
client.OfficeExtension.HostBridge.init(bridge);
addUndoGroups(client.Excel);
sayReady();
