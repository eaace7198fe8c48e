import type { WorkbookContent } from "../../src/core/grid/grid";
import type { ComparedReturn } from "../../src/core/returns/comparison";
import { compareFiles } from "../../src/core/returns/compareFiles";
import { NO_ROUNDS } from "../../src/core/returns/firstQuestions";
import type { KnownRounds } from "../../src/core/returns/firstQuestions";
import { planIndex } from "../../src/core/returns/planIndex";
import { fileOf } from "./aReturn";
import type { BuiltPlan, TestPack } from "./aReturn";

/** The day on which returns are compared: after the issue of the packs. */
export const COMPARED_ON = "2026-02-03";

/** Packs or files as they came back, compared with a plan; files are called return 1.xlsx and so on. */
export function comparedFiles(
  plan: BuiltPlan,
  contents: readonly WorkbookContent[],
  known: KnownRounds = NO_ROUNDS,
): readonly ComparedReturn[] {
  const files = contents.map((content, at) => ({ name: `return ${String(at + 1)}.xlsx`, content }));
  return compareFiles(files, planIndex(plan.reading, plan.content), known, COMPARED_ON).returns;
}

/** Packs compared with a plan. */
export function compared(plan: BuiltPlan, ...packs: TestPack[]): readonly ComparedReturn[] {
  return comparedFiles(plan, packs.map(fileOf));
}

/** One pack compared with a plan of which `known` is known. */
export function comparedOne(plan: BuiltPlan, pack: TestPack, known: KnownRounds = NO_ROUNDS): ComparedReturn {
  const [one] = comparedFiles(plan, [fileOf(pack)], known);
  if (one === undefined) throw new Error("Nothing was compared");
  return one;
}

/** Every change of a return in one line: ref, column, verdict, what stands there and what would be written, why it is asked. */
export function linesOf({ actions }: ComparedReturn): readonly string[] {
  return actions.flatMap(({ ref, cells }) =>
    cells.map(({ column, verdict, now, value, asked }) =>
      [ref, column, verdict, `${now} -> ${String(value)}`, ...asked].join(" | "),
    ),
  );
}

/** The codes of what was found in a return, in order. */
export const codesOf = ({ findings }: ComparedReturn): readonly string[] => findings.map(({ code }) => code);
