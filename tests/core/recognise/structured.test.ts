import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellSafe } from "../../../src/core/design/safeText";
import { isMember } from "../../../src/core/plan/isMember";
import type { Action, Priority } from "../../../src/core/plan/plan";
import type { Reading } from "../../../src/core/plan/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { tidy } from "../../../src/core/recognise/words";
import { anyReading } from "../../support/anyPlan";
import { bareSheet, built, contentAfter } from "../../support/builtBook";

function readBack(reading: Reading): Reading {
  return recognise(contentAfter(built(reading)));
}

/** Text as a cell can hold it and as a reading gives it. */
function held(text: string | null): string | null {
  const tidied = tidy(cellSafe(text ?? ""));
  return tidied === "" ? null : tidied;
}

const FIELDS = ["ref", "action", "byWhen", "funding", "type", "measure", "rag", "update", "updated"] as const;

function fieldsOf(action: Action): unknown {
  const { lead, partners } = action;
  return { lead: lead.map(held), partners: partners.map(held), fields: FIELDS.map((field) => held(action[field])) };
}

function paragraphsOf(text: string | null): readonly string[] {
  return cellSafe(text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function headingOf(priority: Priority): unknown {
  const { number, title, leadAgencies, keyPartners, activities, measures, outcomes, narrative, overview } = priority;
  const lists = [leadAgencies, keyPartners, activities, measures, outcomes].map((texts) => texts.flatMap(paragraphsOf));
  return { number, title: cellSafe(title).trim(), lists, narrative: paragraphsOf(narrative), overview: paragraphsOf(overview) };
}

describe("a structured plan", () => {
  test("is read back as it was built: priorities, actions, leads and partners", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const again = readBack(reading);
        expect(again.structured).toBe(true);
        expect(again.plan.priorities.map(headingOf)).toEqual(reading.plan.priorities.map(headingOf));
        expect(again.plan.priorities.map(({ actions }) => actions.map(fieldsOf))).toEqual(
          reading.plan.priorities.map(({ actions }) => actions.map(fieldsOf)),
        );
      }),
    );
  });

  test("gives every action the ID that Build gave it, and every priority its own", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const again = readBack(reading).plan.priorities;
        expect(again.map(({ id }) => id)).toEqual(reading.plan.priorities.map((_, at) => `p${String(at + 1)}`));
        const ids = again.flatMap(({ actions }) => actions.map(({ id }) => id));
        expect(ids).toEqual(ids.map((_, at) => `A${String(at + 1).padStart(4, "0")}`));
      }),
    );
  });

  test("keeps title, period, targets, members and glossary", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { plan } = readBack(reading);
        expect(held(plan.title)).toBe(held(reading.plan.title));
        expect(plan.period).toEqual(reading.plan.period);
        expect(plan.glossary.map(({ term }) => held(term))).toEqual(reading.plan.glossary.map(({ term }) => held(term)));
        expect(plan.targets.map(({ measure, baseline }) => [held(measure), held(baseline)])).toEqual(
          reading.plan.targets.map(({ measure, baseline }) => [held(measure), held(baseline)]),
        );
        const names = new Set(plan.members.map(({ name }) => held(name)?.toLowerCase()));
        for (const { name } of reading.plan.members) expect(names).toContain(held(name)?.toLowerCase());
        const members = plan.members.filter(isMember).map(({ name }) => held(name)?.toLowerCase());
        expect(new Set(members)).toEqual(new Set(reading.plan.members.map(({ name }) => held(name)?.toLowerCase())));
      }),
    );
  });

  test("asks nothing and leaves nothing over, whatever else the workbook holds", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const content = { grids: [bareSheet("Notes")], names: [] };
        const again = recognise(contentAfter(built(reading, content), content));
        expect(again.structured).toBe(true);
        expect(again.questions).toEqual([]);
        expect(again.unplaced).toEqual([]);
      }),
    );
  });
});
