import { describe, expect, test } from "@jest/globals";
import { answerTo, giveAnswer, subjectAt, subjectOf, takeBack } from "../../../src/core/answers/changeAnswers";
import { answerNames, answersIn } from "../../../src/core/answers/keptAnswers";
import { parseAnswers } from "../../../src/core/answers/parseAnswers";
import type { DefinedName, WorkbookContent } from "../../../src/core/grid/grid";
import type { Answer, Answers } from "../../../src/core/plan/answers";

const ONE_OF_EACH: Answers = [
  { kind: "column", at: "'Plan'!B3", means: "lead" },
  { kind: "column", at: "'Plan'!C3", means: null },
  { kind: "priority-title", at: "'Plan'!A1", title: "Nuisance on the tow\u2011path, “so-called”\nand Café 🚲" },
  { kind: "priority-merge", at: "'Plan'!A9", into: "'Plan'!A1" },
  { kind: "priority-leave-out", at: "'Plan'!A20" },
  { kind: "agency", spelling: "CSM", name: "Community Safety Manager" },
  { kind: "row", at: "'O''Hara & Sons'!A4:D4", priorityAt: "'Plan'!A1" },
  { kind: "row", at: "'Plan'!A5:D5", priorityAt: null },
  { kind: "day-month", at: "'Plan'!D3", dayFirst: false },
];

const holding = (names: readonly DefinedName[]): WorkbookContent => ({ grids: [], names });
const NOTHING = holding([]);

describe("answers kept in a workbook", () => {
  test("come back as they were given, in their order", () => {
    expect(answersIn(holding(answerNames(ONE_OF_EACH, NOTHING)))).toEqual(ONE_OF_EACH);
  });

  test("fit the 255 characters that Excel takes, in ASCII alone, hidden", () => {
    for (const { formula, hidden, sheet } of answerNames(ONE_OF_EACH, NOTHING)) {
      expect(formula.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(250);
      expect(formula).toMatch(/^[ -~]+$/);
      expect({ hidden, sheet }).toEqual({ hidden: true, sheet: null });
    }
  });

  test("that become fewer leave nothing of the earlier ones", () => {
    const before = holding(answerNames(ONE_OF_EACH, NOTHING));
    const after = answerNames(ONE_OF_EACH.slice(0, 1), before);
    expect(after).toHaveLength(before.names.length);
    expect(answersIn(holding(after))).toEqual(ONE_OF_EACH.slice(0, 1));
    expect(answersIn(holding(answerNames([], before)))).toEqual([]);
  });

  test("are read in the order of their numbers, whatever the order of the names", () => {
    const many: Answers = Array.from({ length: 90 }, (_, row) => ({
      kind: "row",
      at: `'Plan'!A${String(row + 1)}`,
      priorityAt: null,
    }));
    const names = answerNames(many, NOTHING);
    expect(names.length).toBeGreaterThan(10);
    expect(answersIn(holding([...names].sort((one, other) => one.name.localeCompare(other.name))))).toEqual(many);
  });

  test("need no name where there are none and were none", () => {
    expect(answerNames([], NOTHING)).toEqual([]);
    expect(answersIn(NOTHING)).toEqual([]);
  });
});

describe("what somebody else wrote in their place", () => {
  test.each([
    ["", "nothing"],
    ["[{", "half a list"],
    ['{"kind":"column"}', "no list"],
    ['[1,null,[],"x"]', "no answers"],
    ['[{"kind":"delete-everything","at":"\'Plan\'!A1"}]', "an unknown kind"],
    ['[{"kind":"__proto__"},{"kind":"constructor"}]', "a name that every object has"],
    ['[{"kind":"column","at":"\'Plan\'!A1","means":"toString"}]', "an unknown column"],
    ['[{"kind":"column","at":"\'Plan\'!A1"}]', "no meaning"],
    ['[{"kind":"column","at":"=HYPERLINK(1)","means":"lead"}]', "no place"],
    ['[{"kind":"row","at":"\'Plan\'!A1","priorityAt":7}]', "a number for a place"],
    ['[{"kind":"day-month","at":"\'Plan\'!A1","dayFirst":"yes"}]', "a word for yes or no"],
    ['[{"kind":"priority-merge","at":"\'Plan\'!A1","into":"\'Plan\'!A1"}]', "a priority merged into itself"],
    [`[{"kind":"agency","spelling":"A","name":"${"x".repeat(1001)}"}]`, "a text too long"],
  ])("is ignored: %s (%s)", (text) => {
    expect(parseAnswers(text)).toEqual([]);
  });

  test("does not take the good answers with it", () => {
    const good = '{"kind":"priority-leave-out","at":"\'Plan\'!A1","more":{"__proto__":{"x":1}}}';
    expect(parseAnswers(`[3,${good},{"kind":"row"}]`)).toEqual([{ kind: "priority-leave-out", at: "'Plan'!A1" }]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("is not taken from a sheet's own names", () => {
    const names = answerNames(ONE_OF_EACH, NOTHING).map((name) => ({ ...name, sheet: "Plan" }));
    expect(answersIn(holding(names))).toEqual([]);
  });
});

describe("giving and taking back", () => {
  const lead: Answer = { kind: "column", at: "'Plan'!B3", means: "lead" };
  const merge: Answer = { kind: "priority-merge", at: "'Plan'!A9", into: "'Plan'!A1" };

  test("a later answer about the same takes the place of the earlier one", () => {
    const later: Answer = { ...lead, means: "partners" };
    expect(giveAnswer(giveAnswer([], lead), later)).toEqual([later]);
  });

  test("a priority is merged or left out, and may have another title besides", () => {
    const out: Answer = { kind: "priority-leave-out", at: merge.at };
    const title: Answer = { kind: "priority-title", at: merge.at, title: "Roads" };
    expect([merge, title, out].reduce<Answers>(giveAnswer, [])).toEqual([title, out]);
  });

  test("an agency is the same however its spelling is spaced or in which case", () => {
    const join: Answer = { kind: "agency", spelling: "Kent  POLICE", name: "Police" };
    expect(answerTo([join], subjectAt("agency", "kent police"))).toBe(join);
  });

  test("what is taken back is as if it had never been answered", () => {
    expect(takeBack([lead, merge], subjectOf(lead))).toEqual([merge]);
  });
});
