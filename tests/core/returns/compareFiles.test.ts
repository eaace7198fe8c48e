import { describe, expect, test } from "@jest/globals";
import { planIndex } from "../../../src/core/returns/planIndex";
import { filled, larkmoor, packOf, withCell } from "../../support/aReturn";
import { codesOf, compared, comparedOne, linesOf } from "../../support/comparedReturns";

const plan = larkmoor();
const pack = packOf(plan);

/** Where a cell of action 1.3 stands in the plan. */
function placeOf(key: "status" | "update"): string {
  return planIndex(plan.reading, plan.content).byId.get("A0003")?.cells.get(key)?.at ?? "";
}

describe("comparing one return", () => {
  test("a pack that came back as it was sent has no changes, and says so", () => {
    const one = comparedOne(plan, pack);
    expect(linesOf(one)).toEqual([]);
    expect(one.actions.map(({ ref, role }) => [ref, role])).toEqual([
      ["1.1", "lead"],
      ["1.3", "lead"],
      ["2.1", "lead"],
      ["2.10", "lead"],
    ]);
    expect(codesOf(one)).toContain("untouched");
    expect(one.unchanged).toBe(36);
  });

  test("what the partner filled in is theirs and safe", () => {
    const one = comparedOne(plan, filled(filled(pack, 1, "status", "Complete"), 1, "update", "The walks are done."));
    expect(linesOf(one)).toEqual([
      "1.3 | status | partner-changed | At risk -> Complete",
      "1.3 | update | partner-changed |  -> The walks are done.",
    ]);
  });

  test("what only we changed since the pack was sent is never the partner's", () => {
    const one = comparedOne(withCell(plan, placeOf("status"), "Off track"), pack);
    expect(linesOf(one)).toEqual(["1.3 | status | we-changed | Off track -> Off track"]);
    expect(codesOf(one)).toContain("untouched");
  });

  test("both changed it: a conflict is asked, the same change is not", () => {
    const changed = withCell(plan, placeOf("status"), "Off track");
    expect(linesOf(comparedOne(changed, filled(pack, 1, "status", "Complete")))).toEqual([
      "1.3 | status | conflict | Off track -> Complete | conflict",
    ]);
    expect(linesOf(comparedOne(changed, filled(pack, 1, "status", "RED")))).toEqual([
      "1.3 | status | both-the-same | Off track -> Off track",
    ]);
  });

  test("white space and line breaks are no change", () => {
    const one = comparedOne(
      plan,
      filled(pack, 0, "update", " Twelve shops were visited in the summer\r\nand nine\u00A0have trained. "),
    );
    expect(linesOf(one)).toEqual([]);
  });

  test("an update that is word for word the last one is said", () => {
    const one = comparedOne(plan, filled(pack, 0, "status", "Complete"));
    expect(one.actions.map(({ ref, sameUpdate }) => [ref, sameUpdate])).toContainEqual(["1.1", true]);
    expect(one.actions.filter(({ sameUpdate }) => sameUpdate)).toHaveLength(1);
  });

  test("a cell says where it stands in the partner's file and in the plan", () => {
    const [cell] = comparedOne(plan, filled(pack, 1, "status", "Complete")).actions[1]?.cells ?? [];
    expect(cell?.returnedAt).toBe("'Your actions'!G5");
    expect(cell?.nowAt).toBe(placeOf("status"));
  });
});

describe("what is asked of a change", () => {
  test.each([
    ["on-track", "On track", []],
    ["GREEN", "On track", []],
    ["G", "On track", []],
    ["Green - on track", "On track", []],
    ["Amber/Green", "Amber/Green", ["unknown-status"]],
    ["Complet", "Complete", ["unknown-status"]],
    ["Nearly there", "Nearly there", ["unknown-status"]],
  ])("the status %s is read as %s", (typed, value, asked) => {
    const [cell] = comparedOne(plan, filled(pack, 2, "status", typed)).actions[2]?.cells ?? [];
    expect([cell?.value, cell?.asked]).toEqual([value, asked]);
  });

  test("a status that only the key's words differ from is no change", () => {
    expect(linesOf(comparedOne(plan, filled(pack, 0, "status", "green")))).toEqual([]);
  });

  test.each([
    ["a date of Excel's", 46_042, 46_042, []],
    ["in figures, one way round after today", "3.2.26", 46_056, []],
    ["with the month as a word", "20 Jan 2026", 46_042, []],
    ["as another program writes it", "2026-01-20 00:00:00", 46_042, []],
    ["in figures that fit both ways", "02/01/2026", 46_024, ["day-month"]],
    ["still to come, and past when turned round", 46_143, 46_143, ["day-month"]],
    ["long before the issue, and just before it when turned round", 45_849, 45_849, ["day-month"]],
    ["just before the issue", 45_971, 45_971, []],
    ["the month alone", "Feb 25", "Feb 25", ["not-a-date"]],
    ["words", "last week", "last week", ["not-a-date"]],
  ])("a day that was written %s", (_, typed, value, asked) => {
    const [cell] = comparedOne(plan, filled(pack, 2, "updated", typed)).actions[2]?.cells ?? [];
    expect([cell?.value, cell?.asked]).toEqual([value, asked]);
  });

  test("the issued day turned round is asked, the same day in another form is no change", () => {
    expect(linesOf(comparedOne(plan, filled(pack, 0, "updated", "7 March 2025")))).toEqual([
      "1.1 | updated | partner-changed | 03/07/2025 -> 45723",
    ]);
    expect(linesOf(comparedOne(plan, filled(pack, 0, "updated", "07/03/2025")))).toEqual([
      "1.1 | updated | partner-changed | 03/07/2025 -> 45723 | day-month",
    ]);
    expect(linesOf(comparedOne(plan, filled(pack, 0, "updated", "3 July 2025")))).toEqual([]);
  });

  test("a day that is still to come is told", () => {
    expect(codesOf(comparedOne(plan, filled(pack, 2, "updated", "31 December 2027")))).toContain("day-to-come");
  });

  test("names in another order, or with commas for lines, are the same names", () => {
    const named = filled(pack, 3, "partners", "Larkmoor Council (joint lead),");
    expect(linesOf(comparedOne(plan, named))).toEqual([]);
  });

  test("an emptied cell is no deletion until the officer says so", () => {
    expect(linesOf(comparedOne(plan, filled(pack, 0, "status", null)))).toEqual([
      "1.1 | status | partner-changed | On track -> null | emptied",
    ]);
  });

  test("a column that was not theirs is kept unless the officer says otherwise", () => {
    const one = comparedOne(plan, filled(pack, 0, "byWhen", "June 2026"));
    expect(linesOf(one)).toEqual(["1.1 | byWhen | partner-changed | March 2026 -> June 2026 | not-theirs"]);
    expect(codesOf(one)).toContain("protected-changed");
  });

  test("an agency that the plan does not know is asked", () => {
    expect(linesOf(comparedOne(plan, filled(pack, 0, "lead", "Somebody Else Ltd")))).toEqual([
      "1.1 | lead | partner-changed | Larkmoor Council -> Somebody Else Ltd | not-theirs | unknown-agency",
    ]);
  });

  test.each([
    ['=HYPERLINK("http://example.org","here")', ["formula"]],
    ["=cmd|' /C calc'!A0", ["formula"]],
    ["+1+1", ["formula"]],
    ["@SUM(A1:A9)", ["formula"]],
    ["#REF!", ["formula"]],
    ["- met in May, and again in June", []],
    ["+44 is the code of the country", []],
    ["@home visits began", []],
  ])("the update %s", (typed, asked) => {
    const [cell] = comparedOne(plan, filled(pack, 2, "update", typed)).actions[2]?.cells ?? [];
    expect([cell?.value, cell?.asked]).toEqual([typed, asked]);
  });

  test("text that was cut off is asked", () => {
    const cut = "Twelve shops were visited in the summer and ni";
    expect(linesOf(comparedOne(plan, filled(pack, 0, "update", cut)))[0]).toMatch(/\| cut-text$/);
    expect(linesOf(comparedOne(plan, filled(pack, 2, "update", "x".repeat(255))))[0]).toMatch(/\| cut-text$/);
    expect(linesOf(comparedOne(plan, filled(pack, 2, "update", "x".repeat(254))))[0]).not.toMatch(/cut-text/);
  });

  test("personal data is asked, and numbers of people are not shown again", () => {
    const one = comparedOne(plan, filled(pack, 2, "update", "Rang Mrs Invented about QQ 12 34 56 C and AB 12 34 56 C"));
    expect(linesOf(one)[0]).toMatch(/\| personal-data$/);
    const found = one.findings.find(({ code }) => code === "personal-data")?.facts.found;
    expect(found).toBe("AB …, Mrs Invented");
  });
});

describe("several returns", () => {
  const trust = packOf(plan, { agency: "Ashcombe Vale Trust" });

  test("two agencies that say different things of one action are both asked, whichever comes first", () => {
    const [ours, theirs] = [filled(pack, 3, "update", "Cut again in June."), filled(trust, 0, "update", "Cut twice.")];
    const [one, other] = compared(plan, ours, theirs);
    expect([one && linesOf(one), other && linesOf(other)]).toEqual([
      ["2.10 | update | partner-changed | Done in May. -> Cut again in June. | two-returns"],
      ["2.10 | update | partner-changed | Done in May. -> Cut twice. | two-returns"],
    ]);
  });

  test("two agencies that say the same are not asked", () => {
    const [one, other] = compared(plan, filled(pack, 3, "status", "RED"), filled(trust, 0, "status", "Off track"));
    expect([one, other].map((each) => each?.actions.at(-1)?.cells[0]?.asked)).toEqual([[], []]);
  });

  test("the same file twice counts once", () => {
    const [one, other] = compared(plan, filled(pack, 1, "status", "Complete"), filled(pack, 1, "status", "Complete"));
    expect([one?.refused, other?.refused]).toEqual([false, true]);
    expect(other && codesOf(other)).toEqual(["same-file-twice"]);
  });

  test("two files of one agency are said, and asked where they differ", () => {
    const [one, other] = compared(plan, filled(pack, 1, "status", "Complete"), filled(pack, 1, "status", "Off track"));
    expect([one, other].map((each) => each && codesOf(each)[0])).toEqual(["two-files", "two-files"]);
    expect(one && linesOf(one)).toEqual(["1.3 | status | partner-changed | At risk -> Complete | two-returns"]);
  });
});
