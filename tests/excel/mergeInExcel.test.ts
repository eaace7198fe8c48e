import { describe, expect, jest, test } from "@jest/globals";
import type { Outcome } from "../../src/app/outcome";
import { mergeReturns } from "../../src/app/mergeReturns";
import { takeBackMerge } from "../../src/app/takeBackMerge";
import type { Workbook } from "../../src/app/ports";
import type { BookDesign } from "../../src/core/design/sheetDesign";
import { recognise } from "../../src/core/recognise/recognise";
import { decideAll } from "../../src/core/returns/decisions";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { Timers } from "../../src/excel/timers";
import type { Failure } from "../../src/workbench/host/excelHost";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { damaged } from "../support/anyDamage";
import type { StartedExcel } from "../support/excelHost";
import { startExcel } from "../support/excelHost";
import { comparedWith, MERGE_DAY, sentPlan } from "../support/mergeCase";
import { returnedPacks } from "../support/returnedPacks";
import { westmarsh } from "../support/westmarsh";

jest.setTimeout(120_000);

/** A thousand times faster than the clock. */
const fast: Timers = {
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds / 1000);
    return () => clearTimeout(timer);
  },
};

const PLAN = sentPlan(recognise({ grids: westmarsh(), names: [] }));

/** Columns of a pack: status and update of two actions change, and an action is proposed. */
const DAMAGE = {
  edits: [8, 9].flatMap((column) => [0, 1].map((row) => [row, column, `Said in ${String(row)}/${String(column)}`] as const)),
  dropped: [],
  doubled: [],
  added: ["Light the path behind the mill"],
  reversed: false,
};

const COMPARISON = comparedWith(
  PLAN,
  returnedPacks(PLAN).map((file) => damaged(file, DAMAGE)),
);
const IN_HAND = { ...PLAN, answers: [] };

const merge = (workbook: Workbook): Promise<Outcome<unknown>> =>
  mergeReturns(workbook, IN_HAND, COMPARISON, decideAll(COMPARISON, "all"), MERGE_DAY);

const takeBack = (workbook: Workbook): Promise<Outcome<unknown>> => takeBackMerge(workbook, IN_HAND, 1, MERGE_DAY);

const state = ({ host, book }: StartedExcel): unknown => ({ design: bookToDesign(book), events: host.eventsOn });

/** What is done when all is: colours that Excel could not tell of in time may reach a row too far, or not far enough. */
const done = ({ book }: StartedExcel): unknown =>
  bookToDesign(book).sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] }));

/** The workbook after a merge that met no trouble. */
async function mergedBook(): Promise<BookDesign> {
  const excel = startExcel({ design: PLAN.book });
  const merged = await merge(createExcelWorkbook({ timers: fast }));
  if (!merged.ok) throw new Error(`${merged.trouble.code} ${JSON.stringify(merged.trouble)}`);
  return bookToDesign(excel.book);
}

type Break = Failure | "hang" | "hang after";
type Command = (workbook: Workbook) => Promise<Outcome<unknown>>;

interface Tally {
  trips: number;
  asBefore: number;
  whole: number;
}

/** Breaks every round trip of a command in turn until none is left to break: the workbook is as it was, or everything is done. */
async function tally(before: BookDesign, command: Command, failure: Break): Promise<Tally> {
  const clean = startExcel({ design: before });
  await command(createExcelWorkbook({ timers: fast }));
  const whole = done(clean);
  const counts = { trips: clean.host.traffic.roundTrips, asBefore: 0, whole: 0 };
  for (let trip = 1; trip <= counts.trips; trip += 1) {
    const excel = startExcel({ design: before });
    const was = state(excel);
    if (failure === "hang" || failure === "hang after") excel.host.hangAt(trip, failure === "hang after");
    else excel.host.failAt(trip, failure);
    const outcome = await command(createExcelWorkbook({ timers: fast, timeOut: 300_000, backOff: [] }));
    if (outcome.ok) expect(done(excel)).toEqual(whole);
    else expect(state(excel)).toEqual(was);
    if (outcome.ok) counts.whole += 1;
    else counts.asBefore += 1;
  }
  return counts;
}

const BREAKS: readonly (readonly [name: string, failure: Break])[] = [
  ["refused", { code: "GeneralException" }],
  ...[0.05, 0.2, 0.5, 0.8, 0.97].map(
    (partway) => [`broken off after ${String(partway)} of it`, { code: "GeneralException", partway }] as const,
  ),
  ["never answered", "hang"],
  ["carried out without an answer", "hang after"],
];

describe("whichever round trip is", () => {
  test.each(BREAKS)("%s, all of a merge stands or none of it", async (_, failure) => {
    const { trips, asBefore, whole } = await tally(PLAN.book, merge, failure);
    expect([trips <= 8, asBefore + whole]).toEqual([true, trips]);
  });

  test.each(BREAKS)("%s, all of a merge is taken back or none of it", async (_, failure) => {
    const { trips, asBefore, whole } = await tally(await mergedBook(), takeBack, failure);
    expect([trips <= 8, asBefore + whole]).toEqual([true, trips]);
  });
});

test("a merge and its taking back in Excel leave the workbook as it was, but for the last ID", async () => {
  const excel = startExcel({ design: PLAN.book });
  const workbook = createExcelWorkbook({ timers: fast });
  const before = await workbook.read();
  expect((await merge(workbook)).ok).toBe(true);
  const trips = excel.host.traffic.roundTrips;
  expect((await takeBack(workbook)).ok).toBe(true);
  const [one, other] = [before, await workbook.read()].map((read) => {
    if (!read.ok) throw new Error(read.trouble.code);
    return read.value.grids.filter(({ sheet }) => sheet !== "Lists");
  });
  expect(other).toEqual(one);
  expect(trips).toBeLessThanOrEqual(10);
});
