import type { ExcelHost } from "../excelHost";
import { noteFrom } from "./bridgeMessages";
import type { OpenDialog, ServedBridge } from "./serveBridge";
import { serveBridge } from "./serveBridge";

/** A frame's page and the host that answers it. */
interface Service {
  readonly host: ExcelHost;
  bridge: ServedBridge | null;
  /** How many callers want it served. */
  wanted: number;
  readonly stop: () => void;
}

const SERVICES = new WeakMap<HTMLIFrameElement, Service>();

/**
 * Answers the page in a frame of this origin, each time that it loads, over a message channel of its own. Serving the same
 * frame with the same host again keeps the connection, so a component may serve on every rendering; another host reloads the
 * page, as Excel opens a pane of its own for every workbook. The answer ends the service.
 */
export function serveFrame(frame: HTMLIFrameElement, host: ExcelHost, openDialog?: OpenDialog): () => void {
  const before = SERVICES.get(frame);
  const isOther = before !== undefined && before.host !== host;
  if (isOther) before.stop();
  const service = before === undefined || isOther ? start(frame, host, openDialog) : before;
  service.wanted += 1;
  if (isOther) frame.contentWindow?.location.reload();
  return () => {
    service.wanted -= 1;
    // Later, because a rendering ends a service and takes it up again at once.
    setTimeout(() => {
      if (service.wanted === 0) service.stop();
    });
  };
}

/** Runs a command of the ribbon in a served frame; false when the page is not connected or knows none of that name. */
export function runFrameCommand(frame: HTMLIFrameElement, name: string): Promise<boolean> {
  return SERVICES.get(frame)?.bridge?.command(name) ?? Promise.resolve(false);
}

function start(frame: HTMLIFrameElement, host: ExcelHost, openDialog: OpenDialog | undefined): Service {
  const page = frame.ownerDocument.defaultView;
  if (page === null) throw new Error("The frame stands in no page.");
  const { origin } = page.location;
  const connect = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== frame.contentWindow || from !== origin) return;
    if (noteFrom(data)?.actionbook !== "pane-ready") return;
    const { port1, port2 } = new MessageChannel();
    service.bridge?.close();
    service.bridge = serveBridge(port1, host, openDialog);
    frame.contentWindow.postMessage({ actionbook: "host", apiSet: host.apiSet }, origin, [port2]);
  };
  const service: Service = {
    host,
    bridge: null,
    wanted: 0,
    stop: () => {
      page.removeEventListener("message", connect);
      service.bridge?.close();
      if (SERVICES.get(frame) === service) SERVICES.delete(frame);
    },
  };
  page.addEventListener("message", connect);
  SERVICES.set(frame, service);
  frame.contentWindow?.postMessage({ actionbook: "host-asks" }, origin);
  return service;
}
