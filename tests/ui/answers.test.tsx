import { describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { answersIn } from "../../src/core/answers/keptAnswers";
import { renderPane } from "../support/renderPane";

// Long ways by name and role take their time in jsdom on a machine that builds besides.
jest.setTimeout(30_000);

async function read(opened = renderPane()) {
  await opened.user.click(screen.getByRole("button", { name: "Read this workbook" }));
  await screen.findByRole("button", { name: "Build the plan sheets" });
  return opened;
}

const heading = (words: RegExp): HTMLElement => screen.getByRole("heading", { level: 2, name: words });
const preview = () => within(screen.getByRole("region", { name: "What will be written" }));
const kept = async ({ workbook }: Awaited<ReturnType<typeof read>>) => {
  const content = await workbook.read();
  return content.ok ? answersIn(content.value) : null;
};

describe("a priority", () => {
  test("is renamed in its place, and what will be written follows at once", async () => {
    const { user, workbook } = await read();
    await user.click(screen.getByRole("button", { name: "Change Theft from shops" }));
    const title = screen.getByRole("textbox", { name: "Title of this priority" });
    await user.clear(title);
    await user.type(title, "Shop theft{Enter}");
    expect(title).toHaveFocus();
    expect(screen.getByText("1. Shop theft")).toBeInTheDocument();
    expect(screen.getByText("In the workbook: Theft from shops")).toBeInTheDocument();
    expect(preview().getByText("1 Shop theft")).toBeInTheDocument();
    expect(workbook.written).toEqual([]);
  });

  test("has its own title back when the new one is emptied", async () => {
    const { user } = await read();
    await user.click(screen.getByRole("button", { name: "Change Theft from shops" }));
    const title = screen.getByRole("textbox", { name: "Title of this priority" });
    await user.clear(title);
    await user.type(title, "Shop theft{Enter}");
    await user.clear(title);
    await user.tab();
    expect(title).toHaveValue("Theft from shops");
    expect(screen.queryByText("Your answers")).not.toBeInTheDocument();
  });

  test("is merged into another one, and put back where it was", async () => {
    const { user } = await read();
    await user.click(screen.getByRole("button", { name: "Change Nuisance on the towpath" }));
    const fate = screen.getByRole("combobox", { name: "In the plan" });
    await user.selectOptions(fate, "Its actions belong to 1. Theft from shops");
    expect(heading(/^1 priority ?, 3 actions/)).toBeInTheDocument();
    expect(screen.getByText("merged")).toBeInTheDocument();
    expect(fate).toHaveFocus();
    await user.selectOptions(fate, "It is a priority");
    expect(heading(/^2 priorities ?, 3 actions/)).toBeInTheDocument();
  });

  test("is left out, its rows are then not placed, and it is put back from the answers", async () => {
    const { user } = await read();
    await user.click(screen.getByRole("button", { name: "Change Nuisance on the towpath" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "In the plan" }), "Leave it out");
    expect(heading(/^1 priority ?, 2 actions/)).toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: /Repair the lamps between the two bridges/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Put back: “Nuisance on the towpath” is left out" }));
    expect(heading(/^2 priorities ?, 3 actions/)).toBeInTheDocument();
  });
});

describe("what was read", () => {
  test("a column means what the officer says", async () => {
    const { user } = await read();
    const choice = screen.getByRole("combobox", { name: "“Lead agency”" });
    expect(choice).toHaveDisplayValue("Lead agency");
    await user.selectOptions(choice, "Keep as it is");
    expect(choice).toHaveDisplayValue("Keep as it is");
    expect(heading(/0 agencies$/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Put back: Lead agency" }));
    expect(heading(/2 agencies$/)).toBeInTheDocument();
  });

  test("two names are joined by hand", async () => {
    const { user } = await read();
    await user.click(screen.getByRole("button", { name: "Join two names" }));

    await user.selectOptions(screen.getByRole("combobox", { name: "This name" }), "Northshire Police");
    await user.click(screen.getByRole("button", { name: "Join" }));
    expect(screen.getByText("Choose two different names, one in each list.")).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "is the same as" }), "Westmarsh Council");
    await user.click(screen.getByRole("button", { name: "Join" }));
    expect(heading(/1 agency$/)).toBeInTheDocument();
  });

  test("a row that was not placed is made an action", async () => {
    const { user } = await read();
    const choice = screen.getByRole("combobox", { name: "Traders asked in March for a named officer." });
    await user.selectOptions(choice, "An action of 1. Theft from shops");
    expect(heading(/4 actions/)).toBeInTheDocument();
    expect(choice).toHaveFocus();
    await user.selectOptions(choice, "Leave it where it is");
    expect(heading(/3 actions/)).toBeInTheDocument();
  });
});

async function write(user: Awaited<ReturnType<typeof read>>["user"], name: string, text: string): Promise<void> {
  const field = screen.getByRole("textbox", { name });
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

async function renamed() {
  const opened = await read();
  const { user } = opened;
  await user.click(screen.getByRole("button", { name: "Change Theft from shops" }));
  await write(user, "Title of this priority", "Shop theft");
  await user.keyboard("{Enter}");
  return opened;
}

const RENAMED = [{ kind: "priority-title", at: "'Priority 1'!A1", title: "Shop theft" }];

describe("answers", () => {
  test("are built, and kept in the workbook with that", async () => {
    const opened = await renamed();
    const { user, workbook } = opened;
    await write(user, "Title", "Westmarsh plan");
    await user.click(screen.getByRole("button", { name: "Build the plan sheets" }));
    await screen.findByRole("heading", { name: "The plan sheets are ready" });
    expect(workbook.written).toHaveLength(1);
    expect(await kept(opened)).toEqual(RENAMED);
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(await screen.findByText("1. Shop theft")).toBeInTheDocument();
  });

  test("are kept when the officer turns to another panel, and are then no change of the workbook", async () => {
    const opened = await renamed();
    const { user } = opened;
    await user.click(screen.getByRole("tab", { name: "Export" }));
    await waitFor(async () => expect(await kept(opened)).toEqual(RENAMED));
    await user.click(screen.getByRole("tab", { name: "Build" }));
    await write(user, "Title", "Westmarsh plan");
    await user.click(screen.getByRole("button", { name: "Build the plan sheets" }));
    expect(await screen.findByRole("heading", { name: "The plan sheets are ready" })).toBeInTheDocument();
  });

  test("that cannot be kept then say so, and stay", async () => {
    const { user, workbook } = await renamed();
    workbook.failNext({ code: "excel-read-only" });
    await user.click(screen.getByRole("tab", { name: "Export" }));
    await user.click(screen.getByRole("tab", { name: "Build" }));
    expect(await screen.findAllByText(/^Your answers could not be kept in the workbook just now\./)).not.toEqual([]);
    expect(screen.getByText("1. Shop theft")).toBeInTheDocument();
  });

  test("stay when the workbook is read again", async () => {
    const { user, workbook } = await renamed();
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(await screen.findByText("1. Shop theft")).toBeInTheDocument();
    expect(workbook.written).toEqual([]);
  });

  test("that were kept are used when the pane is opened anew, and can be put back", async () => {
    const first = await renamed();
    await first.user.click(screen.getByRole("tab", { name: "Export" }));
    await waitFor(async () => expect(await kept(first)).toEqual(RENAMED));
    first.unmount();
    const { user } = await read(renderPane({ workbook: first.workbook }));
    expect(screen.getByText("1. Shop theft")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Put back: “Theft from shops” is called “Shop theft”" }));
    expect(screen.getByText("1. Theft from shops")).toBeInTheDocument();
  });
});
