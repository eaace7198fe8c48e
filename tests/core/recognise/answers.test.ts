import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Answer, Answers } from "../../../src/core/plan/answers";
import type { Plan, Priority } from "../../../src/core/plan/plan";
import { recognise } from "../../../src/core/recognise/recognise";
import { workbookOf } from "../../support/sheetText";

const BOOK = workbookOf(`=== Plan
*Harbour Safety Plan 2024/25

*Priority 1: Swimming
*Ref | *Action | *Who | *Comments | *By when
1.1 | Mark the bathing zone | Harbour Office | Buoys ordered | 3/4/24
1.2 | Train beach wardens | HO and Swim Club | | 5/6/24
1.3 | | Wardens' Union | | 7/8/24

*Priority 2: Boats
*Ref | *Action | *Who | *Comments | *By when
2.1 | Check every mooring | Harbour Office | Half done | 1/2/24
2.2 | Lend life jackets | Sailing Club | | 4/5/24

*Priority 3: Notes
*Ref | *Action | *Who | *Comments | *By when
3.1 | Print the leaflet again | Harbour Office | | 6/7/24
`);

const SWIMMING = "'Plan'!A3";
const BOATS = "'Plan'!A9";
const NOTES = "'Plan'!A14";

const read = (...answers: Answers): ReturnType<typeof recognise> => recognise(BOOK, answers);
const titles = ({ priorities }: Plan): readonly string[] => priorities.map(({ title }) => title);
const actions = (priority: Priority | undefined): readonly string[] => (priority?.actions ?? []).map(({ action }) => action);

describe("an answer to a reading", () => {
  test("changes what a column means, also where its headings are repeated below", () => {
    const { plan, tables } = read({ kind: "column", at: "'Plan'!D4", means: "measure" });
    expect(plan.priorities[0]?.actions[0]).toMatchObject({ measure: "Buoys ordered", update: null });
    expect(plan.priorities[1]?.actions[0]).toMatchObject({ measure: "Half done", update: null });
    expect(tables[0]?.columns[3]).toMatchObject({ means: "measure", why: "answer" });
  });

  test("makes a column the source's own, its text kept under its heading", () => {
    const { plan } = read({ kind: "column", at: "'Plan'!D4", means: null });
    expect(plan.priorities[0]?.actions[0]).toMatchObject({
      update: null,
      extra: [{ heading: "Comments", text: "Buoys ordered" }],
    });
  });

  test("gives a meaning to one column only: the column that had it becomes the source's own", () => {
    const { plan } = read({ kind: "column", at: "'Plan'!D4", means: "lead" });
    const [action] = plan.priorities[0]?.actions ?? [];
    expect(action).toMatchObject({ lead: ["Buoys ordered"], extra: [{ heading: "Who", text: "Harbour Office" }] });
  });

  test("lets a column say each row's priority", () => {
    const { plan } = read({ kind: "column", at: "'Plan'!C4", means: "priority" });
    expect(titles(plan)).toContain("Sailing Club");
  });

  test("renames a priority and leaves the others as they were", () => {
    const before = read().plan.priorities;
    const after = read({ kind: "priority-title", at: SWIMMING, title: "Safe bathing" }).plan.priorities;
    expect(after[0]).toEqual({ ...before[0], title: "Safe bathing" });
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  test("that a title told by its place alone is a priority ends the question; a title set apart raises none", () => {
    const book = workbookOf(`=== Harbour
*Harbour Safety Plan 2024/25

Swimming
*Action | *Who | *By when
Mark the bathing zone | Harbour Office | May 2024

Boats
*Action | *Who | *By when
Check every mooring | Harbour Office | June 2024

*{FFC000} Noise
*Action | *Who | *By when
Measure the noise at night | Harbour Office | June 2024
`);
    const asked = (...answers: Answers): readonly string[] =>
      recognise(book, answers).questions.flatMap((question) => (question.kind === "priority" ? [question.title] : []));
    expect(asked()).toEqual(["Swimming", "Boats"]);
    expect(asked({ kind: "priority-title", at: "'Harbour'!A3", title: "Swimming" })).toEqual(["Boats"]);
    expect(asked({ kind: "priority-leave-out", at: "'Harbour'!A7" })).toEqual(["Swimming"]);
  });

  test("merges a priority into another, the way to it through a third as well", () => {
    const { plan } = read(
      { kind: "priority-merge", at: NOTES, into: BOATS },
      { kind: "priority-merge", at: BOATS, into: SWIMMING },
    );
    expect(titles(plan)).toEqual(["Swimming"]);
    expect(actions(plan.priorities[0])).toEqual([
      "Mark the bathing zone",
      "Train beach wardens",
      "Check every mooring",
      "Lend life jackets",
      "Print the leaflet again",
    ]);
  });

  test("that merges two priorities into each other keeps every action", () => {
    const { plan } = read({ kind: "priority-merge", at: NOTES, into: BOATS }, { kind: "priority-merge", at: BOATS, into: NOTES });
    expect(plan.priorities.flatMap(actions)).toHaveLength(5);
  });

  test("leaves a priority out: its rows are told as left over", () => {
    const { plan, unplaced } = read({ kind: "priority-leave-out", at: NOTES });
    expect(titles(plan)).toEqual(["Swimming", "Boats"]);
    expect(unplaced.filter(({ why }) => why === "left-out").map(({ text }) => text)).toEqual([
      expect.stringContaining("Print the leaflet again"),
    ]);
  });

  test("of merging and leaving out, the later counts", () => {
    const { plan } = read({ kind: "priority-leave-out", at: NOTES }, { kind: "priority-merge", at: NOTES, into: BOATS });
    expect(actions(plan.priorities[1])).toContain("Print the leaflet again");
  });

  test("joins the spellings of an agency wherever it is named", () => {
    const { plan } = read({ kind: "agency", spelling: "ho", name: "Harbour Office" });
    expect(plan.priorities[0]?.actions[1]?.lead).toEqual(["Harbour Office", "Swim Club"]);
  });

  test("places a row under a priority, and it is left over no more", () => {
    const row = read().unplaced.find(({ text }) => text.startsWith("1.3"));
    const answer: Answer = { kind: "row", at: row?.at ?? "", priorityAt: BOATS };
    const { plan, unplaced } = read(answer);
    expect(plan.priorities[1]?.actions[0]).toMatchObject({ action: "1.3 | Wardens' Union | 7/8/24" });
    expect(unplaced).not.toContainEqual(row);
  });

  test("says which stands first in a column's dates, day or month, and it is asked no more", () => {
    const asked = read().questions.filter(({ kind }) => kind === "day-month");
    expect(asked).toEqual([{ kind: "day-month", at: "'Plan'!E4", heading: "By when", text: "3/4/24" }]);
    const { questions, tables } = read({ kind: "day-month", at: "'Plan'!E4", dayFirst: false });
    expect(questions.filter(({ kind }) => kind === "day-month")).toEqual([]);
    expect(tables.map(({ columns }) => columns[4]?.dayFirst)).toEqual([false, false, false]);
  });

  test("about a row to be left is not asked again", () => {
    const asked = read().questions.filter(({ kind }) => kind === "row");
    expect(asked).toHaveLength(1);
    const left = read({ kind: "row", at: asked[0]?.at ?? "", priorityAt: null });
    expect(left.questions.filter(({ kind }) => kind === "row")).toEqual([]);
    expect(left.unplaced).toEqual(read().unplaced);
  });
});

const PLACES = ["'Plan'!Z90", "'Gone'!A3", "'Plan'!B2"];
const anyStale: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant("column" as const),
    at: fc.constantFrom(...PLACES),
    means: fc.constantFrom("lead" as const, null),
  }),
  fc.record({ kind: fc.constant("priority-title" as const), at: fc.constantFrom(...PLACES), title: fc.string() }),
  fc.record({
    kind: fc.constant("priority-merge" as const),
    at: fc.constantFrom(...PLACES),
    into: fc.constantFrom(SWIMMING, ...PLACES),
  }),
  fc.record({ kind: fc.constant("priority-merge" as const), at: fc.constant(BOATS), into: fc.constantFrom(...PLACES) }),
  fc.record({ kind: fc.constant("priority-leave-out" as const), at: fc.constantFrom(...PLACES) }),
  fc.record({ kind: fc.constant("agency" as const), spelling: fc.constant("Nobody here"), name: fc.string() }),
  fc.record({ kind: fc.constant("row" as const), at: fc.constantFrom(...PLACES), priorityAt: fc.constantFrom(SWIMMING, null) }),
  fc.record({ kind: fc.constant("day-month" as const), at: fc.constantFrom(...PLACES), dayFirst: fc.boolean() }),
);

test("answers about what is no longer there change nothing", () => {
  fc.assert(fc.property(fc.array(anyStale), (answers) => expect(recognise(BOOK, answers)).toEqual(recognise(BOOK))));
});
