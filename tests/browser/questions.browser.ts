import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { browserForTests } from "./support/browser";
import type { Watched } from "./support/watchPage";
import { watchPage } from "./support/watchPage";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

const REAL = ["sevenoaks-2012-13", "tonbridge-malling-2012-13"].map((name) => `../shared/plans/${name}.xlsx`);
const OURS = ["samples/larkmoor-2025-26.xlsx", "samples/harrowmere-2023-24.xlsx"];
/** The real plans where they are there, else our samples. */
const PLANS = REAL.every((file) => existsSync(file)) ? REAL : OURS;

const { newPage } = browserForTests();
const server = serveWorkbench();

/** Presses Tab until an element has the focus; fails when Tab does not lead there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 250; step++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus()))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Goes to a control by Tab and presses Enter. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Goes to a list of choices by Tab and types the beginning of one. */
async function choose(page: Page, target: Locator, beginning: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(beginning);
}

const WORK = /actions?|activit(y|ies)/;

/** "6 priorities, 93 actions", or activities where the plan stands on cards: what the heading counts, agencies aside. */
async function counted({ pane }: WorkbenchPage): Promise<string> {
  const heading = pane.getByRole("heading", { level: 2, name: WORK });
  const words = (await heading.textContent()) ?? "";
  return words.slice(0, words.lastIndexOf(","));
}

const READ_BEFORE = /^(Agencies|Targets|Members|Glossary|Columns, and why|Hidden in the workbook|Not placed)/;

const linesOf = ({ pane }: WorkbenchPage): Locator => pane.getByRole("region", { name: "What was read" }).locator("summary");

/** The priorities as they are listed: "1. Burglary 8 actions". */
async function priorities(workbench: WorkbenchPage): Promise<readonly string[]> {
  const lines = await linesOf(workbench).allTextContents();
  return lines.filter((line) => !READ_BEFORE.test(line) && !/(left out|merged)$/.test(line));
}

/** An answer to each kind of question, the first that is offered. */
const ANSWERS = /^(That is right|Join|It is one|Leave it|\d{1,2} \w+ \d{4}|The day)\b/;

describe.each(PLANS)("the questions about %s, by keyboard alone", (file) => {
  let workbench: WorkbenchPage;
  let watched: Watched;
  let before: readonly string[];

  beforeAll(async () => {
    const page = await newPage();
    watched = watchPage(page);
    workbench = new WorkbenchPage(page);
    await workbench.open(server.address());
    await workbench.openFile(file);
    await press(page, workbench.pane.getByRole("button", { name: "Read this workbook" }));
    await workbench.pane.getByRole("button", { name: "Build the plan sheets" }).waitFor();
    before = await priorities(workbench);
  });

  test("a priority is given another title in its place", async () => {
    const { page, pane } = workbench;
    await press(page, linesOf(workbench).first());
    await press(page, pane.getByRole("button", { name: /^Change / }).first());
    await tabTo(page, pane.getByRole("textbox", { name: "Title of this priority" }));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Told by keyboard");
    await page.keyboard.press("Enter");
    await expect(priorities(workbench)).resolves.toHaveLength(before.length);
    expect((await priorities(workbench))[0]).toContain("Told by keyboard");
  });

  test("a priority is left out, and put back from the answers", async () => {
    const { page, pane } = workbench;
    await press(page, linesOf(workbench).nth(1));
    await press(page, pane.getByRole("button", { name: /^Change / }).nth(1));
    await choose(page, pane.getByRole("combobox", { name: "In the plan" }).nth(1), "Leave");
    expect(await priorities(workbench)).toHaveLength(before.length - 1);
    await press(page, pane.locator("summary", { hasText: "Your answers" }));
    await press(page, pane.getByRole("button", { name: /^Put back: .* is left out$/ }));
    expect(await priorities(workbench)).toHaveLength(before.length);
  });

  test("every kind of question takes an answer", async () => {
    const { page, pane } = workbench;
    const questions = pane.getByRole("region", { name: "Questions" });
    for (const fold of await questions.locator("details").all()) {
      const summary = fold.locator("summary");
      if ((await summary.textContent())?.startsWith("Your answers")) continue;
      await press(page, summary);
      await press(page, fold.getByRole("button", { name: ANSWERS }).first());
      await page.keyboard.press("Tab");
    }
    await questions.getByText(/answered\.|can build/).waitFor();
  });

  test("built sheets read back to the same plan", async () => {
    const { page, pane } = workbench;
    const shown = { counts: await counted(workbench), priorities: await priorities(workbench) };
    const title = pane.getByRole("textbox", { name: "Title", exact: true });
    if ((await title.inputValue()) === "") {
      await tabTo(page, title);
      await page.keyboard.type("A plan");
    }
    await press(page, pane.getByRole("button", { name: "Build the plan sheets" }));
    await pane.getByRole("heading", { name: "The plan sheets are ready" }).waitFor();
    await press(page, pane.getByRole("button", { name: "Read again" }));
    await pane.getByRole("button", { name: "Update the plan sheets" }).waitFor();
    expect({ counts: await counted(workbench), priorities: await priorities(workbench) }).toEqual(shown);
  });

  test("nothing went wrong on the page, and nothing left this machine", () => {
    expect(watched).toEqual({ errors: [], outside: [] });
  });
});

/** Opens everything that can be opened about a reading. */
async function openAll({ pane }: WorkbenchPage): Promise<void> {
  await pane.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
  await pane
    .getByRole("button", { name: /^Change / })
    .first()
    .click();
  await pane.getByRole("button", { name: "Join two names" }).click();
}

describe.each(["light", "dark"] as const)("everything opened, in %s", (colorScheme) => {
  test("axe finds nothing, and 320 pixels need no sideways scrolling", async () => {
    const page = await newPage({ colorScheme });
    const workbench = new WorkbenchPage(page);
    await workbench.open(server.address());
    await page.getByRole("separator", { name: "Width of the pane" }).focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
    await workbench.read();
    await openAll(workbench);
    await workbench.pane.getByRole("combobox", { name: /^“/ }).first().selectOption("Keep as it is");
    const widths = await workbench.pane
      .locator("html")
      .evaluate((html) => ({ room: html.clientWidth, needed: html.scrollWidth }));
    expect(widths.room).toBeLessThanOrEqual(320);
    expect(widths.needed).toBeLessThanOrEqual(widths.room);
    const dummies = "[data-tabster-dummy]";
    const { violations } = await new AxeBuilder({ page }).exclude(dummies).exclude(["iframe", dummies]).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))).toEqual([]);
  });
});

test("the preview answers within a tenth of a second", async () => {
  const page = await newPage();
  const workbench = new WorkbenchPage(page);
  await workbench.open(server.address());
  const plan = "../shared/plans/tunbridge-wells-2024-25.xlsx";
  if (existsSync(plan)) await workbench.openFile(plan);
  await workbench.read();
  await openAll(workbench);
  const choice = workbench.pane.getByRole("combobox", { name: /^“Lead/ }).first();
  const took = await choice.evaluate(async (select: HTMLSelectElement) => {
    const times: number[] = [];
    for (const value of ["partners", "lead", "partners", "lead", "partners"]) {
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((drawn) => setTimeout(drawn));
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  });
  expect(took).toBeLessThan(100);
});
