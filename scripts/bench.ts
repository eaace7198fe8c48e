import { measureChecking } from "./bench/checking";
import { measureExporting } from "./bench/exporting";
import { measureReading, measureRecognising } from "./bench/reading";
import { measureReturns } from "./bench/returns";
import { showTable } from "./bench/showTable";
import { measureTraffic } from "./bench/traffic";

/** npm run bench: what Actionbook asks of Excel, and how long it takes beside the .xlsx library alone. */
export async function main(): Promise<void> {
  const traffic = [];
  for (const actions of [10, 100, 1_000]) traffic.push(...(await measureTraffic(actions)));
  console.log(showTable(["actions", "command", "round trips", "bytes sent", "bytes received", "ms"], traffic));
  console.log("");
  console.log(showTable(["check of 1,000 actions", "ms", "findings"], measureChecking()));
  console.log("");
  console.log(showTable(["export of 1,000 actions", "KB", "ms"], await measureExporting()));
  console.log("");
  console.log(showTable(["workbook", "KB", "hucre ms", "read and recognise ms", "ratio"], await measureReading()));
  console.log("");
  console.log(showTable(["recognition of actions", "cells", "ms", "µs a cell"], measureRecognising()));
  console.log("");
  console.log(showTable(["returns", "files", "KB", "processor ms", "ratio", "peak MB"], await measureReturns()));
}

// A process of its own, started by measureReturns, calls it.
export { returnsAlone } from "./bench/returns";
