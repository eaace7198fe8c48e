import { expect, test } from "@jest/globals";
import { checkDraft, draftOf } from "../../src/ui/build/choicesDraft";
import type { ChoicesDraft } from "../../src/ui/build/choicesDraft";

const draft: ChoicesDraft = {
  title: "Westmarsh plan",
  organisation: "Westmarsh Community Safety Partnership",
  start: "01/04/2026",
  end: "31/03/2027",
  statusByFill: new Map(),
};

function refusals(change: Partial<ChoicesDraft>): readonly (readonly [string, string])[] {
  const checked = checkDraft({ ...draft, ...change });
  return checked.ok ? [] : [...checked.refused];
}

test("a draft of choices comes back as the same choices", () => {
  const checked = checkDraft(draft);
  expect(checked.ok && draftOf(checked.choices)).toEqual(draft);
});

test("a plan may have no period and no partnership", () => {
  const checked = checkDraft({ ...draft, organisation: " ", start: "", end: " " });
  expect(checked).toMatchObject({ ok: true, choices: { organisation: null, period: null } });
});

test("an empty title is refused with an example", () => {
  expect(refusals({ title: "  " })).toEqual([["title", "Write a title, for example Community safety action plan 2026/27."]]);
});

test("a day that is none is refused by quoting it", () => {
  expect(refusals({ start: "31/02/2026" })).toEqual([
    ["start", "“31/02/2026” is not a day. Write it as dd/mm/yyyy, for example 31/03/2027."],
  ]);
});

test("half a period is refused at the half that is missing", () => {
  expect(refusals({ end: "" })).toEqual([["end", "Write both days of the period, or leave both empty."]]);
});

test("a period that ends before it starts is refused", () => {
  expect(refusals({ start: "01/04/2027" }).map(([field]) => field)).toEqual(["end"]);
});

test("everything that is wrong is said at once", () => {
  expect(refusals({ title: "", start: "x", end: "y" }).map(([field]) => field)).toEqual(["start", "end", "title"]);
});
