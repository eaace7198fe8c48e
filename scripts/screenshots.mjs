/** npm run screenshots: makes the pictures of the README from the built workbench and the sample plan (npm run build first). */
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { listen } from "./listen.mjs";
import { workbenchServer } from "./serve.mjs";
import { findBrowser, HOW_TO_GET_ONE } from "./testing/findBrowser.mjs";

const executablePath = findBrowser();
if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
mkdirSync("docs/pictures", { recursive: true });

const server = workbenchServer();
const port = await listen(server, 0);
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const page = await browser.newPage({ viewport: { width: 1600, height: 800 }, locale: "en-GB" });
const pane = page.frameLocator('iframe[title="Actionbook"]');

async function take(name) {
  // Nothing is pictured as pointed at.
  await page.mouse.move(0, 0);
  // Fluent's own movements end within half a second.
  await page.waitForTimeout(600);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}

const press = (name) => pane.getByRole("button", { name }).first().click();
const showSheet = (name) => page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name }).first().click();

await page.goto(`http://localhost:${port}/?sample=larkmoor`);
await page.getByRole("grid").waitFor();
await showSheet("Priority 2 ASB");
await press("Read this workbook");
await pane.getByRole("button", { name: "Build the plan sheets" }).waitFor();
await take("read");
await pane.getByRole("tab", { name: "Check" }).click();
await pane.getByRole("heading", { name: /^\d+ findings$/ }).waitFor();
const findings = pane.getByRole("list", { name: "Findings" });
await findings
  .getByRole("button", { name: /One word spelt in several ways/ })
  .first()
  .click();
await findings
  .getByRole("button", { name: /elsewhere/ })
  .first()
  .click();
await findings.getByRole("button", { name: "Mend" }).first().scrollIntoViewIfNeeded();
await take("check");
await pane.getByRole("tab", { name: "Build" }).click();
await press("Build the plan sheets");
await pane.getByRole("heading", { name: "The plan sheets are ready" }).waitFor();
// So that the status and its colour are in the picture.
await page.getByLabel("Zoom").selectOption("0.75");
await showSheet("2 Anti-Social Behaviour");
await take("built");
await showSheet(/^Plan$/);
await take("plan");
await pane.getByRole("tab", { name: "Export" }).click();
await pane.getByRole("button", { name: /^Export/ }).click();
await pane.getByRole("heading", { name: "The plan is exported" }).waitFor();
await pane
  .getByRole("link")
  .or(pane.getByRole("button", { name: /plan/i }))
  .first()
  .click();
await take("export");
await pane.getByRole("tab", { name: "Overview" }).click();
await press("Put the overview on a sheet");
await pane
  .getByText(/is in front/)
  .first()
  .waitFor();
// The charts are Excel's own, so the tables below them are shown.
for (const cell of ["A78", "A37"]) {
  await page.getByLabel("Name box").fill(cell);
  await page.getByLabel("Name box").press("Enter");
}
await take("overview");

await browser.close();
server.close();
