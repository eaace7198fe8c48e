import { expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { shortMemory } from "../../src/ui/shared/memory";
import { memoryWorkbook } from "../support/memoryWorkbook";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";
import { westmarsh } from "../support/westmarsh";
import { wordGrid } from "../support/wordGrid";

test("the first run says what Actionbook does and offers one thing to do, which reads the workbook", async () => {
  const { user } = renderPane({ memory: shortMemory() });
  expect(screen.getByRole("heading", { name: "Your plan, in order" })).toBeInTheDocument();
  expect(screen.queryByRole("tab")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Read this workbook" }));
  expect(await screen.findByRole("heading", { name: /^2 priorities/ })).toHaveFocus();
});

test("the first run can be skipped and is not shown again", async () => {
  const { user, memory, unmount } = renderPane({ memory: shortMemory() });
  await user.click(screen.getByRole("button", { name: "Skip" }));
  expect(screen.getByRole("heading", { name: "Read your plan" })).toBeInTheDocument();
  unmount();
  renderPane({ memory });
  expect(screen.getByRole("tab", { name: "Build", selected: true })).toBeInTheDocument();
});

test("a new state's heading takes the focus, so that the keyboard goes on from there", async () => {
  const { user } = renderPane();
  screen.getByRole("button", { name: "Read this workbook" }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: /^2 priorities/ })).toHaveFocus();
});

test("a command goes on while the officer looks at another tab", async () => {
  const { user, workbook } = renderPane();
  workbook.pause();
  await user.click(screen.getByRole("button", { name: "Read this workbook" }));
  await user.click(screen.getByRole("tab", { name: "Export" }));
  workbook.resume();
  await screen.findByRole("heading", { name: "Export the plan" });
  await user.click(screen.getByRole("tab", { name: "Build" }));
  expect(screen.getByRole("heading", { name: /^2 priorities/ })).toBeInTheDocument();
});

test("a workbook without a plan is not called unreadable; what to do next is said, and no button does the same as another", async () => {
  const { user } = renderPane({
    workbook: memoryWorkbook([
      wordGrid("Budget", [
        ["Cost centre", "Spent"],
        ["Heating", "900"],
      ]),
    ]),
  });
  await user.click(screen.getByRole("button", { name: "Read this workbook" }));
  expect(await screen.findByRole("heading", { name: "There is no plan here yet" })).toHaveFocus();
  expect(
    screen.getByText(/^Open the workbook .* or write headings such as Action and Lead agency above its table/),
  ).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Check" }));
  const check = within(await screen.findByRole("tabpanel", { name: "Check" }));
  expect(await check.findByRole("button", { name: "Try again" })).toBeInTheDocument();
  expect(check.queryByRole("button", { name: "Back" })).toBeNull();
});

test("a mistake of ours is admitted, says that the workbook is safe, and gives details to copy", async () => {
  const broken: MemoryWorkbook = { ...memoryWorkbook(westmarsh()), read: () => Promise.reject(new Error("a hole in the code")) };
  const { user } = renderPane({ workbook: broken });
  await user.click(screen.getByRole("button", { name: "Read this workbook" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Actionbook made a mistake");
  await user.click(screen.getByRole("button", { name: "Copy details" }));
  expect(await navigator.clipboard.readText()).toContain("a hole in the code");
});
