import { beforeAll, describe, expect, test } from "@jest/globals";
import { exportPlan, savedChoices } from "../../src/app/exportPlan";
import type { Outcome } from "../../src/app/outcome";
import { readPlan } from "../../src/app/readPlan";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { OFFICERS_BOOK } from "../contracts/exampleBooks";
import { built, TODAY } from "../support/builtBook";
import { startExcel } from "../support/excelHost";
import { anAction, aPriority, aReading } from "../support/samplePlan";
import type { BookDesign } from "../../src/core/design/sheetDesign";
import type { LayoutKey } from "../../src/core/layouts/layouts";

/** Ten priorities with so many actions in all, as a structured workbook. */
function structured(actions: number): BookDesign {
  const priorities = Array.from({ length: 10 }, (_, at) =>
    aPriority({
      number: String(at + 1),
      title: `Ward ${String(at + 1)}`,
      actions: Array.from({ length: actions / 10 }, (__, row) =>
        anAction({
          ref: `${String(at + 1)}.${String(row + 1)}`,
          action: `Meet residents of street ${String(row + 1)} and agree with them what is to be done first this year`,
          lead: ["Larkmoor Council", "Ashcombe Vale Police"],
          measure: "Number of meetings held",
          status: "On track",
          update: "Two meetings were held, a third is planned",
        }),
      ),
    }),
  );
  return built(aReading(priorities)).book;
}

function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

interface Trip {
  readonly layout: LayoutKey;
  readonly roundTrips: number;
  readonly largest: number;
}

async function exportTrips(actions: number): Promise<readonly Trip[]> {
  const { sheets, names } = structured(actions);
  const design = { sheets: [...OFFICERS_BOOK.sheets, ...sheets], names: [...OFFICERS_BOOK.names, ...names] };
  const { host } = startExcel({ design });
  const workbook = createExcelWorkbook();
  const plan = value(await readPlan(workbook));
  const trips: Trip[] = [];
  for (const layout of ["action-table", "review-table", "priority-card"] as const) {
    host.traffic.reset();
    value(await exportPlan(workbook, plan, { ...savedChoices(plan), layout }, TODAY));
    const largest = Math.max(...host.traffic.trips.flatMap((trip) => [trip.requestBytes, trip.responseBytes]));
    trips.push({ layout, roundTrips: host.traffic.roundTrips, largest });
  }
  return trips;
}

describe("a click on Export", () => {
  const bySize = new Map<number, readonly Trip[]>();
  beforeAll(async () => {
    for (const actions of [10, 1000]) bySize.set(actions, await exportTrips(actions));
  }, 120_000);

  test("takes at most 6 round trips with 1,000 actions, as many as with 10", () => {
    const counts = (actions: number): readonly number[] => (bySize.get(actions) ?? []).map(({ roundTrips }) => roundTrips);
    expect(Math.max(...counts(1000))).toBeLessThanOrEqual(6);
    expect(counts(1000)).toEqual(counts(10));
  });

  test("sends nothing that comes near Excel's limit of 5 MB", () => {
    for (const { largest } of bySize.get(1000) ?? []) expect(largest).toBeLessThan(4 * 1024 * 1024);
  });
});
