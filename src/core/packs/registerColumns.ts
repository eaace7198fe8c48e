import type { TableColumn } from "../build/tableSpec";
import { textCell } from "../design/designCells";
import type { DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { dayCell } from "../design/valueCells";
import type { RegisterRow } from "./registerRow";
import { printMark } from "./returnMark";

export type RegisterKey = keyof RegisterRow;

/** The headings of the Returns table, in their order. */
export const REGISTER_HEADINGS = {
  agency: "Agency",
  round: "Round",
  issue: "Issue",
  issued: "Issued",
  due: "Due",
  actions: "Actions",
  file: "File",
  returned: "Returned",
  merged: "Merged",
  outstanding: "Outstanding",
  marks: "Return marks",
} as const satisfies Record<RegisterKey, string>;

type Maker = (row: RegisterRow) => DesignCell;

function words(key: "agency" | "round" | "file", width: number): TableColumn<RegisterRow> {
  return column(key, width, STYLES.body, (row) => textCell(row[key], STYLES.body));
}

function day(key: "issued" | "due" | "returned" | "merged"): TableColumn<RegisterRow> {
  return column(key, 12, STYLES.bodyDay, (row) => dayCell(row[key], STYLES.bodyDay));
}

function count(key: "issue" | "actions" | "outstanding"): TableColumn<RegisterRow> {
  return column(key, 13, STYLES.bodyCount, (row) => ({ value: row[key], style: STYLES.bodyCount }));
}

function column(key: RegisterKey, width: number, style: DesignCell["style"] & object, cell: Maker): TableColumn<RegisterRow> {
  return { key, heading: REGISTER_HEADINGS[key], width, style, upkeep: "ours", cell };
}

/** The columns of the Returns table. The marks of merged returns are for us alone. */
export const REGISTER_COLUMNS: readonly TableColumn<RegisterRow>[] = [
  words("agency", 36),
  words("round", 22),
  count("issue"),
  day("issued"),
  day("due"),
  count("actions"),
  words("file", 54),
  day("returned"),
  day("merged"),
  count("outstanding"),
  {
    ...column("marks", 20, STYLES.bodyAsTyped, ({ marks }) => textCell(marks.map(printMark).join("\n"), STYLES.bodyAsTyped)),
    hidden: true,
  },
];
