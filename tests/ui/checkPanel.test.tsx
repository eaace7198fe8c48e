import { expect, jest, test } from "@jest/globals";
import { configure, screen, waitFor, within } from "@testing-library/react";
import { wordGrid } from "../support/wordGrid";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";
import { SHEET, stourleigh } from "../support/stourleigh";

// Finding a button by its role takes jsdom long in a pane full of them.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no scrolling; the list only asks for it.
window.scrollTo = () => undefined;

const DATES = /^Must fix: Dates before the plan starts/;
const EARLY = /^By when is March 2025; the plan starts on 1 April 2026\. Go to Action plan, D5$/;
const LATER = /^By when is January 2025/;
const ON_GOING = /^“On going” stands here/;

async function openCheck(workbook = memoryWorkbook(stourleigh())) {
  const opened = renderPane({ workbook });
  await opened.user.click(screen.getByRole("tab", { name: "Check" }));
  await screen.findByRole("heading", { name: /^\d+ findings?$/ });
  return opened;
}

/** The groups with all their findings in sight. */
async function openAll(opened: Awaited<ReturnType<typeof openCheck>>) {
  const list = screen.getByRole("list", { name: "Findings" });
  for (const group of within(list).queryAllByRole("button", { expanded: false, name: /findings?$/ }))
    await opened.user.click(group);
  return opened;
}

const status = (): string =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ");
const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("the findings are counted by level, in words", async () => {
  await openCheck();
  const levels = within(screen.getByRole("group", { name: "Show one level alone" }));
  const counts = levels.getAllByRole("button").map((level) => /^(.*?)(\d+)$/.exec(level.textContent)?.slice(1) ?? []);
  expect(counts.map(([level]) => level)).toEqual(["Must fix", "Please confirm", "Could improve"]);
  const total = counts.reduce((sum, [, number]) => sum + Number(number), 0);
  expect(screen.getByRole("heading", { name: `${String(total)} findings` })).toHaveFocus();
  expect(status()).toContain("must fix");
});

test("one level alone can be shown, and all again", async () => {
  const { user } = await openAll(await openCheck());
  await user.click(button(/^Please confirm ?\d/));
  expect(screen.queryByRole("button", { name: DATES })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Please confirm ?\d/, pressed: true }));
  expect(button(DATES)).toBeInTheDocument();
});

test("the findings of one priority or one agency can be shown alone", async () => {
  const { user } = await openAll(await openCheck());
  await user.selectOptions(screen.getByLabelText("Priority"), "Nuisance on the towpath");
  expect(screen.queryByRole("button", { name: EARLY })).not.toBeInTheDocument();
  expect(button(LATER)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText("Agency"), "Northshire Police");
  expect(screen.queryByRole("button", { name: LATER })).not.toBeInTheDocument();
  expect(screen.getByText("Nothing was found here.")).toBeInTheDocument();
  await user.click(button("Show all findings"));
  expect(button(EARLY)).toBeInTheDocument();
});

test("a filter is told in the heading and aloud, offers the priorities as the plan has them, and leads back", async () => {
  const { user } = await openAll(await openCheck());
  const all = screen.getByRole("heading", { level: 2 }).textContent;
  const choice = screen.getByLabelText("Priority");
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["All priorities", "Theft from shops", "Nuisance on the towpath"]);
  await user.selectOptions(choice, "Nuisance on the towpath");
  const some = screen.getByRole("heading", { level: 2 }).textContent;
  expect(some).toMatch(new RegExp(`^\\d+ of ${all}$`));
  expect(status()).toContain(`${some} shown.`);
  await user.selectOptions(screen.getByLabelText("Agency"), "Northshire Police");
  await user.click(button("Show all findings"));
  expect(screen.getByRole("heading", { name: all })).toHaveFocus();
  expect(status()).toContain(`All ${all} are shown.`);
});

test("a finding goes to its cell and says what to do", async () => {
  const { user, workbook } = await openAll(await openCheck());
  await user.click(button(EARLY));
  expect(workbook.shown).toEqual([`'${SHEET}'!D5`]);
  expect(button(EARLY)).toHaveAttribute("aria-expanded", "true");
  expect(button(EARLY).closest("li")).toHaveTextContent(/Give a date within the plan's period/);
});

test("a mend shows what stands before and after, is made at a click, and can be undone beside it", async () => {
  const { user, workbook } = await openAll(await openCheck());
  await user.click(button(ON_GOING));
  const row = within(button(ON_GOING).closest("li")!);
  expect(row.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["“On going”", "“Ongoing”"]);
  await user.click(row.getByRole("button", { name: "Mend" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: ON_GOING })).not.toBeInTheDocument());
  expect(status()).toContain("Mended Action plan, D7: “On going” is now “Ongoing”.");
  expect(status()).toMatch(/\d+ must fix/);
  expect(document.activeElement).not.toBe(document.body);
  await user.click(button("Undo"));
  expect(await screen.findByRole("button", { name: ON_GOING })).toBeInTheDocument();
  expect(workbook.patched.map(([change]) => [change?.cell, change?.before, change?.after])).toEqual([
    ["D7", "On going", "Ongoing"],
    ["D7", "Ongoing", "On going"],
  ]);
});

test("what was confirmed is kept with its reason, not asked again, and can be asked again", async () => {
  const opened = await openAll(await openCheck());
  const { user } = opened;
  await user.click(button(EARLY));
  await user.click(button("Confirm as right…"));
  await user.click(button("Keep as confirmed"));
  expect(screen.getByText("Write a few words, so that others know later.")).toBeInTheDocument();
  await user.type(screen.getByLabelText("Why is it right as it stands?"), "Done before we started{Enter}");
  await waitFor(() => expect(screen.queryByRole("button", { name: EARLY })).not.toBeInTheDocument());
  expect(status()).toContain("Confirmed. It will not be asked again.");
  await user.click(button("Check again"));
  await screen.findByText("Confirmed as right");
  expect(screen.queryByRole("button", { name: EARLY })).not.toBeInTheDocument();
  await user.click(screen.getByText("Confirmed as right"));
  expect(screen.getByText("20/11/2026: Done before we started")).toBeInTheDocument();
  await user.click(button("Ask again"));
  await openAll(opened);
  expect(await screen.findByRole("button", { name: EARLY })).toBeInTheDocument();
});

test("the list is worked through by keys: arrows, Enter, M, C and U", async () => {
  const { user, workbook } = await openAll(await openCheck());
  button(EARLY).focus();
  await user.keyboard("{ArrowDown}");
  expect(button(LATER)).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(workbook.shown).toEqual([`'${SHEET}'!D12`]);
  await user.keyboard("c");
  expect(screen.getByLabelText("Why is it right as it stands?")).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(button(LATER)).toHaveFocus();
  button(ON_GOING).focus();
  await user.keyboard("m");
  await waitFor(() => expect(screen.queryByRole("button", { name: ON_GOING })).not.toBeInTheDocument());
  await user.keyboard("u");
  expect(await screen.findByRole("button", { name: ON_GOING })).toBeInTheDocument();
});

test("a change in the sheet is checked by itself; the list keeps its place and focus, and the new counts are said", async () => {
  const { user, workbook } = await openAll(await openCheck());
  await user.click(button(EARLY));
  const [sheet] = stourleigh();
  const rows = sheet!.rows.map((row, at) =>
    row.map((cell, column) => (at === 11 && column === 3 ? { ...cell!, value: "May 2026", text: "May 2026" } : cell)),
  );
  workbook.replaceSource([{ ...sheet!, rows }]);
  workbook.tellChange({ sheet: SHEET, address: "D12", source: "local" });
  await waitFor(() => expect(screen.queryByRole("button", { name: LATER })).not.toBeInTheDocument());
  expect(button(EARLY)).toHaveFocus();
  expect(button(EARLY)).toHaveAttribute("aria-expanded", "true");
  expect(status()).toMatch(/The sheet changed and was checked again\. \d+ must fix/);
});

test("a mend that came too late changes nothing and says why", async () => {
  const { user, workbook } = await openAll(await openCheck());
  await user.click(button(ON_GOING));
  workbook.failNext({ code: "excel-changed", facts: { at: "'Action plan'!D7", now: "May", before: "On going" } });
  await user.click(button("Mend"));
  expect((await screen.findAllByText(/was changed in the meantime/)).length).toBeGreaterThan(0);
  expect(button(ON_GOING)).toBeInTheDocument();
});

test("the findings are listed on a sheet, which is shown", async () => {
  const { user, workbook } = await openCheck();
  await user.click(button("List the findings on a sheet"));
  await waitFor(() => expect(workbook.shown).toEqual(["'Findings'!A1"]));
  expect(workbook.written[0]?.sheets[0]?.key).toBe("findings");
  expect(status()).toContain("The findings are on the sheet Findings.");
});

test("a plan of ours gets back its dropdowns; another's is not offered that", async () => {
  const { user } = await openCheck();
  expect(screen.queryByText("Dropdowns, dates and colours")).not.toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Build" }));
  await user.click(button("Read this workbook"));
  await user.click(await screen.findByRole("button", { name: "Build the plan sheets" }));
  await screen.findByRole("heading", { name: "The plan sheets are ready" });
  await user.click(screen.getByRole("tab", { name: "Check" }));
  await user.click(button("Check again"));
  await user.click(await screen.findByText("Dropdowns, dates and colours"));
  expect(screen.getAllByText(/\d+ dropdowns, 1 coloured column|\d+ dropdowns, 1 date rule/).length).toBeGreaterThan(0);
  await user.click(button("Put back what is missing"));
  expect((await screen.findAllByText(/^Nothing was missing: all dropdowns/)).length).toBeGreaterThan(0);
});

test("a table of the officer's own is given dropdowns and colours where it stands, said before and after", async () => {
  const { user, workbook } = await openCheck();
  await user.click(screen.getByText("Dropdowns, dates and colours for your tables"));
  expect(screen.getByText(/^\d+ dropdowns?/)).toBeInTheDocument();
  await user.click(button("Add them in place"));
  await waitFor(() => expect(status()).toContain(`Added to ${SHEET} (`));
  const [sheet] = workbook.written[0]?.sheets ?? [];
  expect(sheet).toMatchObject({ key: null, inPlace: true, title: SHEET, rows: [], tables: [], merges: [] });
});

test("a workbook without a plan has nothing to check, and is told so", async () => {
  const { user } = renderPane({ workbook: memoryWorkbook([]) });
  await user.click(screen.getByRole("tab", { name: "Check" }));
  expect(await screen.findByRole("heading", { name: "There is no plan to check yet" })).toBeInTheDocument();
});

test("a long list is drawn only as far as it is in sight", async () => {
  // jsdom lays nothing out: every row is as high as a finding of two lines.
  const height = jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(72);
  const rows = Array.from({ length: 150 }, (_, at) => [
    `1.${String(at + 1)}`,
    `Visit the yard number ${String(at + 1)} with the traders`,
    "Northshire Police",
    "March 2025",
    `${String(at + 2)} visits`,
  ]);
  await openCheck(
    memoryWorkbook([
      wordGrid(
        SHEET,
        [
          ["Stourleigh Community Safety Action Plan 2026-27"],
          [],
          ["Priority 1: Theft from yards"],
          ["Ref", "Action", "Lead agency", "By when", "Measure"],
          ...rows,
        ],
        { boldRows: [0, 2, 3] },
      ),
    ]),
  );
  const list = screen.getByRole("list", { name: "Findings" });
  const drawn = within(list).getAllByRole("listitem");
  expect(drawn.length).toBeLessThan(60);
  expect(drawn[0]).toHaveAttribute("aria-setsize", "151");
  height.mockRestore();
});
