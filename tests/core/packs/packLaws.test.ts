import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import type { WorkbookContent } from "../../../src/core/grid/grid";
import { packBook } from "../../../src/core/packs/packBook";
import { planShares } from "../../../src/core/packs/packShares";
import type { AgencyShare } from "../../../src/core/packs/packShares";
import { packsOfRound } from "../../../src/core/packs/packsOfRound";
import type { Reading } from "../../../src/core/plan/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { compareFiles } from "../../../src/core/returns/compareFiles";
import { NO_ROUNDS } from "../../../src/core/returns/firstQuestions";
import { planIndex } from "../../../src/core/returns/planIndex";
import { anyReading } from "../../support/anyPlan";
import { built, contentAfter, TODAY } from "../../support/builtBook";
import { structureFaults } from "../../xlsx/structureFaults";
import { writeBook } from "../../../src/xlsx/writeBook";

jest.setTimeout(120_000);

interface BuiltPlan {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly shares: readonly AgencyShare[];
}

const CHOICES = { round: "Quarter 3", due: "2026-02-17", sendTo: "plan@example.org" };

/** Any plan as Build leaves it, with who reports on what. */
const anyBuilt: fc.Arbitrary<BuiltPlan> = anyReading.map((source) => {
  const content = contentAfter(built(source));
  const reading = recognise(content);
  return { content, reading, shares: planShares(reading.plan).shares };
});

describe("packs of any plan", () => {
  test("hold each action for every agency once, and nobody's action for nobody", () => {
    fc.assert(
      fc.property(anyBuilt, ({ reading, shares }) => {
        for (const { actions, leads, supports } of shares) {
          expect(new Set(actions.map(({ action }) => action.id)).size).toBe(actions.length);
          expect(leads + supports).toBe(actions.length);
        }
        const led = new Set(
          shares.flatMap(({ actions }) => actions.flatMap(({ action, role }) => (role === "lead" ? [action.at] : []))),
        );
        const all = reading.plan.priorities.flatMap(({ actions }) => actions.map(({ at }) => at));
        const { nobodys } = planShares(reading.plan);
        expect([...led, ...nobodys.map(({ at }) => at)].sort()).toEqual([...all].sort());
      }),
    );
  });

  test("change nothing when they come back as they were sent", () => {
    fc.assert(
      fc.property(anyBuilt, ({ content, reading, shares }) => {
        const packs = packsOfRound({ content, plan: reading.plan }, shares, CHOICES, TODAY);
        const files = packs.map(({ name, input }) => {
          const { sheets, names } = packBook(input);
          return { name, content: { grids: sheets.map(gridOfDesign), names } };
        });
        const { returns } = compareFiles(files, planIndex(reading, content), NO_ROUNDS, TODAY);
        for (const { actions, proposals, deleted, refused } of returns) {
          expect({ cells: actions.flatMap(({ cells }) => cells), proposals, deleted, refused }).toEqual({
            cells: [],
            proposals: [],
            deleted: [],
            refused: false,
          });
        }
      }),
    );
  });

  test("are files in which Excel's own rules of structure hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyBuilt, async ({ content, reading, shares }) => {
        const [pack] = packsOfRound({ content, plan: reading.plan }, shares, CHOICES, TODAY);
        expect(pack === undefined ? [] : structureFaults(await writeBook(packBook(pack.input)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
