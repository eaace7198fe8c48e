import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import type { WorkbookContent } from "../../../src/core/grid/grid";
import { actionsAtHand } from "../../../src/core/overview/actionsAtHand";
import type { Action, Target } from "../../../src/core/plan/plan";
import type { Reading } from "../../../src/core/plan/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { designNextPlan, type RolledForward } from "../../../src/core/rollForward/designNextPlan";
import { offeredActions } from "../../../src/core/rollForward/offeredActions";
import { anyReading } from "../../support/anyPlan";
import { built, contentAfter, EMPTY } from "../../support/builtBook";
import { aPriority, anAction, aReading } from "../../support/samplePlan";

const TODAY = "2026-02-03";

function contentOf({ book }: RolledForward): WorkbookContent {
  return { grids: book.sheets.map(gridOfDesign), names: book.names };
}

function nextOf(reading: Reading, content: WorkbookContent = EMPTY, carry: readonly string[] | null = null): Reading {
  return recognise(contentOf(designNextPlan({ content, reading, today: TODAY }, { carry })));
}

const actionsIn = (priorities: readonly { readonly actions: readonly Action[] }[]): readonly Action[] =>
  priorities.flatMap(({ actions }) => actions);

const aTarget = (given: Partial<Target>): Target => ({
  measure: "Fires set on purpose",
  source: null,
  priority: null,
  baseline: null,
  target: null,
  actual: null,
  change: null,
  at: "'Targets'!A5",
  ...given,
});

test("of any plan every unfinished action is carried once, every action is reviewed once", () => {
  fc.assert(
    fc.property(anyReading, (plan) => {
      // Places differ in a real plan, and choices are made by them.
      const reading = { ...plan, plan: { ...plan.plan, priorities: plan.plan.priorities.map(placed) } };
      const rolled = designNextPlan({ content: EMPTY, reading, today: TODAY }, { carry: null });
      const offered = offeredActions({ content: EMPTY, reading });
      const after = recognise(contentOf(rolled));
      const all = actionsIn(reading.plan.priorities).length;
      const kept = (after.review?.priorities ?? []).flatMap(({ actions }) => actions);
      expect([rolled.carried, rolled.carried + rolled.finished]).toEqual([offered.length, all]);
      expect(actionsIn(after.plan.priorities).map(({ action }) => action)).toHaveLength(offered.length);
      expect(kept).toHaveLength(all);
    }),
    { numRuns: 60 },
  );
});

function placed(priority: ReturnType<typeof aPriority>, at: number): ReturnType<typeof aPriority> {
  const actions = priority.actions.map((action, row) => ({ ...action, at: `'Source'!A${String(100 * at + row + 1)}` }));
  return { ...priority, actions };
}

describe("what the officer changed in the plan", () => {
  test("IDs go on: none is given again, and carried actions keep theirs", () => {
    const actions = ["1.1", "1.2", "1.3"].map((ref, at) => anAction({ ref, action: `Action ${ref}`, at: `'S'!A${String(at)}` }));
    const reading = aReading([aPriority({ actions })]);
    const content = contentAfter(built(reading));
    const structured = recognise(content);
    const last = actionsAtHand({ content, reading: structured }).actions[2]?.action.at ?? "";
    const next = nextOf(structured, content, [last]);
    expect(actionsIn(next.plan.priorities).map(({ id, ref }) => [id, ref])).toEqual([["A0003", "1.1"]]);
    const book = contentOf(designNextPlan({ content, reading: structured, today: TODAY }, { carry: [] }));
    const lists = book.grids.find(({ sheet }) => sheet === "Lists");
    expect(lists?.rows.some((row) => row.some((cell) => cell?.text === "A0003"))).toBe(true);
  });

  test("a status key of their own goes on", () => {
    const content = contentAfter(built(aReading([aPriority({ actions: [anAction({ status: "Waiting for funds" })] })])));
    const rolled = designNextPlan({ content, reading: recognise(content), today: TODAY }, { carry: null });
    const lists = rolled.book.sheets.find(({ key }) => key === "lists");
    expect(lists?.rows.flat().some((cell) => cell?.value === "Waiting for funds")).toBe(true);
  });
});

describe("an action that is carried over", () => {
  const carried = (given: Partial<Action>): Action | undefined => {
    const [action] = actionsIn(nextOf(aReading([aPriority({ actions: [anAction(given)] })])).plan.priorities);
    return action;
  };

  test.each([
    ["Ongoing", "Ongoing"],
    ["March 2028", "March 2028"],
    ["June 2026", "June 2026"],
    ["TBC", "TBC"],
  ])("keeps a by when that has not passed before the new period: %s", (byWhen, kept) => {
    expect(carried({ byWhen })).toMatchObject({ byWhen: kept, extra: [] });
  });

  test.each(["December 2025", "31/03/2026", "Q2"])("has one that has passed beside it: %s", (byWhen) => {
    expect(carried({ byWhen })).toMatchObject({ byWhen: null, extra: [{ heading: "Last year's by when", text: byWhen }] });
  });

  test("carried over again has last year's ref, not the one of the year before", () => {
    const extra = [{ heading: "Last year's ref", text: "7.9" }];
    expect(carried({ ref: "1.4", extra })?.extra).toEqual([{ heading: "Last year's ref", text: "1.4" }]);
  });

  test("keeps leads, partners, measure, funding and the plan's own columns", () => {
    const given = {
      lead: ["Larkmoor Council", "Wend Police"],
      partners: ["Harbour Housing"],
      measure: "Fewer fires",
      funding: "Grant",
      extra: [{ heading: "Board comment", text: "Go on" }],
    };
    expect(carried({ ...given, status: "At risk", update: "Late", rag: "A" })).toMatchObject({
      ...given,
      status: null,
      update: null,
      rag: null,
    });
  });
});

test("targets begin from last year's actuals, and all their figures stand in the review", () => {
  const targets = [
    aTarget({ baseline: "30", target: "20", actual: "24" }),
    aTarget({ measure: "Mediators trained", target: "8" }),
  ];
  const reading = aReading([aPriority({ actions: [anAction()] })], { targets });
  const rolled = designNextPlan({ content: EMPTY, reading, today: TODAY }, { carry: null });
  const after = recognise(contentOf(rolled));
  expect(after.plan.targets.map(({ measure, baseline, target, actual }) => [measure, baseline, target, actual])).toEqual([
    ["Fires set on purpose", "24", null, null],
    ["Mediators trained", null, null, null],
  ]);
  expect(rolled.withoutBaseline).toBe(1);
  const review = rolled.book.sheets.find(({ key }) => key === "review");
  const texts = (review?.rows ?? []).flat().map((cell) => cell?.value ?? null);
  expect(texts).toContain("Fires set on purpose (baseline 30; target 20; actual 24; down 20.0%; missed)");
  expect(texts).toContain("Mediators trained (target 8; not known)");
});
