import { expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { buildPlan } from "../../src/app/buildPlan";
import { readPlan } from "../../src/app/readPlan";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { memoryWorkbook } from "../support/memoryWorkbook";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";
import { westmarsh } from "../support/westmarsh";

/** Westmarsh's plan as the officer keeps it after the first Build. */
async function builtWestmarsh(): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook(westmarsh());
  const read = await readPlan(workbook);
  if (!read.ok) throw new Error(read.trouble.code);
  await buildPlan(workbook, read.value, suggestChoices(read.value.reading), "2026-09-01");
  return workbook;
}

async function openOverview(opened = renderPane()) {
  await opened.user.click(screen.getByRole("tab", { name: "Overview" }));
  await screen.findByRole("heading", { name: "Overview" });
  return opened;
}

const unfold = (user: ReturnType<typeof renderPane>["user"], title: string) =>
  user.click(screen.getByText(title, { selector: "summary span" }));

test("the plan in figures: how many actions, open, finished and overdue", async () => {
  await openOverview();
  const figures = screen.getAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(figures.map(([name]) => name)).toEqual(["Actions", "Open", "Finished", "Overdue"]);
  expect(figures[0]).toEqual(["Actions", "3"]);
  expect(screen.getByRole("status")).toHaveTextContent(/^3 actions, \d+ overdue\.$/);
});

test("an action that is due can be gone to", async () => {
  const { user, workbook } = await openOverview();
  const title = screen.getByText(/^No update since/, { selector: "summary span" });
  await user.click(title);
  const [first] = within(title.closest("details") ?? document.body).getAllByRole("button");
  if (first !== undefined) await user.click(first);
  expect(workbook.shown).toHaveLength(1);
});

test("a plan that is not built yet is told what a Build would add", async () => {
  await openOverview();
  expect(screen.getByText(/^Build the plan to keep snapshots/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Take a snapshot" })).toBeNull();
});

test("a snapshot is kept in the workbook; taken again on the same day it takes the place of the first", async () => {
  const { user, workbook } = await openOverview(renderPane({ workbook: await builtWestmarsh() }));
  await user.click(screen.getByRole("button", { name: "Take a snapshot" }));
  expect(await screen.findByText("How 3 actions stand on 20 November 2026 is kept in the workbook.")).toBeInTheDocument();
  expect(workbook.written.at(-1)?.sheets.map(({ key }) => key)).toEqual(["snapshots"]);
  await user.click(screen.getByRole("button", { name: "Take a snapshot" }));
  expect(await screen.findByText(/It takes the place of the snapshot taken earlier today\.$/)).toBeInTheDocument();
});

test("what changed since a day is said in words; a day that is none is refused", async () => {
  const { user } = await openOverview(renderPane({ workbook: await builtWestmarsh() }));
  await unfold(user, "What changed since");
  const day = screen.getByRole("textbox", { name: "Day (dd/mm/yyyy)" });
  await user.type(day, "31/02/2026");
  expect(screen.getByText("Write the day as 31/12/2026.")).toBeInTheDocument();
  await user.clear(day);
  await user.type(day, "01/09/2026");
  expect(screen.getByText(/^What changed from 1 September 2026 to 20 November 2026/)).toBeInTheDocument();
});

test("next year's workbook is saved with the actions that stay ticked; this one stays as it is", async () => {
  const { user, workbook, files } = await openOverview();
  const before = workbook.written.length;
  await user.click(screen.getByRole("button", { name: "Start next year\u2019s plan" }));
  expect(await screen.findByRole("heading", { name: "Start next year\u2019s plan" })).toHaveFocus();
  const [, first] = screen.getAllByRole("checkbox", { hidden: true });
  if (first !== undefined) await user.click(first);
  expect(screen.getByText(/; 1 left out\.$/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Save next year\u2019s workbook" }));
  expect(await screen.findByText(/^Saved as .*\.xlsx\./, { selector: "p" })).toBeInTheDocument();
  expect(files.saved).toHaveLength(1);
  expect(workbook.written).toHaveLength(before);
});

test("without a plan the panel says what to do", async () => {
  const { user } = renderPane({ workbook: memoryWorkbook([]) });
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  expect(await screen.findByRole("heading", { name: "There is no plan yet" })).toBeInTheDocument();
});
