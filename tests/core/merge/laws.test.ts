import { expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import type { WorkbookContent } from "../../../src/core/grid/grid";
import { designMerge } from "../../../src/core/merge/designMerge";
import type { MergeDesign } from "../../../src/core/merge/designMerge";
import { designTakeBack } from "../../../src/core/merge/designTakeBack";
import type { TakeBackDesign } from "../../../src/core/merge/designTakeBack";
import type { ComparedReturn, Comparison } from "../../../src/core/returns/comparison";
import { decideAll } from "../../../src/core/returns/decisions";
import type { Decisions } from "../../../src/core/returns/decisions";
import { anyDamage, damaged } from "../../support/anyDamage";
import { anyReading } from "../../support/anyPlan";
import { after } from "../../support/heldPlan";
import type { HeldPlan } from "../../support/heldPlan";
import { comparedWith, MERGE_DAY, sentPlan } from "../../support/mergeCase";
import { returnedPacks } from "../../support/returnedPacks";

jest.setTimeout(120_000);

const RUNS = { numRuns: 30 };

const anySent = anyReading.map(sentPlan);

function designed(now: HeldPlan, then: HeldPlan, comparison: Comparison, decisions: Decisions): MergeDesign {
  const design = designMerge({ now, then, comparison, decisions, today: MERGE_DAY });
  if ("stopped" in design) throw new Error(`${design.stopped} ${design.at}`);
  return design;
}

function merged(plan: HeldPlan, comparison: Comparison, decisions = decideAll(comparison, "all"), then = plan): HeldPlan {
  return after(plan, designed(plan, then, comparison, decisions).book);
}

function takenBack(plan: HeldPlan, merge: number): TakeBackDesign {
  const design = designTakeBack(plan, merge, MERGE_DAY);
  if (design === null) throw new Error("no such merge");
  return design;
}

/** The sheets that are not named, by their titles. */
function sheetsBut({ content }: HeldPlan, ...titles: readonly string[]): WorkbookContent["grids"] {
  return content.grids.filter(({ sheet }) => !titles.includes(sheet));
}

const idsOf = ({ reading }: HeldPlan): readonly (string | null)[] =>
  reading.plan.priorities.flatMap(({ actions }) => actions.map(({ id }) => id));

const isNothing = ({ sheets, changes = [] }: MergeDesign["book"]): boolean => sheets.length + changes.length === 0;

test("merging packs that come back untouched changes nothing but the register", () => {
  fc.assert(
    fc.property(anySent, (plan) => {
      const { book, merge } = designed(
        plan,
        plan,
        comparedWith(plan, returnedPacks(plan)),
        decideAll(comparedWith(plan, returnedPacks(plan)), "all"),
      );
      expect([merge, book.changes, book.sheets.filter(({ key }) => key !== "returns")]).toEqual([null, [], []]);
    }),
    RUNS,
  );
});

test("accepting none changes nothing", () => {
  fc.assert(
    fc.property(anySent, anyDamage, (plan, damage) => {
      const comparison = comparedWith(
        plan,
        returnedPacks(plan).map((file) => damaged(file, damage)),
      );
      const design = designed(plan, plan, comparison, decideAll(comparison, "none"));
      expect(design.book.sheets.filter(({ key }) => key !== "returns")).toEqual([]);
      expect([design.merge, design.book.changes]).toEqual([null, []]);
    }),
    RUNS,
  );
});

test("merging the same twice changes nothing more", () => {
  fc.assert(
    fc.property(anySent, anyDamage, fc.constantFrom("safe", "all"), (plan, damage, accept) => {
      const comparison = comparedWith(
        plan,
        returnedPacks(plan).map((file) => damaged(file, damage)),
      );
      const decisions = decideAll(comparison, accept);
      const once = merged(plan, comparison, decisions);
      expect(isNothing(designed(once, plan, comparison, decisions).book)).toBe(true);
    }),
    RUNS,
  );
});

test("no action is ever lost, and nothing changes but what the log says", () => {
  fc.assert(
    fc.property(anySent, anyDamage, (plan, damage) => {
      const comparison = comparedWith(
        plan,
        returnedPacks(plan).map((file) => damaged(file, damage)),
      );
      const { book, added, log, changed } = designed(plan, plan, comparison, decideAll(comparison, "all"));
      const now = after(plan, book);
      expect(idsOf(now).filter((id) => !added.includes(id ?? ""))).toEqual(idsOf(plan));
      expect(idsOf(now)).toHaveLength(idsOf(plan).length + added.length);
      const differing = cellsThatDiffer(plan, now).filter(({ id }) => !added.includes(id));
      expect(differing).toHaveLength(changed);
      const logged = new Set(log.map(({ id, column }) => `${id} ${column}`));
      expect(differing.filter(({ id, column }) => !logged.has(`${id} ${column}`))).toEqual([]);
    }),
    RUNS,
  );
});

/** The cells of actions that differ between two states of a plan, by ID and heading; every other cell of a priority's sheet must not. */
function cellsThatDiffer(before: HeldPlan, now: HeldPlan): readonly { readonly id: string; readonly column: string }[] {
  const sheets = before.book.sheets.filter(({ key }) => key?.startsWith("priority:"));
  return sheets.flatMap(({ title }) => {
    const [one, other] = [before, now].map(({ content }) => content.grids.find(({ sheet }) => sheet === title)!);
    const { box } = one!.tables[0]!;
    const id = (row: number): string => other!.rows[row]?.[box.right]?.text ?? "";
    return Array.from({ length: Math.max(one!.rows.length, other!.rows.length) }, (_, row) => row).flatMap((row) =>
      Array.from({ length: 30 }, (_cell, column) => column).flatMap((column) => {
        const [was, is] = [one!.rows[row]?.[column] ?? null, other!.rows[row]?.[column] ?? null];
        if (JSON.stringify(was?.value ?? null) === JSON.stringify(is?.value ?? null)) return [];
        return [{ id: id(row), column: one!.rows[box.top]?.[column]?.text ?? "" }];
      }),
    );
  });
}

test("taking a merge back gives the workbook back, cell by cell, but for the last ID where actions were added", () => {
  fc.assert(
    fc.property(anySent, anyDamage, fc.constantFrom("safe", "all"), (plan, damage, accept) => {
      const comparison = comparedWith(
        plan,
        returnedPacks(plan).map((file) => damaged(file, damage)),
      );
      const design = designed(plan, plan, comparison, decideAll(comparison, accept));
      if (design.merge === null) return;
      const now = after(plan, design.book);
      const back = takenBack(now, design.merge);
      const again = after(now, back.book);
      expect([back.left, back.kept, back.removed.length]).toEqual([[], [], design.added.length]);
      const exempt = design.added.length === 0 ? [] : ["Lists"];
      expect(sheetsBut(again, ...exempt)).toEqual(sheetsBut(plan, ...exempt));
      expect(designTakeBack(again, design.merge, MERGE_DAY)).toBeNull();
    }),
    RUNS,
  );
});

/** A return with only those of its actions whose ID is among these, and no proposals. */
function only(one: ComparedReturn, isOwn: (id: string) => boolean): ComparedReturn {
  return { ...one, actions: one.actions.filter(({ id }) => isOwn(id)), proposals: [] };
}

test("the order of two returns on different actions does not matter", () => {
  fc.assert(
    fc.property(anySent, anyDamage, fc.nat(100), (plan, damage, cut) => {
      const { returns } = comparedWith(
        plan,
        returnedPacks(plan).map((file) => damaged(file, damage)),
      );
      const isFirst = (id: string): boolean => (Number(id.slice(1)) * 7) % 10 < cut % 10;
      const first = { returns: returns.map((one) => ({ ...only(one, isFirst), file: `1 ${one.file}` })) };
      const second = { returns: returns.map((one) => ({ ...only(one, (id) => !isFirst(id)), file: `2 ${one.file}` })) };
      const oneWay = merged(merged(plan, first), second, decideAll(second, "all"), plan);
      const other = merged(merged(plan, second), first, decideAll(first, "all"), plan);
      expect(sheetsBut(oneWay, "Change log", "Returns")).toEqual(sheetsBut(other, "Change log", "Returns"));
      const together = merged(plan, { returns: [...first.returns, ...second.returns] });
      const swapped = merged(plan, { returns: [...second.returns, ...first.returns] });
      expect(sheetsBut(together, "Returns")).toEqual(sheetsBut(swapped, "Returns"));
      expect(sheetsBut(together, "Change log", "Returns")).toEqual(sheetsBut(oneWay, "Change log", "Returns"));
    }),
    RUNS,
  );
});
