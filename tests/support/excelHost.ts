import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BookDesign } from "../../src/core/design/sheetDesign";
import type { HostOptions } from "../../src/workbench/host/excelHost";
import { ExcelHost } from "../../src/workbench/host/excelHost";
import { bookFromDesign } from "../../src/workbench/host/model/bookFromDesign";
import type { HostBook } from "../../src/workbench/host/model/hostBook";
import { addUndoGroups } from "../../src/workbench/host/bridge/addUndoGroups";
import { connectBridge } from "../../src/workbench/host/bridge/connectBridge";
import type { ClientGlobals } from "../../src/workbench/host/bridge/connectBridge";
import { hasSet } from "../../src/workbench/host/wire/apiSet";

/** What Microsoft's unmodified client puts into the page. */
interface Loaded extends ClientGlobals {
  readonly Excel: typeof Excel;
}

/** Excel as an add-in sees it, and what stands behind it. */
export interface StartedExcel {
  readonly host: ExcelHost;
  readonly book: HostBook;
  readonly Excel: typeof Excel;
  /** Excel.run of the genuine client. */
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
}

let loaded: Loaded | null = null;
let current: ExcelHost | null = null;

const requirements = {
  isSetSupported: (name: string, version?: string | number) =>
    name === "ExcelApi" && current !== null && hasSet(current.apiSet, String(version ?? "1.1")),
};

/** The few things of a page that the client asks for when it is loaded. */
function stubPage(): void {
  const location = {
    href: "http://localhost/",
    protocol: "http:",
    host: "localhost",
    hostname: "localhost",
    search: "",
    hash: "",
  };
  const stubs = {
    window: globalThis,
    location,
    navigator: { userAgent: "node" },
    document: { URL: location.href, location, getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
    Office: { context: { requirements } },
  };
  for (const [name, value] of Object.entries(stubs)) {
    if (name in globalThis && name !== "navigator") continue;
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function loadClient(): Loaded {
  if (loaded !== null) return loaded;
  stubPage();
  const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  // The client is a classic page script: it must be run in the global scope, and require() would hide its globals.
  (0, eval)(readFileSync(file, "utf8"));
  loaded = globalThis as unknown as Loaded;
  // Without office.js the client's own Office has no context: the page has to supply it.
  Object.defineProperty(globalThis, "Office", { value: { context: { requirements } }, configurable: true, writable: true });
  return loaded;
}

/** Starts the stand-in over a design (an empty Sheet1 without one) with the genuine client connected to it. */
export function startExcel(options: HostOptions & { readonly design?: BookDesign } = {}): StartedExcel {
  const client = loadClient();
  const book = bookFromDesign(options.design ?? { sheets: [], names: [] });
  const host = new ExcelHost(book, options);
  current = host;
  connectBridge(client, host);
  addUndoGroups(client.Excel);
  return { host, book, Excel: client.Excel, run: (batch) => client.Excel.run(batch) };
}
