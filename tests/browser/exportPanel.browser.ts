import { describe, expect, jest, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { LOOKS, faultsInPane } from "./support/axe";
import { browserForTests } from "./support/browser";
import { beyondEdge, button, narrow, openPanel, savedBy, tabTo, turnTo, unfold } from "./support/panePage";
import { readSaved } from "./support/savedPlan";
import { watchPage } from "./support/watchPage";
import type { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

jest.setTimeout(300_000);

const { newPage } = browserForTests();
const server = serveWorkbench();

const openExport = (options = {}): Promise<WorkbenchPage> => openPanel(newPage, server.address(), "Export", options);

const exported = ({ pane }: WorkbenchPage): Promise<void> =>
  pane.getByRole("heading", { name: "The plan is exported" }).waitFor({ timeout: 120_000 });

const OWN = "Table for the chair";

/** The officer ticks By when and moves it up to stand before the lead, and keeps that, without touching the mouse. */
async function keepOwnLayout(workbench: WorkbenchPage): Promise<void> {
  const { page, pane } = workbench;
  await tabTo(workbench, pane.locator("summary", { hasText: "Columns" }));
  await page.keyboard.press("Enter");
  await tabTo(workbench, pane.getByRole("checkbox", { name: "By when", exact: true }));
  await page.keyboard.press("Space");
  const up = pane.getByRole("button", { name: "Move By when up" });
  for (let step = 0; step < 2; step++) {
    await tabTo(workbench, up);
    await page.keyboard.press("Enter");
  }
  await tabTo(workbench, pane.getByLabel("Keep these columns as a layout called"));
  await page.keyboard.type(OWN);
  await tabTo(workbench, button(workbench, "Keep the layout"));
  await page.keyboard.press("Enter");
  await pane.getByText(`The layout ${OWN} is kept with the plan.`).first().waitFor();
}

test("a layout of one's own is made, kept and printed by keyboard alone, and is there again in the saved file", async () => {
  const workbench = await openExport();
  const { page, pane } = workbench;
  const watched = watchPage(page);
  await tabTo(workbench, pane.getByRole("radio", { checked: true }).first());
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  expect(await pane.getByRole("radio", { name: "Full table" }).isChecked()).toBe(true);
  await page.keyboard.press("ArrowUp");
  expect(await pane.getByRole("radio", { name: "Action table" }).isChecked()).toBe(true);
  await keepOwnLayout(workbench);
  expect(await pane.getByRole("radio", { name: OWN }).isChecked()).toBe(true);
  await tabTo(workbench, button(workbench, "Export to a sheet"));
  await page.keyboard.press("Enter");
  await exported(workbench);
  const bytes = await workbench.saveAs();
  const { book, grids } = await readSaved(bytes);
  const printed = grids.get(book.sheets.find(({ key }) => key === "export")!.title)!;
  expect(printed.rows.map((row) => row.map((cell) => cell?.text ?? ""))).toContainEqual([
    "Ref",
    "Action",
    "By when",
    "Lead",
    "Measure",
  ]);
  await workbench.openBytes("again.xlsx", bytes);
  await turnTo(workbench, "Export");
  expect(await pane.getByRole("radio", { name: OWN }).isChecked()).toBe(true);
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

test("a Word document holds every priority and action of the plan, and the table's headings", async () => {
  const workbench = await openExport();
  const { pane } = workbench;
  await pane.getByRole("radio", { name: "Review table" }).click();
  await pane.getByRole("radio", { name: "A Word document" }).click();
  const { name, bytes } = await savedBy(workbench, "Save the Word document");
  expect(name).toMatch(/ - Review table \d{4}-\d\d-\d\d\.docx$/);
  const body = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  const texts = [...body.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? "");
  expect(texts).toEqual(expect.arrayContaining(["Priority 1: Domestic Abuse", "Owner/lead agency", "Update", "Status"]));
  const plan = await readSaved(await workbench.saveAs());
  const actions = plan.book.sheets
    .filter(({ key }) => key?.startsWith("priority:") === true)
    .flatMap(({ rows, tables: [table] }) =>
      rows.slice(table!.box.top + 1, table!.box.bottom + 1).map((row) => {
        const column = rows[table!.box.top]!.findIndex((cell) => cell?.value === "Action");
        return String(row[column]?.value ?? "");
      }),
    );
  expect(actions.length).toBeGreaterThan(10);
  const whole = texts.join("\n").replaceAll("&amp;", "&").replaceAll("&apos;", "'").replaceAll("&quot;", '"');
  for (const line of actions.flatMap((action) => action.split("\n"))) expect(whole).toContain(line);
  await exported(workbench);
});

test("an accessible workbook has one header row a sheet, no merged cells and its notes first", async () => {
  const workbench = await openExport();
  const { pane } = workbench;
  await pane.getByRole("radio", { name: "Accessible", exact: true }).click();
  expect(await pane.getByRole("radio", { name: "A sheet in this workbook" }).isDisabled()).toBe(true);
  const { name, bytes } = await savedBy(workbench, "Save the Excel file");
  expect(name).toMatch(/\.xlsx$/);
  const { book, grids } = await readSaved(bytes);
  expect(grids.size).toBeGreaterThan(1);
  for (const { merges, tables } of grids.values()) {
    expect(merges).toEqual([]);
    expect(tables.length).toBeLessThanOrEqual(1);
  }
  expect(book.sheets.filter(({ tables }) => tables.length === 1).length).toBeGreaterThan(0);
});

describe.each(LOOKS)("in $look", ({ options }) => {
  test("axe finds nothing in the Export panel, and nothing stands beyond its edge at 320 pixels", async () => {
    const workbench = await openExport(options);
    const { page, pane } = workbench;
    await narrow(workbench);
    const look = async (): Promise<void> => {
      expect(await faultsInPane(page)).toEqual([]);
      expect(await beyondEdge(workbench)).toBe(0);
    };
    await look();
    await unfold(workbench);
    await button(workbench, "Keep the layout").click();
    await pane.getByText("Give the layout a name.").waitFor();
    await look();
    await pane.getByRole("radio", { name: "Accessible, for the public" }).click();
    await look();
    await savedBy(workbench, "Save the Excel file");
    await exported(workbench);
    await look();
  });
});
