import { describe, expect, test } from "@jest/globals";
import { checkPlan, recheck, startCheck } from "../../../src/core/checks/checkPlan";
import type { ActionRule, CheckRule, PlanRule } from "../../../src/core/checks/checkRule";
import { CHECK_RULES } from "../../../src/core/checks/checkRules";
import { groupFindings } from "../../../src/core/checks/groupFindings";
import { sayFinding, sayPlace } from "../../../src/core/checks/sayFinding";
import { aPlan, aTable, TINY_TODAY } from "../../support/aPlan";
import type { PlanAtHand } from "../../support/aPlan";

const WORDS = {
  level: "confirm",
  title: "Things",
  why: "Because.",
  says: "{found} stands here.",
  todo: "Change {found}.",
} as const;

/** A rule that finds every update holding a word, and counts how often it was asked. */
function finds(code: string, word: string, given: Partial<ActionRule> = {}): ActionRule & { readonly asked: () => number } {
  let asked = 0;
  return {
    ...WORDS,
    code,
    about: "action",
    look: (spot, context) => {
      asked++;
      return spot.action.update?.includes(word) === true ? [{ at: context.fieldAt(spot, "update"), facts: { found: word } }] : [];
    },
    ...given,
    asked: () => asked,
  };
}

function rows(...updates: readonly string[]): PlanAtHand {
  return aTable(
    updates.map((update, index) => [`1.${index + 1}`, `Hold event number ${index + 1}`, "Marlbury Council", "", "", "", update]),
  );
}

const check = ({ reading, content }: PlanAtHand, rules: readonly CheckRule[]): ReturnType<typeof startCheck> =>
  startCheck(reading, content, TINY_TODAY, rules);

describe("the rules", () => {
  test("no two have the same code, and codes are small letters with hyphens", () => {
    const codes = CHECK_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  });

  test("what a rule says it follows is there", () => {
    const codes = new Set(CHECK_RULES.map(({ code }) => code));
    expect(CHECK_RULES.flatMap(({ follows }) => follows ?? []).filter((code) => !codes.has(code))).toEqual([]);
  });

  test("each tells in whole sentences why it matters and what to do", () => {
    const sentence = /^[\p{L}\u201C{].*[.?!}]$/u;
    const short = CHECK_RULES.filter(({ why, todo, says }) => [why, todo, says].some((words) => !sentence.test(words)));
    expect(short.map(({ code }) => code)).toEqual([]);
  });
});

describe("what is found", () => {
  test("comes by level, then by cell, then by code", () => {
    const rules = [finds("b-late", "late"), finds("a-late", "late"), finds("c-wrong", "wrong", { level: "must-fix" })];
    const { findings } = check(rows("late", "wrong", "late"), rules);
    expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual([
      "c-wrong 'Plan'!G6",
      "a-late 'Plan'!G5",
      "b-late 'Plan'!G5",
      "a-late 'Plan'!G7",
      "b-late 'Plan'!G7",
    ]);
  });

  test("leaves out what only follows from another finding at the same cell", () => {
    const rules = [finds("cause", "late"), finds("consequence", "l", { follows: ["cause"] })];
    const { findings } = check(rows("late", "lost"), rules);
    expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual(["cause 'Plan'!G5", "consequence 'Plan'!G6"]);
  });

  test("knows its priority and agencies", () => {
    const [finding] = check(rows("late"), [finds("late", "late")]).findings;
    expect(finding).toMatchObject({ priority: "Road safety", agencies: ["Marlbury Council"] });
  });

  test("has a mark that stays when rows above are added, and differs for another action", () => {
    const rule = finds("late", "late");
    const one = check(rows("late", "late"), [rule]).findings.map(({ mark }) => mark);
    const lower = check(
      aTable([
        ["0.1", "Something new", "Marlbury Council"],
        ["1.1", "Hold event number 1", "Marlbury Council", "", "", "", "late"],
      ]),
      [rule],
    ).findings.map(({ mark }) => mark);
    expect(new Set(one).size).toBe(2);
    expect(lower).toEqual(one.slice(0, 1));
  });

  test("is left out once it was confirmed", () => {
    const { reading, content } = aTable([["1.1", "Hold an event", "All partners", "", "Ongoing"]]);
    const all = checkPlan(reading, content, TINY_TODAY);
    const open = all.find(({ code }) => code === "open-ended-date");
    const rest = checkPlan(reading, content, TINY_TODAY, new Set([open?.mark ?? ""]));
    expect(rest).toEqual(all.filter(({ code }) => code !== "open-ended-date"));
  });

  test("stands together with its like, in the order of the first", () => {
    const rules = [finds("late", "late"), finds("wrong", "wrong")];
    const groups = groupFindings(check(rows("late", "wrong", "late"), rules).findings);
    expect(groups.map(({ code, findings }) => `${code} ${findings.length}`)).toEqual(["late 2", "wrong 1"]);
  });

  test("is said with its place in words", () => {
    const rule = finds("late", "late");
    const [finding] = check(rows("late"), [rule]).findings;
    if (finding === undefined) throw new Error("Nothing was found");
    expect(sayFinding(finding, new Map([[rule.code, rule]]))).toEqual({
      title: "Things",
      says: "Late stands here.",
      why: "Because.",
      todo: "Change late.",
      at: "Plan, column G, row 5, Road safety",
    });
    expect(sayPlace("'Plan'!A4:D9")).toBe("Plan, A4:D9");
  });

  test("facts of a workbook are never names of our own: __proto__ is only a word", () => {
    const rule = finds("late", "late", { says: "{__proto__} {constructor} {found}" });
    const [finding] = check(rows("late"), [rule]).findings;
    expect(finding === undefined ? "" : sayFinding(finding, new Map([["late", rule]])).says).toBe(
      "{__proto__} {constructor} late",
    );
  });
});

describe("after an edit", () => {
  const changed = [{ sheet: "Plan", box: { top: 5, left: 6, bottom: 5, right: 6 } }];

  test("only the action that was touched is looked at again, and the findings are those of a new check", () => {
    const rule = finds("late", "late");
    const before = check(rows("late", "late", "late"), [rule]);
    const asked = rule.asked();
    const after = rows("late", "on time", "late");
    const again = recheck(before, after.reading, after.content, TINY_TODAY, changed, [rule]);
    expect(rule.asked() - asked).toBe(1);
    expect(again.findings).toEqual(check(after, [rule]).findings);
  });

  test("when rows have moved everything is looked at again", () => {
    const rule = finds("late", "late");
    const before = check(rows("late", "late"), [rule]);
    const after = rows("late", "late", "late");
    const again = recheck(before, after.reading, after.content, TINY_TODAY, changed, [rule]);
    expect(again.findings).toHaveLength(3);
  });

  test("with every rule, checking again finds what checking anew finds", () => {
    const plan = (update: string): PlanAtHand =>
      aPlan({
        priorities: [
          {
            rows: [
              [
                "1.1",
                "Visit the Safe Haven Café every month",
                "Police",
                "Kite Trust",
                "Ongoing",
                "On track",
                "A fall of 10% from 50 to 40.",
              ],
              ["1.3", "Fund the Safe-Haven Café", "Northshire Police", "Police", "03/04/2024", "Red", update],
              ["1.3", "Visit the Safe Haven Café each month", "All partners", "", "June 2019", "Purple", "X"],
            ],
          },
        ],
      });
    const [one, other] = [plan(""), plan("See 6.5; ring Mr Smith on 01999 000001.")];
    const before = startCheck(one.reading, one.content, TINY_TODAY);
    const again = recheck(before, other.reading, other.content, TINY_TODAY, changed);
    expect(again.findings).toEqual(startCheck(other.reading, other.content, TINY_TODAY).findings);
  });
});

test("a rule of the plan sees every action once", () => {
  const rule: PlanRule = {
    ...WORDS,
    code: "all",
    about: "plan",
    look: ({ actions }) => actions.map(({ action }) => ({ at: action.at, facts: {} })),
  };
  expect(check(rows("a", "b"), [rule]).findings).toHaveLength(2);
});
