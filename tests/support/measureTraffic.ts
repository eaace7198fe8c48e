import type { Outcome } from "../../src/app/outcome";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { exportBook, OFFICERS_BOOK, ourBook } from "../contracts/exampleBooks";
import { startExcel } from "./excelHost";

/** What one command sent to Excel and got back. */
export interface CommandTraffic {
  readonly command: string;
  readonly actions: number;
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The largest single request or answer. */
  readonly largest: number;
}

/** Round trips and bytes of every command through Microsoft's client, on a plan with so many actions. */
export async function measureTraffic(actions: number): Promise<readonly CommandTraffic[]> {
  const { host } = startExcel({ design: OFFICERS_BOOK });
  const workbook = createExcelWorkbook();
  const measured: CommandTraffic[] = [];
  const measure = async (command: string, run: () => Promise<Outcome<unknown>>): Promise<void> => {
    host.traffic.reset();
    const outcome = await run();
    if (!outcome.ok) throw new Error(`${command}: ${outcome.trouble.code} ${outcome.trouble.details ?? ""}`);
    const { roundTrips, requestBytes, responseBytes, trips } = host.traffic;
    const largest = Math.max(0, ...trips.flatMap((trip) => [trip.requestBytes, trip.responseBytes]));
    measured.push({ command, actions, roundTrips, requestBytes, responseBytes, largest });
  };
  await measure("write (new)", () => workbook.write(ourBook(actions)));
  await measure("read", () => workbook.read());
  await measure("write (again)", () => workbook.write(ourBook(actions)));
  await measure("write (a tenth more)", () => workbook.write(ourBook(Math.ceil(actions * 1.1))));
  await measure("export (new)", () => workbook.write(exportBook(actions)));
  await measure("export (again)", () => workbook.write(exportBook(actions)));
  await measure("patch (one cell an action)", () => workbook.patch(statusChanges(actions)));
  return measured;
}

function statusChanges(actions: number): Parameters<ReturnType<typeof createExcelWorkbook>["patch"]>[0] {
  return Array.from({ length: actions }, (_, at) => ({
    sheet: "1 Night-time economy",
    cell: `B${at + 5}`,
    before: `Action ${at + 1}: meet residents of ward ${at % 7} and agree what to do first`,
    after: `Action ${at + 1}, changed`,
    why: "measured",
  }));
}
