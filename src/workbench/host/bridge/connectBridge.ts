import type { ExcelHost } from "../excelHost";

/** The object that Microsoft's HostBridge talks through. It sets `onMessageFromHost` itself. */
export interface BridgePort {
  sendMessageToHost: (messageText: string) => void;
  onMessageFromHost?: (messageText: string) => void;
}

/** What of Microsoft's client has to be at hand to connect it. */
export interface ClientGlobals {
  readonly OfficeExtension: {
    readonly HostBridge: { init: (port: BridgePort) => void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

/** Connects the client that is loaded in this page to a host, and makes the client refuse what is above the declared API set. */
export function connectBridge({ OfficeExtension }: ClientGlobals, host: ExcelHost): void {
  const port: BridgePort = {
    sendMessageToHost: (messageText) => {
      // An answer always comes later than the question, as from another process.
      queueMicrotask(() => {
        const answer = host.receive(messageText);
        if (answer !== null) port.onMessageFromHost?.(answer);
      });
    },
  };
  host.events.connect((messageText) => port.onMessageFromHost?.(messageText));
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.HostBridge.init(port);
}
