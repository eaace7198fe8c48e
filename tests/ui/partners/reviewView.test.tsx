import { expect, jest, test } from "@jest/globals";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef, useState } from "react";
import { decideAll } from "../../../src/core/returns/decisions";
import type { Comparison } from "../../../src/core/returns/comparison";
import type { PartnersLook, ReviewStep } from "../../../src/ui/partners/partnersState";
import { reviewModel } from "../../../src/ui/partners/review/reviewModel";
import { ReviewView } from "../../../src/ui/partners/ReviewView";
import { aReturn, twoReturns } from "./madeComparison";

jest.setTimeout(60_000);
window.scrollTo = () => undefined;

const PRIORITIES = [
  { id: "p1", title: "Towpath" },
  { id: "p2", title: "Young people" },
];

/** The review with its decisions, as the panel holds them. */
function openReview(comparison: Comparison = twoReturns(), unread: ReviewStep["read"]["unread"] = []) {
  const look = { priorities: PRIORITIES, statuses: ["On track", "Off track"] } as unknown as PartnersLook;
  const shown: string[] = [];
  const merged = jest.fn<() => void>();
  const first: ReviewStep = {
    step: "review",
    from: { step: "returns", look, files: [], sheets: new Set(), stopped: false },
    read: { comparison, unread },
    model: reviewModel(comparison),
    decisions: decideAll(comparison, "safe"),
    touched: false,
    note: null,
  };
  function Harness() {
    const [state, setState] = useState(first);
    return (
      <ReviewView
        focus={createRef()}
        state={state}
        onDecide={(decisions) => setState({ ...state, decisions })}
        onNote={() => undefined}
        onMerge={merged}
        onBack={() => undefined}
        onShow={(at) => shown.push(at)}
      />
    );
  }
  render(<Harness />);
  return { user: userEvent.setup(), shown, merged };
}

const tick = (name: string | RegExp) => screen.getByRole("checkbox", { name });
const STATUS = "Status of 1.1 Walk the towpath twice a week, Harrowmere Council";
const CONFLICT = "Status of 1.2 Light the towpath, Harrowmere Council";
const UPDATE = "Update of 1.2 Light the towpath, Harrowmere Council";
const THEIRS = "Update of 2.1 Open a youth shelter, Harrowmere Council";
const RIVAL = "Update of 2.1 Open a youth shelter, Westmarsh Housing";

test("safe changes are ticked, asked ones wait with the reason, and the sum is said", () => {
  openReview();
  expect(tick(STATUS)).toBeChecked();
  expect(tick(CONFLICT)).toBePartiallyChecked();
  expect(tick(CONFLICT).closest("li")).toHaveTextContent("You changed this cell too since the pack was sent.");
  expect(screen.getByText("2 changes will be written, 3 still to be decided, 2 new actions left out.")).toBeInTheDocument();
});

test("old stands struck through above new, with words for who cannot see that", () => {
  openReview();
  const row = within(tick(STATUS).closest("li")!);
  expect(row.getByText("Not started").closest("del")).toHaveTextContent("Was: Not started");
  expect(row.getByText("On track").closest("ins")).toHaveTextContent("Becomes: On track");
});

test("of a long text the words that differ are marked", () => {
  openReview();
  const row = tick(UPDATE).closest("li")!;
  expect([...row.querySelectorAll("del")].map(({ textContent }) => textContent)).toEqual([
    "Taken out: eleven ",
    "Taken out: one gate.",
  ]);
  expect([...row.querySelectorAll("ins")].map(({ textContent }) => textContent)).toEqual([
    "Put in: twelve ",
    "Put in: two gates.",
  ]);
});

test("every change is decided by keys alone", async () => {
  const { user } = openReview();
  screen.getByRole("button", { name: /^Harrowmere Council: 5 changes, 2 to be decided$/ }).focus();
  await user.keyboard("jj");
  expect(tick(STATUS)).toHaveFocus();
  await user.keyboard(" ");
  expect(tick(STATUS)).not.toBeChecked();
  await user.keyboard("a");
  expect(tick(STATUS)).toBeChecked();
  expect(tick(CONFLICT)).toHaveFocus();
  await user.keyboard("r");
  expect(tick(CONFLICT)).not.toBeChecked();
  expect(tick(UPDATE)).toHaveFocus();
  await user.keyboard("a");
  expect(tick(THEIRS)).toHaveFocus();
  await user.keyboard("a");
  expect(tick(THEIRS)).toBeChecked();
  expect(tick(RIVAL)).not.toBeChecked();
  expect(screen.getByText("3 changes will be written, 2 new actions left out.")).toBeInTheDocument();
  await user.keyboard("{Home}");
  expect(screen.getByRole("button", { name: /^Harrowmere Council/ })).toHaveFocus();
});

test("two returns on one action are put together in the officer's words", async () => {
  const { user } = openReview();
  await user.click(screen.getByText("Shelter drawn up."));
  const row = within(tick(THEIRS).closest("li")!);
  expect(row.getByText("Waiting for a site.")).toBeInTheDocument();
  await user.click(row.getByRole("button", { name: "Put together…" }));
  const field = screen.getByLabelText("Update as the plan shall have it");
  expect(field).toHaveFocus();
  expect(field).toHaveValue("Harrowmere Council: Shelter drawn up.\nWestmarsh Housing: Waiting for a site.");
  await user.clear(field);
  await user.type(field, "Drawn up; waiting for a site.");
  await user.click(screen.getByRole("button", { name: "Use these words" }));
  expect(tick(THEIRS).closest("li")).toHaveTextContent("Your own words");
  expect(tick(THEIRS).closest("li")).toHaveTextContent("Becomes: Drawn up; waiting for a site.");
  expect(tick(RIVAL)).not.toBeChecked();
  expect(tick(THEIRS)).toHaveFocus();
});

test("letters typed into the officer's own words decide nothing", async () => {
  const { user } = openReview();
  await user.click(screen.getByText("Shelter drawn up."));
  await user.keyboard("{Tab}");
  tick(THEIRS).focus();
  await user.keyboard("w");
  await user.keyboard("arj");
  expect(tick(THEIRS)).toBePartiallyChecked();
  await user.keyboard("{Escape}");
  expect(tick(THEIRS)).toHaveFocus();
});

test("all changes of an action, or of an agency, are decided at once", async () => {
  const { user } = openReview();
  await user.click(tick("All changes of 1.2 Light the towpath"));
  expect(tick(CONFLICT)).toBeChecked();
  const [first] = screen.getAllByRole("button", { name: "Keep ours for all" });
  await user.click(first!);
  expect(tick(STATUS)).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "Take all 4" }));
  expect(tick(THEIRS)).toBeChecked();
});

test("a new row goes where the rows around it belong, or where the officer says; without either it is left out", async () => {
  const { user } = openReview();
  await user.click(tick("New row of Harrowmere Council: Mend the stile"));
  expect(tick("New row of Harrowmere Council: Mend the stile").closest("li")).toHaveTextContent("Becomes an action");
  const unknown = tick("New row of Westmarsh Housing: Paint the shelter");
  await user.click(unknown);
  const choice = within(unknown.closest("li")!).getByLabelText("Goes to");
  expect(choice).toHaveFocus();
  expect(unknown).not.toBeChecked();
  await user.selectOptions(choice, "Young people");
  expect(unknown).toBeChecked();
  expect(screen.getByText("2 changes will be written, 2 actions added, 3 still to be decided.")).toBeInTheDocument();
});

test("a deleted row is said to stay", () => {
  openReview();
  expect(screen.getByText("2.4 Survey of tenants").closest("li")).toHaveTextContent("Stays in the plan");
});

test("only what is to be decided can be shown, and by action both returns stand together", async () => {
  const { user } = openReview();
  await user.selectOptions(screen.getByLabelText("Show"), "To be decided (3)");
  await user.selectOptions(screen.getByLabelText("Order"), "By action");
  expect(screen.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label"))).toEqual([CONFLICT, THEIRS, RIVAL]);
});

test("a file that could not be read, and a return that is refused, have one sentence each; the rest goes on", () => {
  const findings = [{ code: "already-merged", level: "refuse", at: null, facts: {} }] as const;
  const refused = aReturn({ file: "old.xlsx", refused: true, findings, actions: [] });
  openReview({ returns: [aReturn(), refused] }, [
    { file: "bad.xlsx", trouble: { code: "file-damaged", facts: { file: "bad.xlsx" } } },
  ]);
  expect(screen.getByText(/^bad\.xlsx is damaged/)).toBeInTheDocument();
  expect(screen.getByText(/^old\.xlsx: This return has been merged already\./)).toBeInTheDocument();
  expect(tick(STATUS)).toBeChecked();
});

test("where a cell stands can be shown in the plan", async () => {
  const { user, shown } = openReview();
  await user.click(screen.getByText("Shelter drawn up."));
  await user.click(screen.getByRole("button", { name: /1 Towpath, G6, show in the workbook/ }));
  expect(shown).toEqual(["'1 Towpath'!G6"]);
});
