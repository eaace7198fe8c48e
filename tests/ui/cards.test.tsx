import { beforeEach, describe, expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { cardPlan } from "../support/cardPlan";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";

describe("a plan told on cards, without a table of actions,", () => {
  let opened: ReturnType<typeof renderPane>;

  beforeEach(async () => {
    opened = renderPane({ workbook: memoryWorkbook(cardPlan()) });
    await opened.user.click(screen.getByRole("button", { name: "Read this workbook" }));
    await screen.findByRole("heading", { name: /^2 priorities ?, 5 activities ?, \d agencies$/ });
  });

  const fold = (title: RegExp) =>
    within(
      within(screen.getByRole("region", { name: "What was read" }))
        .getByText(title)
        .closest("details")!,
    );

  test("is counted by its activities, and never as no actions", () => {
    expect(screen.getByRole("status")).toHaveTextContent(/^Read: 2 priorities, 5 activities, /);
    expect(fold(/^Rural crime/).getByText("3 activities")).toBeInTheDocument();
    expect(screen.queryByText(/\b0 actions/)).not.toBeInTheDocument();
  });

  test("shows everything that its cards hold", () => {
    const card = fold(/^Serious violence/);
    expect(card.getByText("Knife crime among under 18s rose by a fifth.")).toBeInTheDocument();
    expect(card.getByText("Run weapon sweeps in parks")).toBeInTheDocument();
    expect(card.getByText("Fewer young victims than last year")).toBeInTheDocument();
    expect(card.getByText("Young people feel safe on the way home")).toBeInTheDocument();
    expect(card.getByText("Youth Service")).toBeInTheDocument();
  });

  test("shows its glossary, each term to be clicked", async () => {
    expect(fold(/^Glossary/).getByText("3 glossary terms")).toBeInTheDocument();
    await opened.user.click(screen.getByRole("button", { name: /^ASB: Anti-social behaviour, show Glossary, A3/ }));
    expect(opened.workbook.shown[0]).toMatch(/^'?Glossary'?!A3/);
  });

  test("is built with what it holds counted in the same words", async () => {
    expect(screen.getByText("new, 3 activities")).toBeInTheDocument();
    await opened.user.click(screen.getByRole("button", { name: "Build the plan sheets" }));
    expect(await screen.findByText(/^2 priorities with 5 activities, on \d+ sheets:$/)).toBeInTheDocument();
  });
});
