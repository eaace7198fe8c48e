import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../../src/core/grid/grid";
import type { ComparedReturn } from "../../../src/core/returns/comparison";
import { compareFiles } from "../../../src/core/returns/compareFiles";
import { isTheirs } from "../../../src/core/returns/decisions";
import { NO_ROUNDS } from "../../../src/core/returns/firstQuestions";
import { PACK_HEADINGS, PACK_SHEETS } from "../../../src/core/returns/packRecord";
import { planIndex } from "../../../src/core/returns/planIndex";
import { readRecord } from "../../../src/core/returns/recordSheet";
import type { ReturnFile } from "../../../src/core/returns/returnReading";
import { anyReading, anyText } from "../../support/anyPlan";
import { builtPlan, withCell } from "../../support/aReturn";
import type { BuiltPlan } from "../../support/aReturn";
import { COMPARED_ON } from "../../support/comparedReturns";
import { returnedPacks, withActionRows } from "../../support/returnedPacks";

const anyBuilt = anyReading.map(builtPlan);

function compare(plan: BuiltPlan, files: readonly ReturnFile[]): readonly ComparedReturn[] {
  return compareFiles(files, planIndex(plan.reading, plan.content), NO_ROUNDS, COMPARED_ON).returns;
}

const theirs = (returns: readonly ComparedReturn[]): readonly string[] =>
  returns.flatMap(({ file, actions }) =>
    actions.flatMap(({ id, cells }) =>
      cells.filter(isTheirs).map(({ column, returned }) => `${file} ${id} ${column} ${returned}`),
    ),
  );

/** An order of so many things, made from numbers. */
function ordered<Item>(items: readonly Item[], keys: readonly number[]): readonly Item[] {
  return items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0, at }))
    .sort((one, other) => one.key - other.key || other.at - one.at)
    .map(({ item }) => item);
}

const keys = fc.array(fc.nat(100), { minLength: 1, maxLength: 8 });

function typed(text: string): Cell | null {
  return text === "" ? null : { text, value: text, format: "General", fill: null, bold: false };
}

/** What partners do to the rows of a pack: type into any cell, empty it, delete rows, repeat and re-order them. */
const anyDamage = fc.record({
  keys,
  edits: fc.array(fc.tuple(fc.nat(6), fc.nat(14), fc.oneof(anyText, fc.constantFrom("", "GREEN", "3.2.26", "=1+1"))), {
    maxLength: 6,
  }),
  dropped: fc.array(fc.nat(6), { maxLength: 2 }),
  doubled: fc.array(fc.nat(6), { maxLength: 2 }),
});

type Damage = typeof anyDamage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(file: ReturnFile, { keys: order, edits, dropped, doubled }: Damage): ReturnFile {
  return withActionRows(file, (rows) => {
    const edited = rows.map((row, at) => {
      const mine = new Map(edits.filter(([of]) => of === at).map(([, column, text]) => [column, text]));
      return row.map((cell, column) => (mine.has(column) ? typed(mine.get(column) ?? "") : cell));
    });
    const kept = edited.filter((_, at) => !dropped.includes(at));
    return ordered([...kept, ...kept.filter((_, at) => doubled.includes(at))], order);
  });
}

test("a pack that comes back untouched changes nothing, whatever order its rows stand in", () => {
  fc.assert(
    fc.property(anyBuilt, keys, (plan, order) => {
      const files = returnedPacks(plan).map((file) => withActionRows(file, (rows) => ordered(rows, order)));
      const returns = compare(plan, files);
      expect(returns.flatMap(({ actions }) => actions.flatMap(({ cells }) => cells))).toEqual([]);
      expect(returns.flatMap(({ proposals, deleted }) => [...proposals, ...deleted])).toEqual([]);
      expect(returns.every(({ refused }) => !refused)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("what only we changed is never shown as the partner's", () => {
  fc.assert(
    fc.property(anyBuilt, fc.nat(), anyText, (plan, at, text) => {
      const files = returnedPacks(plan);
      const cells = [...planIndex(plan.reading, plan.content).byId.values()].flatMap(({ cells: of }) =>
        [...of].filter(([key]) => key !== "id").map(([, cell]) => cell.at),
      );
      const place = cells[at % Math.max(cells.length, 1)];
      if (place === undefined) return;
      expect(theirs(compare(withCell(plan, place, text), files))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("every action that was sent is compared, listed as deleted, or its file is refused: none is lost", () => {
  fc.assert(
    fc.property(anyBuilt, anyDamage, (plan, damage) => {
      const files = returnedPacks(plan).map((file) => damaged(file, damage));
      const returns = compare(plan, files);
      for (const [at, file] of files.entries()) {
        const one = returns[at];
        const sent = readRecord(file.content)?.actions.map(({ id }) => id) ?? [];
        const seen = new Set([...(one?.actions ?? []), ...(one?.deleted ?? [])].map(({ id }) => id));
        expect(one?.refused === true ? [] : sent.filter((id) => !seen.has(id))).toEqual([]);
        expect(one?.refused !== true || one.findings.some(({ level }) => level === "refuse")).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("what is said of a file does not depend on the order of the files", () => {
  fc.assert(
    fc.property(anyBuilt, anyDamage, keys, (plan, damage, order) => {
      const files = returnedPacks(plan).map((file) => damaged(file, damage));
      const returns = compare(plan, files);
      const byFile = new Map(compare(plan, ordered(files, order)).map((one) => [one.file, one]));
      for (const one of returns) expect(byFile.get(one.file)).toEqual(one);
    }),
    { numRuns: 40 },
  );
});

/** What is said of a return, all of its texts together. */
function everythingSaid({ actions, proposals, findings }: ComparedReturn): string {
  const added = proposals.flatMap(({ texts }) => [...texts.values()]);
  const cells = actions.flatMap(({ cells: of }) => of.map(({ returned }) => returned));
  return [...cells, ...added, ...findings.flatMap(({ facts }) => Object.values(facts))].join("\n");
}

test("what a partner types into a pack is shown somewhere, whichever cell it is", () => {
  const typedWords = "Words of the partner 7401";
  fc.assert(
    fc.property(anyBuilt, fc.nat(), fc.nat(), fc.nat(), (plan, of, row, column) => {
      const files = returnedPacks(plan);
      const file = files[of % Math.max(files.length, 1)];
      const grid = file?.content.grids.find(({ sheet }) => sheet === PACK_SHEETS.actions);
      const headings = grid?.rows.find((cells) => cells.some((cell) => cell?.text === "Action ID")) ?? [];
      const at = column % Math.max(headings.length, 1);
      const heading = headings[at]?.text ?? "";
      // What packs say of themselves is no part of the plan, and a wrong ID is only a lost one.
      if (file === undefined || ["", "Action ID", ...Object.values(PACK_HEADINGS)].includes(heading)) return;
      const changed = withActionRows(file, (rows) =>
        rows.map((cells, index) =>
          index === row % rows.length
            ? Array.from(headings, (_, place) => (place === at ? typed(typedWords) : (cells[place] ?? null)))
            : cells,
        ),
      );
      const [one] = compare(plan, [changed]);
      expect([heading, one === undefined ? "" : everythingSaid(one)]).toEqual([heading, expect.stringContaining(typedWords)]);
    }),
    { numRuns: 100 },
  );
});
