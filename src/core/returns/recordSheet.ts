import { blankSheet } from "../design/blankSheet";
import { rowsOf, textCell } from "../design/designCells";
import type { CellAt } from "../design/designCells";
import type { SheetDesign } from "../design/sheetDesign";
import { parsePlace, quoteSheet } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { DefinedName, Grid, WorkbookContent } from "../grid/grid";
import { COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import type { Fingerprint, IssuedAction, PackRecord, Role } from "./packRecord";

/** What A1 of a record says, so that it is known when a program has lost the name. */
const MARK = "Actionbook: how this pack was issued (please leave this sheet as it is)";
const NAME = "Actionbook.Pack";
const TITLE = "Actionbook record";

/** Before the key of a column, and keys are listed in one cell: else the record itself would read as a table of actions. */
const ISSUED = "issued.";
const [ID, ROLE, PRIORITY] = ["record.id", "record.role", "record.priority"] as const;
const [COLUMNS_LABEL, OPEN_LABEL] = ["columns", "open"] as const;

const ROLES: ReadonlySet<string> = new Set<Role>(["lead", "support"]);
const KEYS: ReadonlySet<string> = new Set(COLUMN_KEYS);
const STYLE = { format: "@" } as const;

/** The parts of a fingerprint as lines: label and text. */
function fingerprintLines(fingerprint: Fingerprint): readonly (readonly [string, string])[] {
  const { planCode, planTitle, period, round, agency, issue, issued, due } = fingerprint;
  return [
    ["plan", planCode],
    ["title", planTitle],
    ["from", period?.start ?? ""],
    ["to", period?.end ?? ""],
    ["round", round],
    ["agency", agency],
    ["issue", String(issue)],
    ["issued", issued],
    ["due", due ?? ""],
  ];
}

/**
 * The sheet of a pack that keeps how it was issued, hidden so that only a program can show it. Everything is text and read by its label, so that
 * it outlives other programs. Texts are those of cells; what no cell can hold is not kept.
 */
export function recordSheet({ fingerprint, columns, open, actions }: PackRecord): SheetDesign {
  const kept = columns.filter((key) => key !== "id");
  const lines = [
    [MARK],
    ...fingerprintLines(fingerprint),
    [COLUMNS_LABEL, columns.join(" ")],
    [OPEN_LABEL, open.join(" ")],
    [ID, ROLE, PRIORITY, ...kept.map((key) => ISSUED + key)],
    ...actions.map(({ id, role, priorityId, values }) => [id, role, priorityId, ...kept.map((key) => values.get(key) ?? "")]),
  ];
  const cells = lines.flatMap((texts, row) =>
    texts.flatMap((text, column): CellAt[] => (text === "" ? [] : [{ row, column, cell: textCell(text, STYLE) }])),
  );
  return { ...blankSheet(TITLE), visibility: "veryHidden", rows: rowsOf(cells) };
}

/** The hidden name of a pack's workbook that points at its record. */
export function recordName(): DefinedName {
  return { name: NAME, formula: `${quoteSheet(TITLE)}!$A$1`, sheet: null, hidden: true };
}

// Not trimmed: texts are kept as they were issued.
function textIn(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column)?.text ?? "";
}

/** Whether a sheet is a pack's record, whatever its title and however hidden. */
export function isRecordSheet(grid: Grid): boolean {
  return textIn(grid, 0, 0).trim() === MARK;
}

/** The record that the name points at, else the first sheet that is one. */
function recordGrid({ grids, names }: WorkbookContent): Grid | null {
  const records = grids.filter(isRecordSheet);
  const pointed = parsePlace(names.find(({ name }) => name === NAME)?.formula ?? "")?.sheet;
  return records.find(({ sheet }) => sheet === pointed) ?? records[0] ?? null;
}

function keysBeside(grid: Grid, row: number): readonly ColumnKey[] {
  return textIn(grid, row, 1)
    .split(" ")
    .filter((text): text is ColumnKey => KEYS.has(text));
}

function fingerprintOf(grid: Grid, labels: ReadonlyMap<string, number>): Fingerprint | null {
  const text = (label: string): string => textIn(grid, labels.get(label) ?? -1, 1);
  const [start, end, due, issue] = [text("from"), text("to"), text("due"), Number(text("issue"))];
  const [planCode, agency, issued] = [text("plan"), text("agency"), text("issued")];
  if (planCode === "" || agency === "" || issued === "" || !Number.isInteger(issue) || issue < 1) return null;
  return {
    planCode,
    planTitle: text("title"),
    period: start === "" || end === "" ? null : { start, end },
    round: text("round"),
    agency,
    issue,
    issued,
    due: due === "" ? null : due,
  };
}

function actionsBelow(grid: Grid, header: number, columns: readonly ColumnKey[]): readonly IssuedAction[] {
  const headings = new Map((grid.rows[header] ?? []).map((cell, column) => [cell?.text ?? "", column]));
  const text = (row: number, heading: string): string => textIn(grid, row, headings.get(heading) ?? -1);
  const actions: IssuedAction[] = [];
  for (let row = header + 1; row < grid.rows.length; row++) {
    const [id, role] = [text(row, ID), text(row, ROLE)];
    if (id === "" || !ROLES.has(role)) continue;
    const values = columns.map((key): [ColumnKey, string] => [key, key === "id" ? id : text(row, ISSUED + key)]);
    actions.push({ id, role: role as Role, priorityId: text(row, PRIORITY), values: new Map(values) });
  }
  return actions;
}

/** How a pack was issued, as its workbook keeps it; null where there is no record, or one that says too little to be believed. */
export function readRecord(content: WorkbookContent): PackRecord | null {
  const grid = recordGrid(content);
  if (grid === null) return null;
  const labels = new Map(grid.rows.map((_, row): [string, number] => [textIn(grid, row, 0), row]).reverse());
  const fingerprint = fingerprintOf(grid, labels);
  const header = labels.get(ID);
  if (fingerprint === null || header === undefined) return null;
  const columns = keysBeside(grid, labels.get(COLUMNS_LABEL) ?? -1);
  const open = keysBeside(grid, labels.get(OPEN_LABEL) ?? -1);
  return { fingerprint, columns, open, actions: actionsBelow(grid, header, columns) };
}
