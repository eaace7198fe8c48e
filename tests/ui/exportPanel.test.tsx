import { expect, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";

async function openExport(opened = renderPane()) {
  await opened.user.click(screen.getByRole("tab", { name: "Export" }));
  await screen.findByRole("heading", { name: "Export the plan" });
  return opened;
}

test("each layout is a card with its name and its columns in words", async () => {
  await openExport();
  expect(screen.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual(["action-table", "review-table"]);
  expect(screen.getByRole("radio", { name: "Action table" })).toBeChecked();
  expect(screen.getByRole("radio", { name: "Review table" })).toHaveAccessibleDescription(
    "Action, owner, update and status, by priority",
  );
});

test("one click exports and brings the sheet to the front; it can be gone to again", async () => {
  const { user, workbook } = await openExport();
  await user.click(screen.getByRole("button", { name: "Export" }));
  expect(await screen.findByRole("heading", { name: "The plan is exported" })).toHaveFocus();
  expect(screen.getByText(/2 priorities with 3 actions/)).toBeInTheDocument();
  const [written] = workbook.written;
  const title = written?.sheets.find(({ key }) => key === "export")?.title ?? "";
  await user.click(screen.getByRole("button", { name: new RegExp(`^${title}, show`) }));
  expect(workbook.shown).toEqual([`'${title}'!A1`, `'${title}'!A1`]);
});

test("a workbook without a plan has nothing to export, and is told so", async () => {
  const { user } = renderPane({ workbook: memoryWorkbook([]) });
  await user.click(screen.getByRole("tab", { name: "Export" }));
  expect(await screen.findByRole("heading", { name: "There is no plan to export yet" })).toBeInTheDocument();
  expect(screen.getByText("No action plan was found in this workbook.")).toBeInTheDocument();
});

test("trouble leads back to the layout that was chosen", async () => {
  const { user, workbook } = await openExport();
  await user.click(screen.getByRole("radio", { name: "Review table" }));
  workbook.failNext({ code: "excel-conflict" });
  await user.click(screen.getByRole("button", { name: "Export" }));
  expect(await screen.findByRole("heading", { name: "The plan was not exported" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByRole("radio", { name: "Review table" })).toBeChecked();
});

test("an export can be cancelled, and nothing was written then", async () => {
  const { user, workbook } = await openExport();
  workbook.pause();
  await user.click(screen.getByRole("button", { name: "Export" }));
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  workbook.resume();
  expect(await screen.findAllByText("Stopped. Nothing was changed.")).toHaveLength(2);
  expect(workbook.written).toEqual([]);
});
