import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { IssuedPack } from "../../src/app/issuePacks";
import { mergeReturns, previewMerge } from "../../src/app/mergeReturns";
import type { MergeReport } from "../../src/app/mergeReturns";
import type { PlanInHand } from "../../src/app/readPlan";
import { readPlan } from "../../src/app/readPlan";
import { mergesOf, takeBackMerge } from "../../src/app/takeBackMerge";
import type { CellChange } from "../../src/core/change/cellChange";
import { cellAddress, parsePlace } from "../../src/core/grid/a1";
import { cellAt, textAt } from "../../src/core/grid/grid";
import type { CellValue, Grid } from "../../src/core/grid/grid";
import { DECIDED } from "../../src/core/build/changeLogSheet";
import { standingLog } from "../../src/core/merge/standingLog";
import { readRegister } from "../../src/core/packs/returnsRegister";
import { COLUMNS } from "../../src/core/plan/columns";
import type { ColumnKey } from "../../src/core/plan/columns";
import { serialOfDay } from "../../src/core/plan/days";
import type { Comparison } from "../../src/core/returns/comparison";
import { cellKey, decideAll } from "../../src/core/returns/decisions";
import type { Decisions } from "../../src/core/returns/decisions";
import { planIndex } from "../../src/core/returns/planIndex";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { compared, filledIn, issuedRound, MERGED_ON, sampleBytes, valueOf } from "../support/returnsRound";
import type { FilledCell, Round } from "../support/returnsRound";

jest.setTimeout(60_000);

let first: Round | null = null;
let workbook: FileWorkbook;
let packs: readonly IssuedPack[];

beforeEach(async () => {
  first ??= await issuedRound(sampleBytes("larkmoor-2025-26"));
  workbook = valueOf(await createFileWorkbook(first.workbook.bytes(), "plan.xlsx"));
  packs = first.packs;
});

type Handed = readonly [name: string, bytes: Uint8Array];

async function handed(at: number, cells: readonly FilledCell[], proposals: readonly string[] = []): Promise<Handed> {
  return [packs[at]!.name, await filledIn(packs[at]!.bytes, cells, proposals)];
}

const row = (column: ColumnKey, value: CellValue, at = 0): FilledCell => ({ row: at, column, value });

async function merge(
  files: readonly Handed[],
  decide = (one: Comparison): Decisions => decideAll(one, "all"),
): Promise<MergeReport> {
  const { inHand, comparison } = await compared(workbook, files);
  return valueOf(await mergeReturns(workbook, inHand, comparison, decide(comparison), MERGED_ON));
}

const inHand = async (): Promise<PlanInHand> => valueOf(await readPlan(workbook));

async function gridOf(sheet: string): Promise<Grid> {
  return valueOf(await workbook.read()).grids.find((grid) => grid.sheet === sheet)!;
}

/** The cell of an action as it stands: its address and what is in it. */
async function cellOf(
  id: string,
  key: ColumnKey,
): Promise<{ readonly at: string; readonly value: CellValue; readonly text: string }> {
  const { reading, content } = await inHand();
  const { at, cell } = planIndex(reading, content).byId.get(id)!.cells.get(key)!;
  return { at, value: cell?.value ?? null, text: cell?.text ?? "" };
}

/** The officer types into a cell. */
async function type(at: string, value: CellValue): Promise<void> {
  const { sheet, box } = parsePlace(at)!;
  const before = cellAt(await gridOf(sheet), box.top, box.left)?.value ?? null;
  const change: CellChange = { sheet, cell: cellAddress(box.top, box.left), before, after: value, why: "officer" };
  valueOf(await workbook.patch([change]));
}

describe("merging", () => {
  test("puts texts, statuses in the key's words and days into the plan, and dates what the partner did not", async () => {
    const report = await merge([
      await handed(0, [
        row("status", "on-track"),
        row("update", "=1+1 and more"),
        row("update", "Met twice.", 1),
        row("updated", 46050, 1),
      ]),
    ]);
    expect([report.merge, report.changed, report.added]).toEqual([1, 5, 0]);
    expect(await cellOf("A0001", "status")).toMatchObject({ value: "On track" });
    expect(await cellOf("A0001", "update")).toMatchObject({ value: "=1+1 and more" });
    expect(await cellOf("A0001", "updated")).toMatchObject({ value: serialOfDay(MERGED_ON), text: "03/02/2026" });
    expect(await cellOf("A0007", "updated")).toMatchObject({ value: 46050, text: "28/01/2026" });
  });

  test("the Change log says when, whose, from which file, where, from what to what and how it was decided", async () => {
    await merge([await handed(0, [row("status", "GREEN"), row("measure", "Sessions held")])]);
    const log = standingLog(valueOf(await workbook.read()))!;
    expect(log.rows.map(({ column, after, decided, id }) => [column, after.value, decided, id])).toEqual([
      ["Measure", "Sessions held", DECIDED.taken, "A0001"],
      ["Status", "On track", DECIDED.safe, "A0001"],
      ["Updated", serialOfDay(MERGED_ON), DECIDED.dated, "A0001"],
    ]);
    const [one] = log.rows;
    expect(one).toMatchObject({
      when: MERGED_ON,
      agency: packs[0]!.agency,
      source: packs[0]!.name,
      sheet: "1 Domestic Abuse",
      ref: "1.1",
      merge: 1,
    });
    expect(log.grid.hiddenColumns.length).toBe(2);
    expect(mergesOf(valueOf(await workbook.read()))).toEqual([
      { merge: 1, day: MERGED_ON, agencies: [packs[0]!.agency], files: [packs[0]!.name], changed: 3, added: 0 },
    ]);
  });

  test("a return that is wholly decided is known again; one of which a part is left can be merged on", async () => {
    const whole = await handed(0, [row("status", "GREEN")]);
    const part = await handed(1, [row("status", "GREEN"), row("measure", "Else")]);
    await merge([whole, part], (one) => decideAll(one, "safe"));
    const { comparison } = await compared(workbook, [whole, part]);
    expect(comparison.returns.map(({ refused }) => refused)).toEqual([true, false]);
    const register = readRegister(valueOf(await workbook.read()));
    expect(
      register.slice(0, 2).map(({ returned, merged, marks }) => [returned, merged, ...marks.map(({ whole }) => whole)]),
    ).toEqual([
      [MERGED_ON, MERGED_ON, true],
      [MERGED_ON, MERGED_ON, false],
    ]);
    expect((await merge([part])).changed).toBe(1);
  });

  test("accepted proposals become actions with IDs that none had, dressed and ruled as the rest", async () => {
    const before = await gridOf("2 Anti-Social Behaviour");
    const { added, log } = await merge([await handed(0, [], ["Open a second hub", "-1 is where we start"])]);
    const after = await gridOf("2 Anti-Social Behaviour");
    expect([added, log[0]!.id]).toEqual([2, "A0021"]);
    expect(after.tables[0]!.box.bottom).toBe(before.tables[0]!.box.bottom + 2);
    expect(textAt(after, after.tables[0]!.box.bottom, 1)).toBe("-1 is where we start");
    expect((await cellOf("A0021", "lead")).value).toBe(packs[0]!.agency);
    const taken = valueOf(await takeBackMerge(workbook, await inHand(), 1, MERGED_ON));
    expect(taken.removed).toEqual(["A0022", "A0021"]);
    expect(await gridOf("2 Anti-Social Behaviour")).toEqual(before);
    expect((await merge([await handed(0, [], ["Open a second hub"])])).log[0]!.id).toBe("A0023");
  });

  test("two returns put together stand as written; taken one after the other, the log keeps both", async () => {
    const id = (await compared(workbook, [await handed(0, [row("update", "x")])])).comparison.returns[0]!.actions[0]!.id;
    const [name, bytes] = await handed(0, [row("update", "Theirs.")]);
    const [, other] = await handed(0, [row("update", "Another's.")]);
    const files = [
      [name, bytes],
      [`copy of ${name}`, other],
    ] as const;
    const { inHand: held, comparison } = await compared(workbook, files);
    const written = new Map([[cellKey(name, id, "update"), { kind: "write", value: "Both.\nTogether." } as const]]);
    const preview = valueOf(previewMerge(held, comparison, { cells: written, proposals: new Map() }, MERGED_ON));
    expect(preview.log.map(({ after }) => after.value)).toEqual(["Both.\nTogether.", serialOfDay(MERGED_ON)]);
    const both = valueOf(await mergeReturns(workbook, held, comparison, decideAll(comparison, "all"), MERGED_ON));
    expect(both.log.map(({ before, after }) => [before.value, after.value]).slice(0, 2)).toEqual([
      [null, "Theirs."],
      ["Theirs.", "Another's."],
    ]);
    expect(both.changed).toBe(2);
    valueOf(await takeBackMerge(workbook, held, 1, MERGED_ON));
    expect((await cellOf(id, "update")).value).toBeNull();
  });

  test("a cell that the officer has changed since the comparison stops it, and is named", async () => {
    const { inHand: held, comparison } = await compared(workbook, [await handed(0, [row("status", "GREEN")])]);
    const { at } = await cellOf("A0001", "status");
    await type(at, "Complete");
    const before = workbook.bytes();
    expect(await mergeReturns(workbook, held, comparison, decideAll(comparison, "all"), MERGED_ON)).toEqual({
      ok: false,
      trouble: { code: "plan-changed-since", facts: { at, before: "", now: "Complete" } },
    });
    expect(workbook.bytes()).toBe(before);
  });

  test("what the officer changed elsewhere since the comparison stays", async () => {
    const { inHand: held, comparison } = await compared(workbook, [await handed(0, [row("status", "GREEN")])]);
    await type((await cellOf("A0002", "update")).at, "Our own words");
    valueOf(await mergeReturns(workbook, held, comparison, decideAll(comparison, "all"), MERGED_ON));
    expect([(await cellOf("A0002", "update")).value, (await cellOf("A0001", "status")).value]).toEqual([
      "Our own words",
      "On track",
    ]);
  });

  test("a table with something right below it cannot grow: nothing is merged, and it says where", async () => {
    const grid = await gridOf("2 Anti-Social Behaviour");
    const below = cellAddress(grid.tables[0]!.box.bottom + 1, 0);
    await type(`'${grid.sheet}'!${below}`, "Notes of the officer");
    const { inHand: held, comparison } = await compared(workbook, [await handed(0, [row("status", "GREEN")], ["One more"])]);
    expect(await mergeReturns(workbook, held, comparison, decideAll(comparison, "all"), MERGED_ON)).toMatchObject({
      ok: false,
      trouble: { code: "excel-occupied", facts: { at: `'${grid.sheet}'!${below}` } },
    });
  });
});

describe("taking a merge back", () => {
  test("restores every cell that still holds the merged value, and lists those that do not", async () => {
    await merge([await handed(0, [row("status", "GREEN"), row("update", "Met twice.")])]);
    await type((await cellOf("A0001", "update")).at, "Met three times.");
    const taken = valueOf(await takeBackMerge(workbook, await inHand(), 1, MERGED_ON));
    expect(taken).toMatchObject({ restored: 2, removed: [], kept: [] });
    expect(taken.left).toEqual([
      {
        at: (await cellOf("A0001", "update")).at,
        id: "A0001",
        ref: "1.1",
        column: "Update",
        merged: "Met twice.",
        now: "Met three times.",
      },
    ]);
    expect([(await cellOf("A0001", "status")).value, (await cellOf("A0001", "update")).value]).toEqual([
      null,
      "Met three times.",
    ]);
    expect(mergesOf(valueOf(await workbook.read()))[0]).toMatchObject({ merge: 1, changed: 1 });
  });

  test("an earlier merge is noted in the log as taken back, and a later one stays as it is", async () => {
    await merge([await handed(0, [row("status", "GREEN")])]);
    await merge([await handed(3, [row("status", "RED")])]);
    const id = mergesOf(valueOf(await workbook.read())).map(({ merge: number }) => number);
    valueOf(await takeBackMerge(workbook, await inHand(), 1, MERGED_ON));
    const content = valueOf(await workbook.read());
    expect([id, mergesOf(content).map(({ merge: number }) => number)]).toEqual([[2, 1], [2]]);
    expect(standingLog(content)!.rows.map(({ decided, merge: number }) => `${String(number)} ${decided}`)).toEqual([
      "1 Safe",
      "1 Day of the merge",
      "2 Safe",
      "2 Day of the merge",
      "1 Taken back",
      "1 Taken back",
    ]);
    expect(await takeBackMerge(workbook, await inHand(), 1, MERGED_ON)).toEqual({
      ok: false,
      trouble: { code: "no-such-merge", facts: { merge: "1" } },
    });
  });

  test("an added action that was changed since, or has others below it, stays and is told", async () => {
    await merge([await handed(0, [], ["Open a second hub"])]);
    await merge([await handed(1, [], ["Light the path"])]);
    const sheets = [(await cellOf("A0021", "action")).at, (await cellOf("A0022", "action")).at].map(
      (at) => parsePlace(at)!.sheet,
    );
    await type((await cellOf("A0022", "measure")).at, "Lamps");
    const taken = valueOf(await takeBackMerge(workbook, await inHand(), 2, MERGED_ON));
    expect(taken.kept.map(({ id, why }) => [id, why])).toEqual([["A0022", "changed"]]);
    const under = valueOf(await takeBackMerge(workbook, await inHand(), 1, MERGED_ON));
    expect(under.kept.map(({ id, why }) => [id, why])).toEqual(sheets[0] === sheets[1] ? [["A0021", "not-last"]] : []);
  });
});

test("a Change log of an earlier plan gets the columns that it lacks", async () => {
  const log = await gridOf("Change log");
  const { top, left } = log.tables[0]!.box;
  const headings = ["When", "Source", "Sheet", "Ref", "Column", "Old", "New"];
  expect(textAt(log, top, left)).toBe("When");
  const changes = Array.from({ length: 12 }, (_, at): CellChange => {
    const before = textAt(log, top, left + at);
    return {
      sheet: "Change log",
      cell: cellAddress(top, left + at),
      before,
      after: headings[at] ?? `Own ${String(at)}`,
      why: "old",
    };
  });
  valueOf(await workbook.patch(changes));
  await merge([await handed(0, [row("status", "GREEN")])]);
  const after = await gridOf("Change log");
  expect(textAt(after, top, 12)).toBe("Agency");
  expect(standingLog(valueOf(await workbook.read()))!.rows[0]).toMatchObject({
    agency: packs[0]!.agency,
    column: COLUMNS.status.heading,
  });
});
