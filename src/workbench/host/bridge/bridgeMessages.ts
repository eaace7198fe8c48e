import type { ApiSet } from "../wire/apiSet";

/** What the workbench and its pane say to each other, besides the client's own messages (which are text). */
export type BridgeNote =
  /** Pane to workbench, by postMessage: I am loaded and want a port. */
  | { readonly actionbook: "pane-ready" }
  /** Workbench to pane, by postMessage: are you there? The pane answers with pane-ready. */
  | { readonly actionbook: "host-asks" }
  /** Workbench to pane, by postMessage, with the port: this is the Excel that you run in. */
  | { readonly actionbook: "host"; readonly apiSet: ApiSet }
  /** Workbench to pane, over the port: do this command of the ribbon. */
  | { readonly actionbook: "command"; readonly number: number; readonly name: string }
  /** Pane to workbench, over the port: the command is done; `known` tells whether there was one of that name. */
  | { readonly actionbook: "command-done"; readonly number: number; readonly known: boolean }
  /** Pane to workbench, over the port: open a small window with this page. */
  | { readonly actionbook: "dialog"; readonly number: number; readonly address: string }
  /** Workbench to pane, over the port: the window was opened, refused, or closed by the person. */
  | { readonly actionbook: "dialog-state"; readonly number: number; readonly state: "opened" | "refused" | "closed" };

/** Reads a note; null when the data is none. */
export function noteFrom(data: unknown): BridgeNote | null {
  return typeof data === "object" && data !== null && "actionbook" in data ? (data as BridgeNote) : null;
}
