import { describe, expect, jest, test } from "@jest/globals";
import type { Workbook } from "../../src/app/ports";
import { issuePacks, previewPacks, type IssuedPacks } from "../../src/app/issuePacks";
import { readPlan } from "../../src/app/readPlan";
import { planCodeOf } from "../../src/core/packs/planCode";
import { noteMerged } from "../../src/core/packs/registerNotes";
import { readRegister, registerBook } from "../../src/core/packs/returnsRegister";
import { recognise } from "../../src/core/recognise/recognise";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { writeBook } from "../../src/xlsx/writeBook";
import { built, TODAY } from "../support/builtBook";
import { startExcel } from "../support/excelHost";
import { westmarsh } from "../support/westmarsh";
import { partsOf, valueOf } from "./workbookContract";
import { HOLDERS } from "./holders";

jest.setTimeout(60_000);

const PLAN = built(recognise({ grids: westmarsh(), names: [] })).book;

async function issue(workbook: Workbook, round: string): Promise<IssuedPacks> {
  const inHand = valueOf(await readPlan(workbook));
  const agencies = previewPacks(inHand, TODAY).agencies.map(({ agency }) => agency);
  return valueOf(await issuePacks(workbook, inHand, { round, due: "2026-02-17", sendTo: null, agencies }, TODAY, writeBook));
}

/** Two rounds are issued, and one return of the second is merged. */
async function twoRounds(workbook: Workbook): Promise<readonly IssuedPacks[]> {
  const issued = [await issue(workbook, "Quarter 3"), await issue(workbook, "Quarter 4")];
  const content = valueOf(await workbook.read());
  const pack = { agency: "Northshire Police", issue: 2, digest: "0123456789abcdef" };
  const note = { ...pack, day: "2026-02-10", outstanding: 0, whole: true, merge: 1 };
  const words = { organisation: null, title: null };
  valueOf(await workbook.write(registerBook(noteMerged(readRegister(content), note), content, words)));
  return issued;
}

describe.each(HOLDERS)("packs of a plan held by %s", (_, hold) => {
  test("are noted on a sheet of their own that grows, and nothing else changes", async () => {
    const { workbook, design } = await hold(PLAN);
    const before = partsOf(await design());
    await twoRounds(workbook);
    const after = partsOf(await design());
    expect([...after.ours.keys()].filter((key) => !before.ours.has(key))).toEqual(["returns"]);
    for (const [key, sheet] of before.ours) expect(after.ours.get(key)).toEqual(sheet);
    const content = valueOf(await workbook.read());
    expect(readRegister(content).map(({ agency, issue: number, merged }) => [agency, number, merged])).toEqual([
      ["Westmarsh Council", 1, null],
      ["Northshire Police", 1, null],
      ["Westmarsh Council", 2, null],
      ["Northshire Police", 2, "2026-02-10"],
    ]);
    expect(planCodeOf(content)).toMatch(/^[0-9a-z]{10,}$/);
  });
});

test("Excel and a file note the same and hand out the same packs", async () => {
  const results: unknown[] = [];
  for (const [, hold] of HOLDERS) {
    const { workbook, design } = await hold(PLAN);
    const issued = await twoRounds(workbook);
    // An empty page header is none in a file.
    const { print, ...sheet } = partsOf(await design()).ours.get("returns")!;
    results.push([issued, sheet, { ...print, header: null }]);
  }
  expect(results[0]).toEqual(results[1]);
});

test("in Excel, whatever fails on the way, either all is noted or nothing is", async () => {
  const clean = startExcel({ design: PLAN });
  await issue(createExcelWorkbook(), "Quarter 3");
  const whole = partsOf(bookToDesign(clean.book));
  const trips = clean.host.traffic.roundTrips;
  const seen = { noted: 0, asBefore: 0 };
  for (let trip = 1; trip <= trips; trip += 1) {
    const { host, book } = startExcel({ design: PLAN });
    const workbook = createExcelWorkbook();
    const inHand = valueOf(await readPlan(workbook));
    const agencies = previewPacks(inHand, TODAY).agencies.map(({ agency }) => agency);
    const before = partsOf(bookToDesign(book));
    host.failAt(trip, { code: "GeneralException", partway: 0.5 });
    const choices = { round: "Quarter 3", due: "2026-02-17", sendTo: null, agencies };
    const issued = await issuePacks(workbook, inHand, choices, TODAY, writeBook);
    expect(partsOf(bookToDesign(book))).toEqual(issued.ok ? whole : before);
    seen[issued.ok ? "noted" : "asBefore"] += 1;
  }
  expect(seen.asBefore).toBeGreaterThan(0);
});
