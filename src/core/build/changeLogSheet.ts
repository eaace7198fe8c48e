import { cellSafe } from "../design/safeText";
import type { CellStyle, DesignCell, SheetDesign } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { dayCell } from "../design/valueCells";
import type { CellValue } from "../grid/grid";
import { BOOK_TABLES } from "../plan/bookTables";
import type { IsoDay } from "../plan/plan";
import type { BookContext } from "./bookContext";
import { tableSheet } from "./tableSheet";
import type { TableColumn } from "./tableSpec";

/** What a cell held: its value and the number format under which it was shown. */
export interface LoggedValue {
  readonly value: CellValue;
  readonly format: string;
}

/** One change that was merged into the plan, as the Change log holds it. */
export interface LogRow {
  readonly when: IsoDay;
  readonly agency: string | null;
  /** The partner's file. */
  readonly source: string;
  /** The title of the priority's sheet. */
  readonly sheet: string;
  readonly ref: string | null;
  /** The heading of the column on our sheets. */
  readonly column: string;
  readonly before: LoggedValue;
  readonly after: LoggedValue;
  /** A word of DECIDED. */
  readonly decided: string;
  /** Counted from 1. */
  readonly merge: number;
  readonly id: string;
  /** Issue and digest of the return, for us alone. */
  readonly mark: string;
}

/** How a change came into the plan, as the Change log says it. */
export const DECIDED = {
  safe: "Safe",
  taken: "Taken",
  written: "Written",
  dated: "Day of the merge",
  added: "New action",
  takenBack: "Taken back",
} as const;

type LogKey = keyof LogRow;

const HEADINGS = BOOK_TABLES.changeLog.headings;

/** Text as it is typed, in a cell that takes nothing for a number or a formula. */
function typed(text: string): DesignCell {
  const safe = cellSafe(text);
  return { value: safe === "" ? null : safe, style: STYLES.bodyAsTyped };
}

/** A value as it stood, so that it can be put back: text as typed, a number under its own format. */
function valueCell({ value, format }: LoggedValue): DesignCell {
  if (typeof value === "string") return typed(value);
  return { value, style: value === null ? STYLES.bodyAsTyped : { ...STYLES.body, format } };
}

type Upkeep = TableColumn<LogRow>["upkeep"];

function column(
  key: LogKey,
  width: number,
  style: CellStyle,
  upkeep: Upkeep,
  cell: (row: LogRow) => DesignCell,
): TableColumn<LogRow> {
  return { key, heading: HEADINGS[key], width, style, upkeep, cell };
}

function words(key: "agency" | "source" | "sheet" | "ref" | "column" | "decided" | "id" | "mark", width: number, upkeep: Upkeep) {
  const style = STYLES.bodyAsTyped;
  return column(key, width, style, upkeep, (row) => typed(row[key] ?? ""));
}

/** The columns of the Change log. Logs of earlier plans lack those of upkeep "ours", which are added at their right. */
const COLUMNS: readonly TableColumn<LogRow>[] = [
  column("when", 14, STYLES.bodyDay, "officer", ({ when }) => dayCell(when, STYLES.bodyDay)),
  words("agency", 28, "ours"),
  words("source", 30, "officer"),
  words("sheet", 26, "officer"),
  words("ref", 8, "officer"),
  words("column", 18, "officer"),
  column("before", 50, STYLES.bodyAsTyped, "officer", ({ before }) => valueCell(before)),
  column("after", 50, STYLES.bodyAsTyped, "officer", ({ after }) => valueCell(after)),
  words("decided", 16, "ours"),
  column("merge", 8, STYLES.bodyCount, "ours", ({ merge }) => ({ value: merge, style: STYLES.bodyCount })),
  { ...words("id", 10, "ours"), hidden: true },
  { ...words("mark", 20, "ours"), hidden: true },
];

/** The Change log, new or where it stands, with further rows: each merge adds what it changed. */
export function changeLogSheet(rows: readonly LogRow[], context: BookContext): SheetDesign {
  return tableSheet(
    {
      key: "changeLog",
      table: "changeLog",
      heading: "Change log",
      note: "Every change that was merged into the plan: where, from what, to what, and from whose return.",
      columns: COLUMNS,
      rows: rows.map((value) => ({ value, at: null })),
    },
    context,
  );
}
