import { describe, expect, test } from "@jest/globals";
import { NO_ROUNDS } from "../../../src/core/returns/firstQuestions";
import { sayReturnFinding } from "../../../src/core/returns/sayReturnFinding";
import { RETURN_RULES } from "../../../src/core/returns/returnRules";
import { fileOf, filled, larkmoor, packOf } from "../../support/aReturn";
import { codesOf, comparedFiles, comparedOne } from "../../support/comparedReturns";

const plan = larkmoor();
const pack = filled(packOf(plan), 1, "status", "On track");
const known = { ...NO_ROUNDS, planCode: "larkmoor-1", issues: new Map([["larkmoor council", 1]]) };
const LAST_YEAR = { start: "2024-04-01", end: "2025-03-31" };

describe("the first questions to a return", () => {
  test("the pack of this plan, round and agency raises none", () => {
    expect(codesOf(comparedOne(plan, pack, known))).toEqual(["table-gone"]);
  });

  test.each([
    ["another plan's pack", { planCode: "westmarsh-1", planTitle: "Safer Westmarsh" }, "other-plan"],
    ["last year's pack", { period: LAST_YEAR }, "other-period"],
    ["last year's pack of a plan with another code", { period: LAST_YEAR, planCode: "larkmoor-0" }, "other-period"],
  ])("%s is refused, with the reason alone", (_, fingerprint, code) => {
    const one = comparedOne(plan, filled(packOf(plan, fingerprint), 1, "status", "Complete"), known);
    expect([one.refused, codesOf(one), one.actions]).toEqual([true, [code], []]);
  });

  test("a period that was only put right since the issue still fits", () => {
    const one = comparedOne(plan, packOf(plan, { period: { start: "2025-04-01", end: "2026-04-30" } }), known);
    expect(one.refused).toBe(false);
  });

  test("the pack of an earlier round is refused for who was sent a later one, and only for them", () => {
    const later = { ...known, issues: new Map([["larkmoor council", 2]]) };
    expect(codesOf(comparedOne(plan, pack, later))).toEqual(["earlier-round"]);
    const others = {
      ...known,
      issues: new Map([
        ["larkmoor council", 1],
        ["harrowmere police", 2],
      ]),
    };
    expect(comparedOne(plan, pack, others).refused).toBe(false);
  });

  test("a pack that was sent after this copy of the plan was saved is asked", () => {
    const one = comparedOne(plan, filled(packOf(plan, { issue: 3 }), 1, "status", "Complete"), known);
    expect([one.refused, codesOf(one)[0]]).toEqual([false, "later-round"]);
  });

  test("a return that was merged already is refused, whatever order its rows stand in now", () => {
    const { digest } = comparedOne(plan, pack, known);
    const again = { ...pack, rows: [...pack.rows].reverse() };
    expect(codesOf(comparedOne(plan, again, { ...known, merged: new Set([digest]) }))).toEqual(["already-merged"]);
  });

  test("the digest follows what is said and who says it", () => {
    const { digest } = comparedOne(plan, pack);
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
    expect(comparedOne(plan, filled(pack, 1, "update", "More.")).digest).not.toBe(digest);
    expect(comparedOne(plan, filled(packOf(plan, { issue: 2 }), 1, "status", "Complete")).digest).not.toBe(digest);
  });

  test("an agency that left the plan is asked", () => {
    const gone = filled(packOf(plan), 0, "status", "Complete");
    const record =
      gone.record === null ? null : { ...gone.record, fingerprint: { ...gone.record.fingerprint, agency: "Old Borough" } };
    expect(codesOf(comparedOne(plan, { ...gone, record }, known))[0]).toBe("unknown-agency-pack");
  });

  test("another agency's rows in a pack are asked", () => {
    const police = packOf(plan, { agency: "Harrowmere Police" });
    const trust = packOf(plan, { agency: "Ashcombe Vale Trust" });
    const one = comparedOne(plan, { ...trust, record: police.record }, known);
    expect(one.findings.find(({ code }) => code === "other-agency")?.facts).toEqual({
      expected: "Harrowmere Police",
      found: "Ashcombe Vale Trust",
    });
  });

  test("this year's rows in last year's pack are compared, and every change is asked", () => {
    const old = packOf(larkmoor(), { period: LAST_YEAR });
    const actions = (old.record?.actions ?? []).map((action) => ({
      ...action,
      values: new Map([["action" as const, "Something of last year"]]),
    }));
    const record = old.record === null ? null : { ...old.record, actions };
    const one = comparedOne(plan, { ...pack, record }, known);
    expect([one.refused, codesOf(one)[0], one.issue]).toEqual([false, "old-template", null]);
    expect(one.actions.flatMap(({ cells }) => cells.flatMap(({ asked }) => asked))).toEqual(["no-fingerprint"]);
  });

  test("an empty pack is refused, and so is a file with nothing of the plan", () => {
    expect(codesOf(comparedOne(plan, { ...pack, rows: [] }, known))).toEqual(["no-rows"]);
    expect(codesOf(comparedFiles(plan, [{ grids: [], names: [] }])[0] ?? comparedOne(plan, pack))).toEqual(["no-rows"]);
    const other = {
      ...pack,
      record: null,
      rows: [["9.9", "Build a harbour in the hills", "Somebody", "", "", "", "", "", "", "A0999"]],
    };
    expect(codesOf(comparedOne(plan, other, known))).toEqual(["nothing-of-this-plan"]);
  });

  test("a sheet of more rows than any return has is refused", () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => [
      String(at),
      `Invented action ${String(at)}`,
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
    expect(codesOf(comparedOne(plan, { ...pack, rows }, known))).toEqual(["too-many-rows"]);
  });

  test("every finding has its words, with all its facts in them", () => {
    const files = [pack, { ...pack, record: null }, { ...pack, rows: pack.rows.slice(1) }].map(fileOf);
    for (const { findings } of comparedFiles(plan, files, known)) {
      for (const finding of findings) {
        const { says, todo } = sayReturnFinding(finding);
        expect([finding.code, `${says} ${todo}`]).toEqual([finding.code, expect.not.stringMatching(/\?(?!$)|\{/)]);
      }
    }
    for (const { says, todo } of Object.values(RETURN_RULES))
      expect([says, todo].every((words) => /[.]$/.test(words))).toBe(true);
  });
});
