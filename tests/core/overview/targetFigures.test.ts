import { describe, expect, test } from "@jest/globals";
import { changeWords } from "../../../src/core/overview/overviewText";
import { targetFigure } from "../../../src/core/overview/targetFigures";
import type { Target } from "../../../src/core/plan/plan";

function aTarget(given: Partial<Target>): Target {
  const nothing = { source: null, priority: null, baseline: null, target: null, actual: null, change: null, at: "'Targets'!A5" };
  return { measure: "Reports of nuisance bikes", ...nothing, ...given };
}

const MEASURES = [
  ["Reduce reports of nuisance bikes", "smaller"],
  ["First-time entrants to youth justice fall", "smaller"],
  ["No more than 20 fires a year", "smaller"],
  ["Increase the share of people who feel safe", "bigger"],
  ["At least 80% of cases closed within eight weeks", "bigger"],
  ["Residents who feel safe", null],
  ["Young people under 18 helped over the year", null],
] as const;

describe("which way is better", () => {
  test.each(MEASURES)("%s: %s", (measure, better) => {
    expect(targetFigure(aTarget({ measure })).better).toBe(better);
  });

  test("the target's words count before the measure's", () => {
    expect(targetFigure(aTarget({ measure: "Increase reporting", target: "under 40" })).better).toBe("smaller");
  });

  test("where no words tell, the target's place beside the baseline does", () => {
    expect(targetFigure(aTarget({ baseline: "75%", target: "80%" })).better).toBe("bigger");
    expect(targetFigure(aTarget({ baseline: "120", target: "100" })).better).toBe("smaller");
    expect(targetFigure(aTarget({ baseline: "120", target: "120" })).better).toBeNull();
  });
});

const RESULTS = [
  [{ target: "80%", actual: "82%", baseline: "75%" }, "met"],
  [{ target: "80%", actual: "79%", baseline: "75%" }, "missed"],
  [{ target: "100", actual: "95", baseline: "120" }, "met"],
  [{ target: "100", actual: "101", baseline: "120" }, "missed"],
  [{ target: "100", actual: "100" }, "met"],
  [{ target: "100", actual: "101" }, "not known"],
  [{ target: "below 120", actual: "119" }, "met"],
  [{ target: "Reduce by 5%", actual: "114", baseline: "120" }, "met"],
  [{ target: "Reduce by 5%", actual: "115", baseline: "120" }, "missed"],
  [{ measure: "Burglaries reduced by 5%", actual: "114", baseline: "120" }, "met"],
  [{ target: "a 10% increase", actual: "1,100", baseline: "1,000" }, "met"],
  [{ target: "-5%", actual: "114", baseline: "120" }, "met"],
  [{ target: "-5%", actual: "115", baseline: "120" }, "missed"],
  [{ target: "+10%", actual: "131", baseline: "120" }, "missed"],
  [{ target: "\u22125 %", actual: "1,100", baseline: "1,200" }, "met"],
  [{ target: "-5%", actual: "14%", baseline: "20%" }, "not known"],
  [{ target: "-5%", actual: "115" }, "not known"],
  [{ target: "Reduce", actual: "90", baseline: "120" }, "met"],
  [{ target: "Reduce", actual: "130", baseline: "120" }, "missed"],
  [{ target: "To be set", actual: "130", baseline: "120" }, "not known"],
  [{ target: "80%", actual: null, baseline: "75%" }, "not known"],
  [{ target: "80%", actual: "about 82%", baseline: "75%" }, "not known"],
] as const;

describe("the result of a target", () => {
  test.each(RESULTS)("%j is %s", (given, result) => {
    expect(targetFigure(aTarget(given)).result).toBe(result);
  });

  test("is what the officer says, where the officer has said it", () => {
    expect(targetFigure(aTarget({ target: "80%", actual: "79%", baseline: "75%", status: "Met" })).result).toBe("met");
  });
});

describe("the change", () => {
  test("is worked out from baseline and actual, and said with its direction", () => {
    const figure = targetFigure(aTarget({ measure: "Reduce fires", baseline: "120", actual: "90", target: "100" }));
    expect([figure.change, figure.improves, changeWords(figure)]).toEqual([-0.25, true, "down 25.0%"]);
  });

  test("is not known without both figures, or from nothing", () => {
    expect(targetFigure(aTarget({ baseline: "120" })).change).toBeNull();
    expect(targetFigure(aTarget({ baseline: "0", actual: "5" })).change).toBeNull();
  });
});
