import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { overviewOf } from "../../src/app/overview";
import { overviewText } from "../../src/core/overview/overviewText";
import type { PlanFigures } from "../../src/core/overview/planFigures";
import { expectGolden } from "../support/golden";
import { builtFile, inHandOf, opened } from "../support/structuredPlan";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", name)));

/** A plan's figures in a few numbers: actions, open, overdue, due in 30, 60 and 90 days, no due day, no update. */
function numbers({ all, open, overdue, due, noDueDay, noUpdate }: PlanFigures): readonly number[] {
  return [all.total, open, overdue.length, ...due.map(({ actions }) => actions.length), noDueDay.length, noUpdate.length];
}

/** Counted by hand in the samples. */
const COUNTED = [
  // 2.3 is complete; Q2 (2.7) and July (3.3) have passed; the autumn term (3.1) ends in 60 days.
  ["larkmoor-2025-26.xlsx", "2025-11-20", [20, 19, 2, 0, 1, 1, 14, 19]],
  // In August: February, April and June have passed (1.3, 3.2, 2.2); 31 August (2.4) in 30 days, September (2.1) in 60.
  ["harrowmere-2023-24.xlsx", "2023-08-10", [11, 11, 3, 1, 2, 2, 5, 11]],
  ["ashcombe-vale-2024-25.xlsx", "2024-08-10", [12, 12, 0, 0, 0, 0, 12, 12]],
] as const;

describe.each(COUNTED)("the figures of %s on %s", (name, day, counted) => {
  test("are those counted by hand", async () => {
    expect(numbers(overviewOf(await inHandOf(await opened(sample(name))), day))).toEqual(counted);
  });

  test("are the same once the plan is built", async () => {
    expect(numbers(overviewOf(await inHandOf(await builtFile(sample(name))), day))).toEqual(counted);
  });
});

test("the figures stand in words", async () => {
  const figures = overviewOf(await inHandOf(await opened(sample("larkmoor-2025-26.xlsx"))), "2025-11-20");
  expectGolden("overview.txt", overviewText(figures));
});
