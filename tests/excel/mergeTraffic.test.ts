import { expect, jest, test } from "@jest/globals";
import { mergeReturns } from "../../src/app/mergeReturns";
import { takeBackMerge } from "../../src/app/takeBackMerge";
import type { ColumnKey } from "../../src/core/plan/columns";
import type { ComparedAction, ComparedCell, Comparison } from "../../src/core/returns/comparison";
import { decideAll } from "../../src/core/returns/decisions";
import { planIndex } from "../../src/core/returns/planIndex";
import type { PlanSpot } from "../../src/core/returns/planIndex";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { startExcel } from "../support/excelHost";
import { heldPlanOf } from "../support/heldPlan";
import { anAction, aPriority, aReading } from "../support/samplePlan";

jest.setTimeout(120_000);

const TODAY = "2026-02-03";
const PRIORITIES = 5;
const ACTIONS = 100;
const MOST_BYTES = 5 * 1024 * 1024;

/** A plan of five hundred actions, each with an update of usual length. */
const PLAN = heldPlanOf(
  aReading(
    Array.from({ length: PRIORITIES }, (_, theme) =>
      aPriority({
        number: String(theme + 1),
        title: `Theme ${String(theme + 1)}`,
        actions: Array.from({ length: ACTIONS }, (_action, at) =>
          anAction({
            ref: `${String(theme + 1)}.${String(at + 1)}`,
            action: `Meet residents of ward ${String(at)} and agree what is done first, then tell them how it went`,
            lead: [`Agency ${String(at % 20)}`],
            status: "Not started",
            update: "Two meetings were held in the autumn, and the next is planned for the spring with all of the partners.",
          }),
        ),
      }),
    ),
  ),
);

function cell(spot: PlanSpot, column: ColumnKey, value: string | number): ComparedCell {
  const { at, cell: now } = spot.cells.get(column)!;
  const told = { issued: now?.text ?? "", returned: String(value), now: now?.text ?? "", value };
  return { column, ...told, returnedAt: "'Your actions'!A1", nowAt: at, verdict: "partner-changed", asked: [] };
}

function compared(): Comparison {
  const spots = [...planIndex(PLAN.reading, PLAN.content).byId.values()];
  const actions = spots.map((spot): ComparedAction => {
    const { id, action, priority } = spot;
    const said = `Said of ${id}: the work of the quarter is done and the next steps were agreed with everyone around the table.`;
    const cells = [cell(spot, "status", "On track"), cell(spot, "update", said), cell(spot, "updated", 46050)];
    const about = { id, ref: action.ref, action: action.action, priorityId: priority.id ?? "", priority: priority.title };
    return { ...about, role: "lead", at: "'Your actions'!A1:K1", cells, sameUpdate: false };
  });
  const none = { refused: false, findings: [], proposals: [], deleted: [], unchanged: 0 };
  return { returns: [{ file: "all.xlsx", agency: "Agency 0", issue: 1, digest: "0123456789abcdef", actions, ...none }] };
}

test("fifteen hundred changes are merged and taken back in at most eight round trips each, no request or answer above 5 MB", async () => {
  const { host } = startExcel({ design: PLAN.book });
  const workbook = createExcelWorkbook();
  const comparison = compared();
  const inHand = { ...PLAN, answers: [] };
  const before = await workbook.read();
  const trips = async (command: () => Promise<{ readonly ok: boolean }>): Promise<number> => {
    const already = host.traffic.roundTrips;
    expect(await command()).toMatchObject({ ok: true });
    return host.traffic.roundTrips - already;
  };
  const decisions = decideAll(comparison, "all");
  expect(await trips(() => mergeReturns(workbook, inHand, comparison, decisions, TODAY))).toBeLessThanOrEqual(8);
  expect(await trips(() => takeBackMerge(workbook, inHand, 1, TODAY))).toBeLessThanOrEqual(8);
  // The log is too long to be cleared within that: it notes what was taken back.
  const plans = [before, await workbook.read()].map((read) => {
    if (!read.ok) throw new Error(read.trouble.code);
    return read.value.grids.filter(({ sheet }) => sheet !== "Change log");
  });
  expect(plans[1]).toEqual(plans[0]);
  const sizes = host.traffic.trips.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
});
