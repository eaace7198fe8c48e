import type { Workbook } from "../app/ports";
import type { BookDesign } from "../core/design/sheetDesign";
import type { Capabilities } from "./capabilities";
import { capabilitiesOf, officeSupports } from "./capabilities";
import { MOST_READ_TRIPS, MOST_WRITE_TRIPS } from "./limits";
import { patchCells } from "./patchCells";
import { readWorkbook } from "./readWorkbook";
import { createRunner } from "./runCommand";
import { showPlace } from "./showPlace";
import type { Timers } from "./timers";
import { realTimers } from "./timers";
import { createChangeWatch } from "./watchChanges";
import { writeBook } from "./writeBook";

/** What may be set from outside; everything has a default for the shipped add-in. */
export interface ExcelOptions {
  readonly timers?: Timers;
  /** How long one round trip may take, in milliseconds. */
  readonly timeOut?: number;
  /** Waits before further attempts after a passing error, in milliseconds. */
  readonly backOff?: readonly number[];
  /** Whether this Excel has a version of ExcelApi. */
  readonly supports?: (version: string) => boolean;
}

/** The workbook that is open in Excel. */
export interface ExcelWorkbook extends Workbook {
  /** What this Excel can do beyond the least that we ask for. */
  capabilities(): Capabilities;
}

/** Large workbooks take Excel on the web many seconds; what takes longer than this does not come back (office-js issue 6678). */
const TIME_OUT = 60_000;
const BACK_OFF = [500, 2_000, 5_000];

/** The `Workbook` port over Office.js: one command at a time, troubles as values. Call after Office.onReady. */
export function createExcelWorkbook(options: ExcelOptions = {}): ExcelWorkbook {
  const { timers = realTimers, timeOut = TIME_OUT, backOff = BACK_OFF, supports = officeSupports } = options;
  const capabilities = (): Capabilities => capabilitiesOf(supports);
  const runner = createRunner({ timers, timeOut, backOff, capabilities });
  const { onChanged } = createChangeWatch(runner);
  return {
    read: (watch = {}) =>
      runner.run(() => ({ run: (session) => readWorkbook(session, capabilities()) }), { trips: MOST_READ_TRIPS, watch }),
    write: (book, watch = {}) =>
      runner.run(() => writeBook(book, capabilities()), { trips: MOST_WRITE_TRIPS, watch, oneUndoStep: canBeUndone(book) }),
    patch: (changes) => runner.run(() => patchCells(changes), { trips: MOST_READ_TRIPS, oneUndoStep: true }),
    show: (at) => runner.run(() => showPlace(at), { trips: 2 }),
    onChanged,
    capabilities,
  };
}

// Deleting, renaming, moving, hiding and protecting sheets cannot be undone, and are refused inside an undo group.
function canBeUndone({ sheets }: BookDesign): boolean {
  return sheets.every(
    ({ whenThere, protection, visibility }) => whenThere === "update" && protection === null && visibility === "visible",
  );
}
