import { expect, test } from "@jest/globals";
import { giveIds } from "../../../src/core/build/giveIds";
import { anAction, aPriority } from "../../support/samplePlan";

const NONE = { lastAction: null, lastPriority: null, sheets: [] };

test("the first Build counts from one", () => {
  const given = giveIds([aPriority({ actions: [anAction(), anAction()] }), aPriority({ actions: [anAction()] })], NONE);
  expect(given.priorities.map(({ id }) => id)).toEqual(["p1", "p2"]);
  expect(given.priorities.flatMap(({ actions }) => actions.map(({ id }) => id))).toEqual(["A0001", "A0002", "A0003"]);
  expect(given).toMatchObject({ lastAction: "A0003", lastPriority: "p2" });
});

test("an ID that stands is kept, and a new action gets the next one", () => {
  const given = giveIds([aPriority({ id: "p4", actions: [anAction(), anAction({ id: "A0009" })] })], NONE);
  expect(given.priorities[0]?.actions.map(({ id }) => id)).toEqual(["A0010", "A0009"]);
  expect(given.priorities[0]?.id).toBe("p4");
});

test("the ID of a deleted action or sheet is not used again", () => {
  const earlier = { lastAction: "A0041", lastPriority: "p6", sheets: ["p8"] };
  const given = giveIds([aPriority({ actions: [anAction()] })], earlier);
  expect(given.priorities[0]?.id).toBe("p9");
  expect(given.priorities[0]?.actions[0]?.id).toBe("A0042");
});

test("the second of two equal IDs, from a copied row, gets a new one", () => {
  const given = giveIds([aPriority({ id: "p1", actions: [anAction({ id: "A0001" }), anAction({ id: "A0001" })] })], NONE);
  expect(given.priorities[0]?.actions.map(({ id }) => id)).toEqual(["A0001", "A0002"]);
});
