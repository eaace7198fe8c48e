import { expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";

async function openExport(opened = renderPane()) {
  await opened.user.click(screen.getByRole("tab", { name: "Export" }));
  await screen.findByRole("heading", { name: "Export the plan" });
  return opened;
}

const layouts = () => within(screen.getByRole("radiogroup", { name: "Layout" }));

async function unfold(user: ReturnType<typeof renderPane>["user"], title: string) {
  await user.click(screen.getByText(title, { selector: "summary span" }));
}

test("each layout is a card with its name and what it shows in words", async () => {
  await openExport();
  const names = layouts().getAllByRole("radio");
  expect(names.map((radio) => radio.getAttribute("value")).slice(0, 4)).toEqual([
    "action-table",
    "full-table",
    "review-table",
    "priority-card",
  ]);
  expect(layouts().getByRole("radio", { name: "Review table" })).toHaveAccessibleDescription(
    "Action, owner, update and status, by priority",
  );
});

test("a layout of what the plan does not have says so before it is chosen", async () => {
  await openExport();
  expect(layouts().getByRole("radio", { name: "Glossary" })).toHaveAccessibleDescription(
    "Terms of the plan and what they mean. The plan has none yet.",
  );
  expect(layouts().getByRole("radio", { name: "Full table" })).not.toHaveAccessibleDescription(/none yet/);
});

test("one click exports and brings the sheet to the front; it can be gone to again", async () => {
  const { user, workbook } = await openExport();
  await user.click(screen.getByRole("button", { name: "Export to a sheet" }));
  expect(await screen.findByRole("heading", { name: "The plan is exported" })).toHaveFocus();
  expect(screen.getByText(/2 priorities with 3 actions/)).toBeInTheDocument();
  const [written] = workbook.written;
  const title = written?.sheets.find(({ key }) => key === "export")?.title ?? "";
  await user.click(screen.getByRole("button", { name: new RegExp(`^${title}, show`) }));
  expect(workbook.shown).toEqual([`'${title}'!A1`, `'${title}'!A1`]);
});

test("a Word document is saved under the plan's own name, the layout and the day", async () => {
  const { user, files } = await openExport();
  await user.click(layouts().getByRole("radio", { name: "Review table" }));
  await user.click(screen.getByRole("radio", { name: "A Word document" }));
  await user.click(screen.getByRole("button", { name: "Save the Word document" }));
  await screen.findByRole("heading", { name: "The plan is exported" });
  const [saved] = files.saved;
  expect(saved?.name).toMatch(/ - Review table 2026-11-20\.docx$/);
  const body = strFromU8(unzipSync(saved?.bytes ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array());
  expect(body).toContain("Owner/lead agency");
});

test("an accessible version is a file: it cannot go to one sheet", async () => {
  const { user, files } = await openExport();
  await user.click(screen.getByRole("radio", { name: "Accessible" }));
  expect(screen.getByRole("radio", { name: "A sheet in this workbook" })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "Save the Excel file" }));
  await screen.findByRole("heading", { name: "The plan is exported" });
  expect(files.saved.map(({ name }) => name.split(".").at(-1))).toEqual(["xlsx"]);
});

test("columns are ticked and moved, and kept as a layout of the officer's own", async () => {
  const { user, workbook } = await openExport();
  await unfold(user, "Columns");
  await user.click(screen.getByRole("checkbox", { name: "By when" }));
  await user.click(screen.getByRole("button", { name: "Move By when up" }));
  await user.type(screen.getByRole("textbox", { name: "Keep these columns as a layout called" }), "For the mayor");
  await user.click(screen.getByRole("button", { name: "Keep the layout" }));
  expect(await screen.findAllByText("The layout For the mayor is kept with the plan.")).toHaveLength(2);
  expect(layouts().getByRole("radio", { name: "For the mayor" })).toBeChecked();
  expect(workbook.written.at(-1)?.sheets).toEqual([]);
});

test("a layout needs a name", async () => {
  const { user } = await openExport();
  await unfold(user, "Columns");
  await user.click(screen.getByRole("button", { name: "Keep the layout" }));
  expect(screen.getByText("Give the layout a name.")).toBeInTheDocument();
});

test("some of the priorities go out when only they are ticked", async () => {
  const { user } = await openExport();
  await unfold(user, "Priorities");
  const [first] = within(
    screen.getByText("Priorities", { selector: "summary span" }).closest("details") ?? document.body,
  ).getAllByRole("checkbox");
  if (first !== undefined) await user.click(first);
  await user.click(screen.getByRole("button", { name: "Export to a sheet" }));
  expect(await screen.findByText(/^1 priority with/)).toBeInTheDocument();
});

test("a workbook without a plan has nothing to export, and is told so", async () => {
  const { user } = renderPane({ workbook: memoryWorkbook([]) });
  await user.click(screen.getByRole("tab", { name: "Export" }));
  expect(await screen.findByRole("heading", { name: "There is no plan to export yet" })).toBeInTheDocument();
  expect(screen.getByText("No action plan was found in this workbook.")).toBeInTheDocument();
});

test("trouble leads back to the layout that was chosen", async () => {
  const { user, workbook } = await openExport();
  await user.click(layouts().getByRole("radio", { name: "Review table" }));
  workbook.failNext({ code: "excel-conflict" });
  await user.click(screen.getByRole("button", { name: "Export to a sheet" }));
  expect(await screen.findByRole("heading", { name: "The plan was not exported" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(layouts().getByRole("radio", { name: "Review table" })).toBeChecked();
});

test("an export can be cancelled, and nothing was written then", async () => {
  const { user, workbook } = await openExport();
  workbook.pause();
  await user.click(screen.getByRole("button", { name: "Export to a sheet" }));
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  workbook.resume();
  expect(await screen.findAllByText("Stopped. Nothing was changed.")).toHaveLength(2);
  expect(workbook.written).toEqual([]);
});
