import { describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "../support/renderPane";
import { westmarsh } from "../support/westmarsh";

// The name by ear has spaces between the counts that stay on one line.
const READING = /^2 priorities ?, 3 actions ?, 2 agencies$/;

async function read(opened = renderPane()) {
  await opened.user.click(screen.getByRole("button", { name: "Read this workbook" }));
  await screen.findByRole("heading", { name: READING });
  return opened;
}

describe("what was read", () => {
  test("is shown before anything is written, and its heading has the focus", async () => {
    const { workbook } = await read();
    await waitFor(() => expect(screen.getByRole("heading", { name: READING })).toHaveFocus());
    expect(screen.getByRole("status")).toHaveTextContent("Read: 2 priorities, 3 actions, 2 agencies.");
    expect(workbook.written).toEqual([]);
  });

  test("names every priority with its actions, each clickable to its cell", async () => {
    const { user, workbook } = await read();
    expect(screen.getByText("1. Theft from shops")).toBeInTheDocument();
    expect(screen.getByText("2. Nuisance on the towpath")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^1\.2 Share pictures of repeat offenders/ }));
    expect(workbook.shown).toEqual(["'Priority 1'!A5:E5"]);
  });

  test("names every agency once, with the first cell that names it", async () => {
    const { user, workbook } = await read();
    await user.click(screen.getByRole("button", { name: /^Westmarsh Council, show Priority 1, A4/ }));
    expect(workbook.shown).toEqual(["'Priority 1'!A4:E4"]);
  });

  test("shows what was not placed, with the reason", async () => {
    const { user, workbook } = await read();
    expect(screen.getByText(/Traders asked in March for a named officer\./)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Priority 1, A7, show in the workbook" }));
    expect(workbook.shown[0]).toMatch(/^'Priority 1'!A7/);
  });

  test("a place that is gone is said in words", async () => {
    const { user, workbook } = await read();
    workbook.failNext({ code: "excel-not-found" });
    await user.click(screen.getByRole("button", { name: /^1\.1 / }));
    expect(await screen.findAllByText(/A sheet, table or name that Actionbook needs was not found\./)).not.toEqual([]);
  });
});

describe("choices", () => {
  test("a status by colour alone has its meaning suggested, and the officer can change it", async () => {
    const { user } = await read();
    const choice = screen.getByRole("combobox", { name: "1 row shows its status by green alone" });
    expect(choice).toHaveDisplayValue("On track");
    await user.selectOptions(choice, "Complete");
    expect(choice).toHaveDisplayValue("Complete");
  });

  test("what is refused says what to write, takes the focus, and nothing is written", async () => {
    const { user, workbook } = await read();
    const title = screen.getByRole("textbox", { name: "Title" });
    await user.clear(title);
    await user.type(screen.getByRole("textbox", { name: "First day" }), "31/02/2026");
    await user.click(screen.getByRole("button", { name: "Build the plan sheets" }));
    expect(screen.getByText(/^Write a title, for example/)).toBeInTheDocument();
    expect(screen.getByText(/“31\/02\/2026” is not a day\. Write it as dd\/mm\/yyyy/)).toBeInTheDocument();
    expect(title).toHaveFocus();
    expect(title).toBeInvalid();
    expect(workbook.written).toEqual([]);
  });

  test("a financial year is one click", async () => {
    const { user } = await read();
    await user.click(screen.getByRole("button", { name: "April to March 2026/27" }));
    expect(screen.getByRole("textbox", { name: "First day" })).toHaveValue("01/04/2026");
    expect(screen.getByRole("textbox", { name: "Last day" })).toHaveValue("31/03/2027");
  });
});

async function build() {
  const opened = await read();
  await opened.user.type(screen.getByRole("textbox", { name: "Title" }), "Westmarsh plan");
  return opened;
}

const press = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("building", () => {
  test("what will be written is shown first", async () => {
    await read();
    const preview = screen.getByRole("region", { name: "What will be written" });
    expect(within(preview).getByText("1 Theft from shops")).toBeInTheDocument();
  });

  test("writes the plan sheets, lists them, and says what comes next", async () => {
    const { user, workbook } = await build();
    await user.click(press("Build the plan sheets"));
    expect(await screen.findByRole("heading", { name: "The plan sheets are ready" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /^1 Theft from shops, show/ }));
    expect(workbook.shown).toEqual(["'1 Theft from shops'!A1"]);
    expect(screen.getByRole("heading", { name: "What to do next" })).toBeInTheDocument();
  });

  test("once built, the next step is a click away: the Check panel has the focus", async () => {
    const { user } = await build();
    await user.click(press("Build the plan sheets"));
    await user.click(await screen.findByRole("button", { name: "Check the plan" }));
    expect(screen.getByRole("tab", { name: "Check", selected: true })).toBeInTheDocument();
    expect(await screen.findByRole("heading", { name: /^(\d+ findings?|Nothing to put right)$/ })).toHaveFocus();
  });

  test("reading again finds the structured plan and offers to update it; then nothing changes", async () => {
    const { user } = await build();
    await user.click(press("Build the plan sheets"));
    await user.click(await screen.findByRole("button", { name: "Read again" }));
    await user.click(await screen.findByRole("button", { name: "Update the plan sheets" }));
    expect(await screen.findByRole("heading", { name: "The plan sheets were up to date" })).toBeInTheDocument();
  });

  test("shows how far it is, and Cancel leaves the workbook as it was and the choices as they stood", async () => {
    const { user, workbook } = await build();
    workbook.pause();
    await user.click(press("Build the plan sheets"));
    expect(screen.getByRole("progressbar", { name: "Building the plan sheets" })).toHaveAttribute("aria-valuenow", "1");
    expect(screen.getByText("Reading the sheets (1 of 4)")).toBeInTheDocument();
    await user.click(press("Cancel"));
    expect(screen.getByText("Stopping…")).toBeInTheDocument();
    workbook.resume();
    expect(await screen.findAllByText("Stopped. Nothing was changed.")).toHaveLength(2);
    expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("Westmarsh plan");
    expect(workbook.written).toEqual([]);
  });

  test("what was typed into the workbook since it was read is neither written over nor left out", async () => {
    const { user, workbook } = await build();
    workbook.replaceSource(westmarsh().slice(0, 1));
    await user.click(press("Build the plan sheets"));
    expect(await screen.findByRole("heading", { name: /^1 priority ?, 2 actions ?, 2 agencies$/ })).toHaveFocus();
    expect(screen.getAllByText(/^The workbook has changed since it was read\./)).toHaveLength(2);
    expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("Westmarsh plan");
    expect(workbook.written).toEqual([]);
    await user.click(press("Build the plan sheets"));
    expect(await screen.findByRole("heading", { name: "The plan sheets are ready" })).toBeInTheDocument();
  });

  test("trouble says what happened and what to do; Try again tries the same again", async () => {
    const { user, workbook } = await build();
    workbook.failNext({ code: "excel-protected" });
    await user.click(press("Build the plan sheets"));
    expect(await screen.findByRole("heading", { name: "The plan sheets were not built" })).toHaveFocus();
    expect(screen.getByText("The sheet or workbook is protected.")).toBeInTheDocument();
    expect(screen.getByText("Take the protection off (Review, Unprotect), then try again.")).toBeInTheDocument();
    await user.click(press("Try again"));
    expect(await screen.findByRole("heading", { name: "The plan sheets are ready" })).toBeInTheDocument();
  });

  test("Back from trouble keeps the choices", async () => {
    const { user, workbook } = await build();
    workbook.failNext({ code: "excel-busy" });
    await user.click(press("Build the plan sheets"));
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("Westmarsh plan");
  });

  test("the details of trouble can be copied, and read where copying is refused", async () => {
    const { user, workbook } = await build();
    workbook.failNext({ code: "excel-unknown", facts: { code: "GeneralException" }, details: "at Range.values" });
    await user.click(press("Build the plan sheets"));
    await user.click(await screen.findByRole("button", { name: "Copy details" }));
    expect(await screen.findByRole("button", { name: "Details copied" })).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain("at Range.values");
  });
});
