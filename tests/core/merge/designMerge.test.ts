import { expect, test } from "@jest/globals";
import { designMerge } from "../../../src/core/merge/designMerge";
import type { MergeDesign } from "../../../src/core/merge/designMerge";
import { designTakeBack } from "../../../src/core/merge/designTakeBack";
import { mergeNotes } from "../../../src/core/merge/mergeNotes";
import type { PlanAsRead } from "../../../src/core/merge/mergeBook";
import { recognise } from "../../../src/core/recognise/recognise";
import type { ComparedCell, Comparison } from "../../../src/core/returns/comparison";
import { decideAll } from "../../../src/core/returns/decisions";
import { damaged } from "../../support/anyDamage";
import { after } from "../../support/heldPlan";
import type { HeldPlan } from "../../support/heldPlan";
import { comparedWith, MERGE_DAY, sentPlan } from "../../support/mergeCase";
import { returnedPacks } from "../../support/returnedPacks";
import { westmarsh } from "../../support/westmarsh";

const PLAN = sentPlan(recognise({ grids: westmarsh(), names: [] }));

const SAID = {
  edits: [[0, 8, "On track"] as const, [0, 9, "Met twice."] as const],
  dropped: [],
  doubled: [],
  added: ["Light the path"],
  reversed: false,
};

const comparedAs = (plan: HeldPlan): Comparison =>
  comparedWith(
    plan,
    returnedPacks(plan).map((file) => damaged(file, SAID)),
  );

function merged(now: PlanAsRead, comparison: Comparison, decisions = decideAll(comparison, "all")): MergeDesign {
  const design = designMerge({ now, then: now, comparison, decisions, today: MERGE_DAY });
  if ("stopped" in design) throw new Error(`${design.stopped} ${design.at}`);
  return design;
}

test("a Change log that was deleted is made anew", () => {
  const sheets = PLAN.book.sheets.filter(({ key }) => key !== "changeLog");
  const without = after({ ...PLAN, book: { ...PLAN.book, sheets } }, { sheets: [], names: [] });
  const { book, log } = merged(without, comparedAs(without));
  const now = after(without, book);
  expect(book.names.map(({ name }) => name)).toContain("Actionbook.ChangeLog");
  expect(mergeNotes(now.content)).toMatchObject([{ merge: 1 }]);
  expect(log.length).toBeGreaterThan(2);
  expect(designTakeBack(now, 1, MERGE_DAY)).toMatchObject({ left: [], kept: [] });
});

test("tables that another program has made plain cells are found by their headings, and grow", () => {
  const sheets = PLAN.book.sheets.map((sheet) => ({ ...sheet, tables: [] }));
  const plain = after({ ...PLAN, book: { ...PLAN.book, sheets } }, { sheets: [], names: [] });
  const { book, added } = merged(plain, comparedAs(plain));
  const now = after(plain, book);
  expect(added.length).toBeGreaterThan(0);
  const ids = now.reading.plan.priorities.flatMap(({ actions }) => actions.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining([...added]));
  expect(mergeNotes(now.content)).toMatchObject([{ merge: 1, added: added.length }]);
});

test("a refused return, what only we changed and what both changed alike give nothing, whatever is decided of them", () => {
  const { returns } = comparedAs(PLAN);
  const decisions = decideAll({ returns }, "all");
  expect(merged(PLAN, { returns: returns.map((one) => ({ ...one, refused: true })) }, decisions).log).toEqual([]);
  const quiet = (verdict: ComparedCell["verdict"]): Comparison => ({
    returns: returns.map((one) => ({
      ...one,
      proposals: [],
      actions: one.actions.map((action) => ({ ...action, cells: action.cells.map((cell) => ({ ...cell, verdict })) })),
    })),
  });
  for (const verdict of ["we-changed", "both-the-same"] as const) {
    expect(merged(PLAN, quiet(verdict), decisions).log).toEqual([]);
  }
});

test("an action or a priority that is gone since the comparison stops the merge, and is named", () => {
  const comparison = comparedAs(PLAN);
  const gone = {
    returns: comparison.returns.map((one) => ({ ...one, actions: one.actions.map((action) => ({ ...action, id: "A9999" })) })),
  };
  const input = { now: PLAN, then: PLAN, today: MERGE_DAY };
  const decisions = { ...decideAll(gone, "all"), proposals: new Map<string, string>() };
  expect(designMerge({ ...input, comparison: gone, decisions })).toMatchObject({ stopped: "changed", before: "A9999" });
  const lost = new Map([...decideAll(comparison, "all").proposals].map(([key]) => [key, "p99"]));
  expect(designMerge({ ...input, comparison, decisions: { cells: new Map(), proposals: lost } })).toMatchObject({
    stopped: "changed",
  });
});

test("a day stands as text where the cell holds text", () => {
  const comparison = comparedAs(PLAN);
  const one = merged(PLAN, comparison).book.changes!.find(({ after: value }) => typeof value === "number")!;
  const asText = after(PLAN, { sheets: [], names: [], changes: [{ ...one, after: "in spring", format: "@" }] });
  const again = merged(asText, comparedAs(asText)).book.changes!.find(
    ({ sheet, cell }) => sheet === one.sheet && cell === one.cell,
  );
  expect([again?.before, again?.after]).toEqual(["in spring", "03/02/2026"]);
});
