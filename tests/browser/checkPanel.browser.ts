import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import type { Validation } from "../../src/core/design/sheetDesign";
import { browserForTests } from "./support/browser";
import { addressIn, prioritySheets, readSaved } from "./support/savedPlan";
import type { Watched } from "./support/watchPage";
import { watchPage } from "./support/watchPage";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

const PLAN = "../shared/plans/sevenoaks-2012-13.xlsx";
const REASON = "Agreed with the board in May";
const PLAIN_DATE = /^By when is March 2012; the plan starts on 1 April 2012\. Go to Action Plan, E23$/;
const MENDABLE = /^“Ongoi ng” stands here, “Ongoing” elsewhere\. Go to Action Plan, E62$/;

const { newPage } = browserForTests();
const server = serveWorkbench();

/** The panel as an officer uses it. */
class CheckPage extends WorkbenchPage {
  readonly list = this.pane.getByRole("list", { name: "Findings" });

  async check(): Promise<void> {
    const skip = this.pane.getByRole("button", { name: "Skip" });
    const tab = this.pane.getByRole("tab", { name: "Check" });
    await skip.or(tab).first().waitFor();
    if (await skip.isVisible()) await skip.click();
    await tab.click();
    await this.pane.getByRole("heading", { name: /^\d+ findings$/ }).waitFor();
  }

  /** Opens the group of a title and gives its finding. */
  async finding(group: RegExp, name: RegExp): Promise<Locator> {
    const heading = this.list.getByRole("button", { name: group }).first();
    if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
    return this.list.getByRole("button", { name });
  }

  /** What is selected in the workbook: sheet and cell. */
  async selected(): Promise<string> {
    const sheet = await this.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { selected: true }).textContent();
    return `${sheet ?? ""} ${await this.page.getByLabel("Name box").inputValue()}`;
  }
}

/** What axe finds on the page and in its pane: rule and element. Fluent's focus guards are empty and cannot be reached. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude("[data-tabster-dummy]")
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** Rules by their places: their order in a file means nothing. */
function fromTheLeft(rules: readonly Validation[]): readonly Validation[] {
  return [...rules].sort((one, other) => one.box.left - other.box.left || one.box.top - other.box.top);
}

const DATES = /^Must fix: Dates before the plan starts/;
const SPELLINGS = /^Must fix: One word spelt in several ways/;

const run = existsSync(PLAN) ? describe : describe.skip;

run("checking a real plan", () => {
  let workbench: CheckPage;
  let watched: Watched;

  beforeAll(async () => {
    const page = await newPage();
    watched = watchPage(page);
    workbench = new CheckPage(page);
    await workbench.open(server.address());
    await workbench.openFile(PLAN);
    await workbench.check();
  });

  test("choosing a finding selects its cell", async () => {
    await (await workbench.finding(DATES, PLAIN_DATE)).click();
    await workbench.page.waitForFunction(() => document.querySelector("[aria-label='Name box']")?.getAttribute("value") !== "A1");
    expect(await workbench.selected()).toBe("Action Plan E23");
  });

  test("a mend changes the cell, and is undone beside it", async () => {
    await (await workbench.finding(SPELLINGS, MENDABLE)).click();
    await workbench.pane.getByRole("button", { name: "Mend", exact: true }).click();
    await workbench.pane.getByText("Mended Action Plan, E62").first().waitFor();
    expect(await (await workbench.goTo("Action Plan", "E62")).textContent()).toBe("Ongoing");
    await workbench.pane.getByRole("button", { name: /^Undo/ }).click();
    await workbench.pane.getByText("Undone Action Plan, E62").first().waitFor();
    expect(await (await workbench.goTo("Action Plan", "E62")).textContent()).toBe("Ongoi ng");
  });

  test("a change in the sheet is checked by itself, and the new counts are said; the keyboard stays in the sheet", async () => {
    const { pane } = workbench;
    await (await workbench.finding(SPELLINGS, MENDABLE)).focus();
    const before = Number.parseInt((await pane.getByRole("heading", { level: 2 }).textContent()) ?? "", 10);
    await workbench.goTo("Action Plan", "E62");
    await workbench.type("Ongoing");
    await pane.getByRole("status").filter({ hasText: "The sheet changed and was checked again." }).waitFor({ state: "attached" });
    expect(Number.parseInt((await pane.getByRole("heading", { level: 2 }).textContent()) ?? "", 10)).toBeLessThan(before);
    expect(await workbench.grid.evaluate((grid) => grid.contains(document.activeElement))).toBe(true);
  });

  test("what was confirmed stays confirmed after saving and opening again", async () => {
    const { pane } = workbench;
    const finding = await workbench.finding(DATES, PLAIN_DATE);
    await finding.press("c");
    await pane.getByLabel("Why is it right as it stands?").fill(REASON);
    await pane.getByRole("button", { name: "Keep as confirmed" }).click();
    await finding.waitFor({ state: "detached" });
    await workbench.openBytes("confirmed.xlsx", await workbench.saveAs());
    await workbench.check();
    await pane.getByText("Confirmed as right").click();
    await pane.getByText(new RegExp(`: ${REASON}$`)).waitFor();
    expect(await (await workbench.finding(DATES, PLAIN_DATE)).count()).toBe(0);
  });

  test("axe finds nothing in the panel", async () => {
    expect(await faults(workbench.page)).toEqual([]);
  });

  test("a table of the officer's own is given dropdowns and colours where it stands; no cell changes", async () => {
    const { pane } = workbench;
    const before = (await readSaved(await workbench.saveAs())).book.sheets.find(({ title }) => title === "Action Plan")!;
    await pane.getByText("Dropdowns, dates and colours for your tables").click();
    await pane.getByRole("button", { name: "Add them in place" }).click();
    await pane
      .getByText(/^Added to Action Plan \(/)
      .first()
      .waitFor();
    const after = (await readSaved(await workbench.saveAs())).book.sheets.find(({ title }) => title === "Action Plan")!;
    expect(after.validations.length).toBeGreaterThan(before.validations.length);
    expect(after.rows).toEqual(before.rows);
    expect(after.merges).toEqual(before.merges);
  });

  test("a status that was pasted over is healed: its dropdown is back, and nothing else changed", async () => {
    const { pane, page } = workbench;
    await pane.getByRole("tab", { name: "Build" }).click();
    await workbench.read();
    await workbench.build();
    const [sheet] = prioritySheets(await readSaved(await workbench.saveAs()));
    const status = addressIn(sheet!, "Status", 1);
    await workbench.goTo("Action Plan", "A1");
    await page.keyboard.press("Control+c");
    await workbench.goTo(sheet!.title, status);
    await workbench.grid.focus();
    await page.keyboard.press("Control+v");
    const pasted = (await readSaved(await workbench.saveAs())).book.sheets.find(({ title }) => title === sheet!.title)!;
    expect(pasted.validations).not.toEqual(sheet!.validations);
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("button", { name: "Check again" }).click();
    await pane.getByText("Dropdowns, dates and colours").click();
    await pane.getByRole("button", { name: "Put back what is missing" }).click();
    await pane.getByText(`Put back what was missing on ${sheet!.title}.`).first().waitFor();
    const healed = (await readSaved(await workbench.saveAs())).book.sheets.find(({ title }) => title === sheet!.title)!;
    expect(fromTheLeft(healed.validations)).toEqual(fromTheLeft(sheet!.validations));
    expect(healed.conditionalFormats).toEqual(sheet!.conditionalFormats);
    expect(healed.rows).toEqual(pasted.rows);
  });

  test("nothing went wrong on the page, and nothing left this machine", () => {
    expect(watched).toEqual({ errors: [], outside: [] });
  });
});

test("the panel needs no sideways scrolling at 320 pixels", async () => {
  const workbench = new CheckPage(await newPage());
  await workbench.open(server.address());
  if (existsSync(PLAN)) await workbench.openFile(PLAN);
  await workbench.page.getByRole("separator", { name: "Width of the pane" }).focus();
  for (let step = 0; step < 5; step++) await workbench.page.keyboard.press("ArrowRight");
  await workbench.check();
  const room = await workbench.pane.locator("html").evaluate((html) => html.clientWidth);
  expect(room).toBeLessThanOrEqual(320);
  expect(await workbench.pane.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(room);
});

test.each([
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
] as const)("axe finds nothing in the panel in %s, with a finding and everything below the list open", async (_, options) => {
  const workbench = new CheckPage(await newPage(options));
  await workbench.open(server.address());
  if (existsSync(PLAN)) await workbench.openFile(PLAN);
  await workbench.check();
  await workbench.list.getByRole("button", { expanded: true }).first().waitFor();
  await workbench.pane.getByText("Dropdowns, dates and colours for your tables").click();
  expect(await faults(workbench.page)).toEqual([]);
});
