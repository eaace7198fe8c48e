/**
 * npm start: builds for development, watches, and serves the workbench with a sample plan.
 * npm start -- --excel: serves the add-in over https://localhost:3000 for sideloading into a real Excel.
 */
import { createRequire } from "node:module";
import { listen } from "./listen.mjs";
import { addinServer, workbenchServer } from "./serve.mjs";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const configurations = require("../webpack.config.js")({}, { mode: "development" });
const forExcel = process.argv.includes("--excel");

async function serveAddin() {
  const devCerts = require("office-addin-dev-certs");
  // Excel only loads pages over a certificate that the machine trusts; this asks once to trust one of its own.
  const port = await listen(addinServer(await devCerts.getHttpsServerOptions()), 3000);
  if (port !== 3000) throw new Error("Port 3000 is in use, and manifest.xml names it: stop what uses it and start again.");
  console.log("Actionbook is served at https://localhost:3000. Sideload dist/addin/manifest.xml into Excel. Ctrl+C stops.");
}

async function serveWorkbench() {
  const port = await listen(workbenchServer(), 3000);
  console.log(`Actionbook's workbench is at http://localhost:${port} (Ctrl+C stops)`);
}

let serving = false;

async function onBuilt(error, stats) {
  if (error) throw error;
  if (stats.hasErrors() || stats.hasWarnings())
    console.log(stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY }));
  if (serving || stats.hasErrors()) return;
  serving = true;
  await (forExcel ? serveAddin() : serveWorkbench());
}

function stop(error) {
  if (error) console.error(error instanceof Error ? error.message : String(error));
  process.exit(error ? 1 : 0);
}

console.log("Building Actionbook…");
const watched = configurations.filter(({ name }) => name === "addin" || (name === "workbench" && !forExcel));
webpack(watched).watch({ ignored: /node_modules|dist/ }, (error, stats) => void onBuilt(error, stats).catch(stop));
process.on("SIGINT", () => stop()).on("SIGTERM", () => stop());
