import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { overviewText } from "../../../src/core/overview/overviewText";
import { planFigures, quarterStart, type CountRow } from "../../../src/core/overview/planFigures";
import type { Action } from "../../../src/core/plan/plan";
import { anyReading } from "../../support/anyPlan";
import { EMPTY } from "../../support/builtBook";
import { aPriority, anAction, aReading } from "../../support/samplePlan";

const TODAY = "2025-11-20";

function figuresOf(actions: readonly Partial<Action>[]) {
  return planFigures({ content: EMPTY, reading: aReading([aPriority({ actions: actions.map(anAction) })]), today: TODAY });
}

/** The counts of a row that are not 0, by label. */
function counted(figures: ReturnType<typeof planFigures>, row: CountRow | undefined): Record<string, number> {
  const pairs = (row?.counts ?? []).map((count, at) => [figures.key[at]?.label ?? "", count] as const);
  return Object.fromEntries(pairs.filter(([, count]) => count > 0));
}

describe("statuses", () => {
  test("are counted by what their words mean", () => {
    const figures = figuresOf([
      { status: "Green" },
      { status: "on track" },
      { status: "Done" },
      { status: null },
      { statusFill: "FFC000" },
    ]);
    expect(counted(figures, figures.all)).toEqual({ "On track": 2, Complete: 1, "At risk": 1 });
    expect([figures.all.noStatus, figures.all.total, figures.open, figures.finished]).toEqual([1, 5, 4, 1]);
  });

  test("a word of the plan's own is counted under its own name and leaves the action open", () => {
    const figures = figuresOf([{ status: "Awaiting funds" }]);
    expect(counted(figures, figures.all)).toEqual({ "Awaiting funds": 1 });
    expect(figures.open).toBe(1);
  });

  test("are counted for the one accountable lead, spelled in any case, and last for nobody", () => {
    const figures = figuresOf([{ lead: ["Larkmoor Council", "Wend Police"] }, { lead: [] }, { lead: ["LARKMOOR  council"] }]);
    expect(figures.agencies.map(({ name, total }) => [name, total])).toEqual([
      ["Larkmoor Council", 2],
      [null, 1],
    ]);
  });

  test("add up: statuses to actions, priorities and agencies to the plan", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const figures = planFigures({ content: EMPTY, reading, today: TODAY });
        const sum = (rows: readonly CountRow[]): number => rows.reduce((all, { total }) => all + total, 0);
        const actions = reading.plan.priorities.flatMap((priority) => priority.actions).length;
        for (const row of [figures.all, ...figures.priorities, ...figures.agencies]) {
          expect(row.counts.reduce((all, count) => all + count, row.noStatus)).toBe(row.total);
        }
        expect([figures.all.total, sum(figures.priorities), sum(figures.agencies), figures.open + figures.finished]).toEqual(
          Array.from({ length: 4 }, () => actions),
        );
        expect(Object.values(figures.results).reduce((all, count) => all + count, 0)).toBe(reading.plan.targets.length);
        expect(overviewText(figures)).toContain("By priority");
      }),
      { numRuns: 50 },
    );
  });
});

describe("what falls due", () => {
  const refs = (actions: readonly { readonly action: Action }[]): readonly (string | null)[] =>
    actions.map(({ action }) => action.ref);
  const figures = figuresOf([
    { ref: "late", byWhen: "30/09/2025" },
    { ref: "done", byWhen: "30/09/2025", status: "Complete" },
    { ref: "today", byWhen: "20/11/2025" },
    { ref: "month", byWhen: "November 2025" },
    { ref: "60", byWhen: "19/01/2026" },
    { ref: "90", byWhen: "18/02/2026" },
    { ref: "later", byWhen: "March 2026" },
    { ref: "open", byWhen: "Ongoing" },
    { ref: "none", byWhen: null },
  ]);

  test("a day that has passed is overdue unless the action is finished", () => {
    expect(refs(figures.overdue)).toEqual(["late"]);
  });

  test("each span holds the shorter ones, its last day included", () => {
    expect(figures.due.map(({ days, actions }) => [days, ...refs(actions)])).toEqual([
      [30, "today", "month"],
      [60, "today", "month", "60"],
      [90, "today", "month", "60", "90"],
    ]);
  });

  test("work that goes on, and no by when, have no due day", () => {
    expect(refs(figures.noDueDay)).toEqual(["open", "none"]);
  });
});

describe("updates", () => {
  test("one dated in this quarter counts; an older one, none, or one without a date does not", () => {
    const updated = ["01/10/2025", "30/09/2025", null, "last week"];
    const figures = figuresOf([...updated.map((day) => ({ ref: day, updated: day })), { status: "Complete" }]);
    expect(figures.noUpdate.map(({ action }) => action.ref)).toEqual(["30/09/2025", null, "last week"]);
  });

  test.each([
    ["2025-01-01", "2025-01-01"],
    ["2025-03-31", "2025-01-01"],
    ["2025-06-30", "2025-04-01"],
    ["2025-12-31", "2025-10-01"],
  ])("the quarter of %s begins on %s", (day, start) => {
    expect(quarterStart(day)).toBe(start);
  });
});
