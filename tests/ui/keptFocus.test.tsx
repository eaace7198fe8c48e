import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { configure, screen, waitFor, within } from "@testing-library/react";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";
import { SHEET, stourleigh } from "../support/stourleigh";

// Finding a button by its role takes jsdom long in a pane full of them.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const ON_GOING = /^“On going” stands here/;
const EARLY = /^By when is March 2025/;
const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function openCheck() {
  const opened = renderPane({ workbook: memoryWorkbook(stourleigh()) });
  await opened.user.click(screen.getByRole("tab", { name: "Check" }));
  await screen.findByRole("heading", { name: /^\d+ findings?$/ });
  for (const group of screen.queryAllByRole("button", { expanded: false, name: /findings?$/ })) await opened.user.click(group);
  return opened;
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("the focus is not lost when the button that has it goes with what it did:", () => {
  test("Undo of a mend", async () => {
    const { user } = await openCheck();
    await user.click(button(ON_GOING));
    await user.click(button("Mend"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByRole("button", { name: ON_GOING });
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });

  test("Ask again", async () => {
    const { user } = await openCheck();
    await user.click(button(EARLY));
    await user.keyboard("c");
    await user.keyboard("Done before we started{Enter}");
    await user.click(await screen.findByRole("button", { name: "Ask again" }));
    await screen.findByRole("button", { name: EARLY });
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });

  test("Put back, for a column that nothing was asked about: the focus stays with the column", async () => {
    const { user } = renderPane();
    await user.click(button("Read this workbook"));
    const choice = await screen.findByRole("combobox", { name: "“Measure”" });
    await user.selectOptions(choice, "Update");
    await user.click(button("Put back: Measure"));
    const column = within(choice.closest("li")!);
    await waitFor(() => expect(column.getByRole("button", { name: /show in the workbook$/ })).toHaveFocus());
  });
});

describe("the pane never takes the keyboard from whoever types in the sheet:", () => {
  test("a finding that is gone leaves the focus where it is", async () => {
    const { user, workbook } = await openCheck();
    await user.click(button(ON_GOING));
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    const focused = jest.spyOn(HTMLElement.prototype, "focus");
    const [sheet] = stourleigh();
    const rows = sheet!.rows.map((row, at) =>
      row.map((cell, column) => (at === 6 && column === 3 ? { ...cell!, value: "Ongoing", text: "Ongoing" } : cell)),
    );
    workbook.replaceSource([{ ...sheet!, rows }]);
    workbook.tellChange({ sheet: SHEET, address: "D7", source: "local" });
    await waitFor(() => expect(screen.queryByRole("button", { name: ON_GOING })).not.toBeInTheDocument());
    expect(focused).not.toHaveBeenCalled();
  });

  test("a command that ends meanwhile says so without taking the focus", async () => {
    const { user, workbook } = renderPane();
    workbook.pause();
    await user.click(button("Read this workbook"));
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    workbook.resume();
    expect(await screen.findByRole("heading", { name: /^2 priorities/ })).not.toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent(/^Read: 2 priorities/);
  });
});
