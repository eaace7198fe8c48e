import { describe, expect, jest, test } from "@jest/globals";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import type { Answers } from "../../src/core/plan/answers";
import type { Reading } from "../../src/core/plan/reading";
import { ColumnList } from "../../src/ui/build/questions/ColumnList";
import { QuestionsView } from "../../src/ui/build/questions/QuestionsView";
import { aPriority, aReading } from "../support/samplePlan";

// Long ways by name and role take their time in jsdom on a machine that builds besides.
jest.setTimeout(30_000);

const ROADS = aPriority({ number: "1", title: "Road safety", at: "'Plan'!A3" });
const NOISE = aPriority({ number: "2", title: "Noise at night", at: "'Plan'!A20" });
const column = { heading: "Who", means: "lead", why: "content" } as const;

const DOUBTFUL: Reading = {
  ...aReading([ROADS, NOISE]),
  tables: [
    { at: "'Plan'!A4:D9", priorityAt: ROADS.at, columns: [{ ...column, at: "'Plan'!B4" }] },
    { at: "'Plan'!A21:D29", priorityAt: NOISE.at, columns: [{ ...column, at: "'Plan'!B21" }] },
  ],
  unplaced: [{ at: "'Plan'!A8:D8", text: "Ask the school for volunteers", why: "no-action" }],
  questions: [
    { kind: "column-meaning", at: "'Plan'!B4", heading: "Who" },
    { kind: "column-meaning", at: "'Plan'!B21", heading: "Who" },
    { kind: "day-month", at: "'Plan'!C4", heading: "When", text: "11/7/11" },
    { kind: "priority", at: NOISE.at, title: NOISE.title },
    { kind: "row", at: "'Plan'!A8:D8", text: "Ask the school for volunteers", priorityAt: ROADS.at },
    { kind: "row", at: "'Plan'!A9:D9", text: "Count the cars", priorityAt: ROADS.at },
  ],
  agencyProposals: [{ spelling: "RSO", name: "Road Safety Officer", why: "initials", count: 3, at: "'Plan'!A5:D5" }],
};

interface AskedProps {
  readonly reading: Reading;
  readonly before: Answers;
  readonly onAnswer: (answers: Answers) => void;
  readonly onShow: (at: string) => void;
}

function Asked({ reading, before, onAnswer, onShow }: AskedProps) {
  const [answers, setAnswers] = useState<Answers>(before);
  const set = (given: Answers): void => {
    setAnswers(given);
    onAnswer(given);
  };
  const answering = { unanswered: reading, reading, answers, set };
  return (
    <>
      <ColumnList answering={answering} onShow={onShow} />
      <QuestionsView answering={answering} onShow={onShow} />
    </>
  );
}

function ask(reading: Reading = DOUBTFUL, before: Answers = []) {
  const told = { answers: before, shown: [] as string[] };
  const onAnswer = (answers: Answers): void => void (told.answers = answers);
  render(<Asked reading={reading} before={before} onAnswer={onAnswer} onShow={(at) => void told.shown.push(at)} />);
  return { told, user: userEvent.setup(), questions: within(screen.getByRole("region", { name: "Questions" })) };
}

describe("questions", () => {
  test("are counted, and nothing has to be answered", () => {
    const { questions } = ask();
    expect(questions.getByText("6 questions. You can build without answering: the likeliest answer is taken.")).toBeVisible();
  });

  test("that are none say so", () => {
    const { questions } = ask(aReading([ROADS]));
    expect(questions.getByText("None. You can build as it is.")).toBeVisible();
  });

  test("can be clicked to their cells", async () => {
    const { user, told, questions } = ask();
    await user.click(questions.getAllByRole("button", { name: "Plan, A5, show in the workbook" })[0]!);
    expect(told.shown).toEqual(["'Plan'!A5:D5"]);
  });

  test("are all answered when each has an answer", async () => {
    const { user, questions } = ask();
    await user.click(questions.getByRole("button", { name: "That is right: Who" }));
    await user.click(within(questions.getByRole("group", { name: /^Which day/ })).getByRole("button", { name: "11 July 2011" }));
    await user.click(questions.getByRole("button", { name: "Keep apart" }));
    await user.click(questions.getByRole("button", { name: "It is one" }));
    await user.click(questions.getByRole("button", { name: "Leave all 2 where they are" }));
    expect(questions.getByText("All are answered.")).toBeVisible();
    expect(questions.getByRole("heading", { name: "Questions" })).toHaveFocus();
  });
});

describe("a column told by what it holds", () => {
  test("is answered once for all tables that have it, and put back", async () => {
    const { user, told, questions } = ask();
    await user.selectOptions(questions.getByRole("combobox", { name: "“Who”" }), "Other partners");
    expect(told.answers).toEqual([
      { kind: "column", at: "'Plan'!B4", means: "partners" },
      { kind: "column", at: "'Plan'!B21", means: "partners" },
    ]);
    await user.click(questions.getByRole("button", { name: "Put back: Who" }));
    expect(told.answers).toEqual([]);
  });

  test("can be kept as it is", async () => {
    const { user, told, questions } = ask();
    await user.selectOptions(questions.getByRole("combobox", { name: "“Who”" }), "Keep as it is");
    expect(told.answers[0]).toEqual({ kind: "column", at: "'Plan'!B4", means: null });
  });

  test("says why it was understood so, and that the officer said so", async () => {
    const { user } = ask();
    expect(screen.getAllByText(/Because of what it holds, in 2 tables/)).not.toEqual([]);
    await user.click(screen.getByRole("button", { name: "That is right: Who" }));
    expect(screen.getAllByText(/Because you said so, in 2 tables/)).not.toEqual([]);
  });
});

describe("dates in figures", () => {
  test("are answered by the day that is meant; pressing again puts back", async () => {
    const { user, told, questions } = ask();
    const group = within(questions.getByRole("group", { name: "Which day is 11/7/11?" }));
    await user.click(group.getByRole("button", { name: "7 November 2011" }));
    expect(told.answers).toEqual([{ kind: "day-month", at: "'Plan'!C4", dayFirst: false }]);
    expect(group.getByRole("button", { name: "7 November 2011", pressed: true })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(told.answers).toEqual([]);
  });
});

describe("agencies that may be the same", () => {
  test("are joined or kept apart, the later answer in the place of the earlier", async () => {
    const { user, told, questions } = ask();
    const group = within(questions.getByRole("group", { name: "Is RSO the same as Road Safety Officer?" }));
    await user.click(group.getByRole("button", { name: "Join" }));
    expect(told.answers).toEqual([{ kind: "agency", spelling: "RSO", name: "Road Safety Officer" }]);
    await user.click(group.getByRole("button", { name: "Keep apart" }));
    expect(told.answers).toEqual([{ kind: "agency", spelling: "RSO", name: "RSO" }]);
    expect(group.getByRole("button", { name: "Join", pressed: false })).toBeInTheDocument();
  });

  test("are joined at once where the glossary or the members say so, and only there", async () => {
    const named = (spelling: string, why: "glossary" | "membership" | "initials") =>
      ({ spelling, name: `${spelling} in full`, why, count: 1, at: "'Plan'!A5:D5" }) as const;
    const proposals = [named("AB", "glossary"), named("CD", "membership"), named("EF", "initials")];
    const { user, told, questions } = ask({ ...aReading([ROADS]), agencyProposals: proposals });
    await user.click(questions.getByRole("button", { name: "Join the 2 that the glossary or the members name" }));
    expect(told.answers).toEqual(["AB", "CD"].map((spelling) => ({ kind: "agency", spelling, name: `${spelling} in full` })));
    expect(questions.getByRole("heading", { name: "Questions" })).toHaveFocus();
  });
});

describe("a priority that may be none", () => {
  test("is left out, or said to be one", async () => {
    const { user, told, questions } = ask();
    const group = within(questions.getByRole("group", { name: "Is Noise at night a priority?" }));
    await user.click(group.getByRole("button", { name: "Leave it out" }));
    expect(told.answers).toEqual([{ kind: "priority-leave-out", at: NOISE.at }]);
    await user.click(group.getByRole("button", { name: "It is one" }));
    expect(told.answers).toEqual([{ kind: "priority-title", at: NOISE.at, title: "Noise at night" }]);
  });
});

describe("a row that may be an action", () => {
  test("is placed under a priority, or left and not asked again", async () => {
    const { user, told, questions } = ask();
    const choice = questions.getByRole("combobox", { name: "Count the cars" });
    await user.selectOptions(choice, "An action of 2. Noise at night");
    expect(told.answers).toEqual([{ kind: "row", at: "'Plan'!A9:D9", priorityAt: NOISE.at }]);
    await user.click(questions.getByRole("button", { name: "Put back: Count the cars" }));
    await user.click(questions.getByRole("button", { name: "Leave it: Count the cars" }));
    expect(told.answers).toEqual([{ kind: "row", at: "'Plan'!A9:D9", priorityAt: null }]);
  });
});

describe("your answers", () => {
  const KEPT: Answers = [
    { kind: "column", at: "'Plan'!B4", means: "partners" },
    { kind: "column", at: "'Plan'!B21", means: "partners" },
    { kind: "priority-title", at: ROADS.at, title: "Roads" },
    { kind: "priority-merge", at: NOISE.at, into: ROADS.at },
    { kind: "agency", spelling: "RSO", name: "Road Safety Officer" },
    { kind: "agency", spelling: "Police", name: "Police" },
    { kind: "row", at: "'Plan'!A8:D8", priorityAt: ROADS.at },
    { kind: "day-month", at: "'Plan'!C4", dayFirst: true },
  ];

  test("are said in words, one for all tables with the same heading", () => {
    const { questions } = ask(DOUBTFUL, KEPT);
    const words = questions.getAllByRole("button", { name: /^Put back: .* / }).map((button) => button.getAttribute("aria-label"));
    expect(words.filter((label) => label !== "Put back: Ask the school for volunteers")).toEqual([
      "Put back: “Who” means Other partners",
      "Put back: “Road safety” is called “Roads”",
      "Put back: “Noise at night” belongs to “Road safety”",
      "Put back: “RSO” is “Road Safety Officer”",
      "Put back: “Police” is an agency of its own",
      "Put back: “Ask the school for volunteers” is an action of “Road safety”",
      "Put back: In the dates of Plan, C4 the day comes first",
    ]);
  });

  test("are put back one by one, and the focus is not lost", async () => {
    const { user, told, questions } = ask(DOUBTFUL, KEPT);
    await user.click(questions.getByRole("button", { name: "Put back: “Who” means Other partners" }));
    expect(told.answers).toEqual(KEPT.slice(2));
    expect(questions.getByRole("heading", { name: "Questions" })).toHaveFocus();
  });
});
