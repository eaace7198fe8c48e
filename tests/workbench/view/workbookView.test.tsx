import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { EMPTY_CELL } from "../../../src/workbench/host/model/hostCell";
import { Session } from "../../../src/workbench/view/session";
import { WorkbookView } from "../../../src/workbench/view/WorkbookView";
import { openSession } from "../support/openSession";
import { sampleBook } from "../support/sampleBook";

// jsdom lays nothing out: what would scroll has nowhere to go.
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};

// A busy machine takes seconds for what jsdom computes of a grid.
jest.setTimeout(30_000);

const SHEET = "1 Safer Nights";
let session: Session;
const user = userEvent.setup();

beforeEach(async () => {
  session = await openSession(sampleBook(40));
  render(<WorkbookView session={session} />);
});

const grid = () => screen.getByRole("grid");
const cell = (text: string) => within(grid()).getAllByText(text)[0]!.closest<HTMLElement>("[role=gridcell]")!;
const active = () => document.getElementById(grid().getAttribute("aria-activedescendant")!)!;
const nameBox = () => screen.getByLabelText<HTMLInputElement>("Name box");

async function openSheet(): Promise<void> {
  await user.click(screen.getByRole("tab", { name: SHEET }));
}

/** Goes to a cell by the name box. */
async function goTo(address: string): Promise<void> {
  await user.clear(nameBox());
  await user.type(nameBox(), `${address}{Enter}`);
}

describe("the grid", () => {
  test("shows the sheets that are not hidden, the front one selected", () => {
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["Plan", SHEET, "Lists"]);
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Plan");
    expect(grid()).toHaveAccessibleName("Sheet Plan");
  });

  test("says where a row and a column stand and how many there are", async () => {
    await openSheet();
    expect(grid()).toHaveAttribute("aria-rowcount", "121");
    expect(cell("1.1")).toHaveAttribute("aria-colindex", "2");
    expect(cell("1.1").closest("[role=row]")).toHaveAttribute("aria-rowindex", "5");
    expect(screen.getByRole("columnheader", { name: "C" })).toBeInTheDocument();
    expect(screen.getByRole("rowheader", { name: "4" })).toBeInTheDocument();
  });

  test("holds only the rows in sight", async () => {
    await openSheet();
    expect(screen.getAllByRole("row").length).toBeLessThan(60);
  });

  test("draws a merge once, as large as its cells", () => {
    expect(cell("Our plan")).toHaveAttribute("aria-colspan", "5");
    expect(document.getElementById("ab-cell-0-1")).toBeNull();
  });

  test("shows a status in its colour, word and colour together", async () => {
    await openSheet();
    expect(cell("Off track")).toHaveStyle({ backgroundColor: "#F8B4B4" });
  });

  test("shows a formula's result, and the formula in the bar", async () => {
    await goTo("A3");
    expect(active()).toHaveTextContent("8");
    expect(screen.getByLabelText("Formula bar")).toHaveValue("=COUNTIF(Actions_p1[Status],INDEX(StatusNames,1))");
  });
});

describe("going about", () => {
  test("the name box goes to an address, another sheet, a name and a table", async () => {
    await goTo("'1 Safer Nights'!C4");
    expect(grid()).toHaveAccessibleName(`Sheet ${SHEET}`);
    expect(active()).toHaveTextContent("Borough Council");
    await goTo("AgencyNames");
    expect(grid()).toHaveAccessibleName("Sheet Lists");
    expect(nameBox()).toHaveValue("B2:B4");
  });

  test("arrows move, Shift and arrows select, and the bar counts", async () => {
    await openSheet();
    await goTo("A4");
    await user.keyboard("{ArrowRight}{ArrowDown}");
    expect(nameBox()).toHaveValue("B5");
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(nameBox()).toHaveValue("B5:B7");
    expect(screen.getByRole("status")).toHaveTextContent("Count: 3");
  });

  test("Tab leads past the grid until somebody works in it, and again after Esc", async () => {
    grid().focus();
    await user.tab();
    expect(grid()).not.toHaveFocus();
    grid().focus();
    await user.keyboard("{ArrowDown}{Tab}");
    expect(grid()).toHaveFocus();
    expect(nameBox()).toHaveValue("B2");
    await user.keyboard("{Escape}{Tab}");
    expect(grid()).not.toHaveFocus();
  });
});

describe("editing", () => {
  beforeEach(async () => {
    await openSheet();
    await goTo("C4");
  });

  test("typing starts over the cell, Enter writes it and moves down", async () => {
    await user.keyboard("Police{Enter}");
    expect(nameBox()).toHaveValue("C5");
    expect(document.getElementById("ab-cell-3-2")).toHaveTextContent("Police");
    expect(grid()).toHaveFocus();
  });

  test("F2 edits what stands there, Esc leaves it", async () => {
    await user.keyboard("{F2}");
    expect(screen.getByLabelText("Cell C4")).toHaveValue("Borough Council");
    await user.keyboard(" and more{Escape}");
    expect(active()).toHaveTextContent("Borough Council");
    expect(grid()).toHaveFocus();
  });

  test("Excel refuses the add-in only while a cell is being typed into", async () => {
    await user.keyboard("P");
    expect(session.host.editingCell).toBe(true);
    await user.keyboard("{Escape}");
    expect(session.host.editingCell).toBe(false);
  });

  test("an agency that is not in the list brings Excel's alert; Retry goes back to it, Cancel leaves the old one", async () => {
    await user.keyboard("Nobody{Enter}");
    const alert = screen.getByRole("alertdialog", { name: "Unknown agency" });
    expect(alert).toHaveAccessibleDescription("Choose an agency from the list on the Partners sheet.");
    expect(within(alert).getByRole("button", { name: "Retry" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByLabelText("Cell C4")).toHaveValue("Nobody");
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(active()).toHaveTextContent("Borough Council");
    expect(grid()).toHaveFocus();
  });

  test("Alt and arrow down opens the list; a letter and Enter choose", async () => {
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    const list = screen.getByRole("listbox");
    expect(
      within(list)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Borough Council", "Police", "Harbour Housing"]);
    await user.keyboard("h{Enter}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(active()).toHaveTextContent("Harbour Housing");
    expect(grid()).toHaveFocus();
  });

  test("choosing a status recolours it and changes the counts", async () => {
    await goTo("D4");
    await user.click(screen.getByRole("button", { name: "Choose from the list" }));
    await user.click(screen.getByRole("option", { name: "Off track" }));
    expect(active()).toHaveStyle({ backgroundColor: "#F8B4B4" });
    await user.click(screen.getByRole("tab", { name: "Plan" }));
    expect(document.getElementById("ab-cell-2-3")).toHaveTextContent("9");
  });

  test("the formula bar edits the cell too", async () => {
    const bar = screen.getByLabelText("Formula bar");
    await user.clear(bar);
    await user.type(bar, "Police{Enter}");
    expect(document.getElementById("ab-cell-3-2")).toHaveTextContent("Police");
  });

  test("Delete clears and Ctrl+Z brings it back", async () => {
    await user.keyboard("{Delete}");
    expect(active()).not.toHaveTextContent("Borough");
    await user.keyboard("{Control>}z{/Control}");
    expect(active()).toHaveTextContent("Borough Council");
  });

  test("Ctrl+C and Ctrl+V bring a cell elsewhere with its list, Ctrl+Z and Ctrl+Y take it back and do it again", async () => {
    const data = new Map<string, string>();
    const clipboardData = {
      setData: (kind: string, text: string) => data.set(kind, text),
      getData: (kind: string) => data.get(kind) ?? "",
    };
    fireEvent.copy(grid(), { clipboardData });
    expect(data.get("text/plain")).toBe("Borough Council\r\n");
    expect(screen.getByRole("status")).toHaveTextContent("press Ctrl+V");
    await goTo("D4");
    fireEvent.paste(grid(), { clipboardData });
    expect(active()).toHaveTextContent("Borough Council");
    await user.keyboard("{Control>}z{/Control}");
    expect(active()).toHaveTextContent("Not started");
    await user.keyboard("{Control>}y{/Control}");
    expect(active()).toHaveTextContent("Borough Council");
    data.delete("application/x-actionbook-clip");
    data.set("text/plain", "Elsewhere");
    fireEvent.paste(grid(), { clipboardData });
    expect(active()).toHaveTextContent("Elsewhere");
  });

  test("while a cell is typed into, the clipboard is the editor's", async () => {
    await user.keyboard("P");
    const setData = jest.fn();
    fireEvent.copy(screen.getByLabelText("Cell C4"), { clipboardData: { setData } });
    expect(setData).not.toHaveBeenCalled();
  });

  test("what the cell's validation says to begin with is read with the grid", () => {
    expect(screen.getByRole("note")).toHaveTextContent("Choose from the list.");
    expect(grid()).toHaveAccessibleDescription(/Choose from the list/);
  });
});

test("Shift+F10 opens the menu of the selected cells; arrows and Enter choose from it, Esc closes it", async () => {
  await openSheet();
  await goTo("D5");
  await user.keyboard("{Shift>}{F10}{/Shift}");
  expect(screen.getByRole("menuitem", { name: "Insert row above" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(grid()).toHaveFocus();
  await user.keyboard("{Shift>}{F10}{/Shift}{Enter}");
  expect(session.book.sheetByTitle(SHEET)!.state.tables[0]!.box.bottom).toBe(43);
  expect(screen.getByRole("button", { name: "Choose from the list" })).toBeInTheDocument();
  await user.keyboard("{Control>}-{/Control}");
  expect(session.book.sheetByTitle(SHEET)!.state.tables[0]!.box.bottom).toBe(42);
  await goTo("A3");
  await user.keyboard("{Control>}-{/Control}");
  expect(screen.getByRole("alertdialog")).toHaveAccessibleDescription(/not allowed/);
});

test("a link to a place in the workbook goes there; a link outside opens a tab that learns nothing of this one", async () => {
  const sheet = session.book.sheetByTitle("Plan")!;
  act(() =>
    session.change(() => {
      sheet.setCell(5, 0, { ...EMPTY_CELL, value: "To the lists", link: "#'Lists'!B3" });
      sheet.setCell(6, 0, { ...EMPTY_CELL, value: "Outside", link: "https://example.org/plan" });
      session.book.note({ kind: "looks", sheetId: sheet.id, box: { top: 5, left: 0, bottom: 6, right: 0 } });
    }),
  );
  expect(screen.getByRole("link", { name: "Outside" })).toHaveAttribute("target", "_blank");
  expect(screen.getByRole("link", { name: "Outside" })).toHaveAttribute("rel", "noopener noreferrer");
  await user.click(screen.getByRole("link", { name: "To the lists" }));
  expect(grid()).toHaveAccessibleName("Sheet Lists");
  expect(nameBox()).toHaveValue("B3");
});

test("a heading's filter button hides the rows with other values; Show all brings them back", async () => {
  await openSheet();
  await user.click(screen.getByRole("button", { name: "Filter Status" }));
  const menu = screen.getByRole("dialog", { name: "Filter Status" });
  expect(within(menu).getAllByRole("checkbox")).toHaveLength(5);
  for (const status of ["At risk", "Complete", "Not started", "On track"]) await user.click(within(menu).getByLabelText(status));
  await user.click(within(menu).getByRole("button", { name: "OK" }));
  expect(screen.queryByText("At risk")).toBeNull();
  expect(cell("Off track")).toBeInTheDocument();
  expect(grid()).toHaveFocus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(cell("At risk")).toBeInTheDocument();
});

test("a change from outside is drawn: the add-in writes, the grid shows", async () => {
  await openSheet();
  const sheet = session.book.sheetByTitle(SHEET)!;
  sheet.changeCell(3, 1, { value: "Written by the add-in" });
  act(() => {
    session.book.note({ kind: "cells", sheetId: sheet.id, box: { top: 3, left: 1, bottom: 3, right: 1 }, change: "RangeEdited" });
    session.book.commit();
  });
  expect(await screen.findByText("Written by the add-in")).toBeInTheDocument();
});

test("zoom changes the sizes", async () => {
  const before = cell("Our plan").style.width;
  await user.selectOptions(screen.getByLabelText("Zoom"), "200%");
  expect(parseFloat(cell("Our plan").style.width)).toBeGreaterThan(1.9 * parseFloat(before));
});

test("where formulas cannot be worked out, the page says that they keep their last values", async () => {
  const lone = new Session(new ExcelHost(sampleBook(2)), () => Promise.reject(new Error("no network")));
  render(<WorkbookView session={lone} />);
  expect(await screen.findByText(/^Formulas keep their last values/)).toHaveAttribute("role", "status");
});
