import type { ExcelHost } from "../../host/excelHost";
import { serveFrame } from "../../host/bridge/serveFrame";

/** Connects the page in a frame to a host; the answer disconnects it. */
export type ServePane = (frame: HTMLIFrameElement, host: ExcelHost) => () => void;

/** Serves the pane's page over a message channel of its own. */
export const servePane: ServePane = (frame, host) => serveFrame(frame, host);
