import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { suggestChoices } from "../../../src/core/build/buildChoices";
import { gatherAgencies } from "../../../src/core/build/gatherAgencies";
import { statusKeyFor, statusWord } from "../../../src/core/build/statusKey";
import { overlay } from "../../../src/core/design/overlay";
import { standingOf } from "../../../src/core/design/standing";
import type { Action, Plan, Priority } from "../../../src/core/plan/plan";
import type { Reading } from "../../../src/core/plan/reading";
import { readStructured } from "../../../src/core/recognise/structured/readStructured";
import { anyReading } from "../../support/anyPlan";
import { built, contentAfter, EMPTY } from "../../support/builtBook";

type Words = (action: Action) => string | null;

/** An object but for some of its fields. */
function without(item: object, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(item).filter(([field]) => !fields.includes(field)));
}

/** What of an action a workbook keeps: all but where it stood and what it was called by. */
function actionAsKept(action: Action, statusOf: Words): unknown {
  const extra = action.extra.map(({ heading, text }) => ({ heading: heading === "Measure" ? "Measure 2" : heading, text }));
  const sorted = extra.sort((one, other) => (one.heading < other.heading ? -1 : 1));
  return { ...without(action, ["id", "at", "statusFill"]), status: statusOf(action), extra: sorted };
}

function priorityAsKept(priority: Priority, statusOf: Words): unknown {
  const actions = priority.actions.map((action) => actionAsKept(action, statusOf));
  return { ...without(priority, ["id", "at", "sheet", "columns"]), actions };
}

function withoutPlaces(items: readonly object[]): readonly unknown[] {
  return items.map((item) => without(item, ["at"]));
}

function asKept(plan: Plan, members: readonly object[], statusOf: Words): unknown {
  const { priorities, targets, glossary, ...rest } = plan;
  return {
    ...rest,
    priorities: priorities.map((priority) => priorityAsKept(priority, statusOf)),
    targets: withoutPlaces(targets),
    members: withoutPlaces(members),
    glossary: withoutPlaces(glossary),
  };
}

function wordsFor(reading: Reading): Words {
  const choices = suggestChoices(reading);
  const everywhere = [...reading.plan.priorities, ...(reading.review?.priorities ?? [])];
  const key = statusKeyFor(everywhere, choices, standingOf(EMPTY));
  return (action) => statusWord(action, choices, key)?.word ?? null;
}

function read(reading: Reading): Reading {
  const again = readStructured(contentAfter(built(reading)));
  if (again === null) throw new Error("The built workbook holds no structured plan.");
  return again;
}

test("what Build writes reads back as the plan that was built", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const again = read(reading);
      const members = gatherAgencies(reading.plan, reading.review);
      expect(asKept(again.plan, again.plan.members, ({ status }) => status)).toEqual(
        asKept(reading.plan, members, wordsFor(reading)),
      );
    }),
  );
});

test("the review of the earlier period reads back as it was", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const kept = (review: Reading["review"], words: Words): unknown =>
        review === null
          ? null
          : {
              title: review.title,
              period: review.period,
              actions: review.priorities.map(({ number, title, actions }) => ({
                number,
                title,
                actions: actions.map((action) => [
                  action.ref,
                  action.action,
                  action.lead,
                  action.partners,
                  words(action),
                  action.update,
                ]),
              })),
            };
      expect(kept(read(reading).review, ({ status }) => status)).toEqual(kept(reading.review, wordsFor(reading)));
    }),
  );
});

test("building what was read back changes nothing", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const first = built(reading);
      const content = contentAfter(first);
      const second = built(readStructured(content)!, content);
      expect(second.book.names).toEqual(first.book.names);
      second.book.sheets.forEach((sheet) => {
        const before = first.book.sheets.find(({ key }) => key === sheet.key)!;
        expect(overlay(before, sheet)).toBe(before);
      });
    }),
  );
});

test("a workbook whose tables another program turned into plain cells gets them back where they stand", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const first = built(reading);
      const content = contentAfter(first);
      const plain = { ...content, grids: content.grids.map((grid) => ({ ...grid, tables: [] })) };
      const second = built(readStructured(plain)!, plain);
      second.book.sheets.forEach((sheet) => {
        const before = first.book.sheets.find(({ key }) => key === sheet.key)!;
        expect({ sheet: sheet.title, tables: sheet.tables }).toEqual({ sheet: before.title, tables: before.tables });
      });
    }),
  );
});
