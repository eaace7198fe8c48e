import { describe, expect, test } from "@jest/globals";
import type { ComparedReturn } from "../../../src/core/returns/comparison";
import { compareFiles } from "../../../src/core/returns/compareFiles";
import { NO_ROUNDS } from "../../../src/core/returns/firstQuestions";
import { planIndex } from "../../../src/core/returns/planIndex";
import { fileOf, filled, larkmoor, packOf, withCell } from "../../support/aReturn";
import type { BuiltPlan, TestPack } from "../../support/aReturn";

const TODAY = "2026-02-03";

function compared(plan: BuiltPlan, ...packs: TestPack[]): readonly ComparedReturn[] {
  const files = packs.map((pack, at) => ({ name: `return ${String(at + 1)}.xlsx`, content: fileOf(pack) }));
  return compareFiles(files, planIndex(plan.reading, plan.content), NO_ROUNDS, TODAY).returns;
}

/** Every change of a return in one line: ref, column, verdict, old, new, why it is asked. */
function lines({ actions }: ComparedReturn): readonly string[] {
  return actions.flatMap(({ ref, cells }) =>
    cells.map(({ column, verdict, now, value, asked }) =>
      [ref, column, verdict, `${now} -> ${String(value)}`, ...asked].join(" | "),
    ),
  );
}

const codes = ({ findings }: ComparedReturn): readonly string[] => findings.map(({ code }) => code);

describe("comparing one return", () => {
  const plan = larkmoor();
  const pack = packOf(plan);

  test("a pack that came back as it was sent has no changes, and says so", () => {
    const [one] = compared(plan, pack);
    expect(one && lines(one)).toEqual([]);
    expect(one?.actions.map(({ ref, role }) => [ref, role])).toEqual([
      ["1.1", "lead"],
      ["1.3", "lead"],
      ["2.1", "lead"],
      ["2.10", "lead"],
    ]);
    expect(one && codes(one)).toContain("untouched");
  });

  test("what the partner filled in is theirs and safe", () => {
    const [one] = compared(plan, filled(filled(pack, 1, "status", "Complete"), 1, "update", "The walks are done."));
    expect(one && lines(one)).toEqual([
      "1.3 | status | partner-changed | At risk -> Complete",
      "1.3 | update | partner-changed |  -> The walks are done.",
    ]);
  });

  test("what only we changed since the pack was sent is never the partner's", () => {
    const at = planIndex(plan.reading, plan.content).byId.get("A0003")?.cells.get("status")?.at ?? "";
    const [one] = compared(withCell(plan, at, "Off track"), pack);
    expect(one && lines(one)).toEqual(["1.3 | status | we-changed | Off track -> Off track"]);
  });
});
