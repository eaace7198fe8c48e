import { blankSheet } from "../../../src/core/design/blankSheet";
import type { CellStyle, ConditionalFormat, DesignCell, SheetDesign, Validation } from "../../../src/core/design/sheetDesign";
import type { Box } from "../../../src/core/grid/a1";
import type { CellValue } from "../../../src/core/grid/grid";
import { bookFromDesign } from "../../../src/workbench/host/model/bookFromDesign";
import type { HostBook } from "../../../src/workbench/host/model/hostBook";

/** Statuses with their colours, in the key's order. */
export const STATUSES = [
  ["Not started", "D9D9D9"],
  ["On track", "C6E0B4"],
  ["At risk", "FFE699"],
  ["Off track", "F8B4B4"],
  ["Complete", "9DC3E6"],
] as const;

/** A cell to be made. */
export function cell(value: CellValue, more: Partial<DesignCell> = {}): DesignCell {
  return { value, ...more };
}

/** A sheet to be made: what is not said is Excel's default. */
export function sheet(title: string, parts: Partial<SheetDesign>): SheetDesign {
  return { ...blankSheet(title), ...parts };
}

const table = (name: string, box: Box) => ({ name, box, style: "TableStyleLight1", filterButtons: true, bandedRows: true });
const STOP = {
  style: "stop",
  title: "Unknown agency",
  message: "Choose an agency from the list on the Partners sheet.",
} as const;

const list = (box: Box, source: string): Validation => ({
  box,
  rule: { kind: "list", source },
  ignoreBlank: true,
  alert: STOP,
  prompt: { title: "Choose", message: "Choose from the list." },
});

const coloured = (box: Box): readonly ConditionalFormat[] =>
  STATUSES.map(([, fill], index) => ({
    box,
    rule: { kind: "cellValue", comparison: "equalTo", first: `INDEX(StatusNames,${String(index + 1)})` },
    fill,
    colour: "1F1F1F",
    bold: true,
    stopIfTrue: false,
  }));

const HEAD: CellStyle = { bold: true, fill: "1F3864", colour: "FFFFFF", wrap: true };

function priority(actions: number): SheetDesign {
  const last = 2 + actions;
  const column = (index: number): Box => ({ top: 3, left: index, bottom: last, right: index });
  const rows = Array.from({ length: actions }, (_, at) => [
    cell(`1.${String(at + 1)}`, { style: { format: "@" } }),
    cell(`Walk the town centre route ${String(at + 1)} with wardens and report broken lights`, { style: { wrap: true } }),
    cell(at % 2 === 0 ? "Borough Council" : "Police"),
    cell(STATUSES[at % STATUSES.length]?.[0] ?? null),
    cell(46000 + at, { style: { format: "dd mmm yyyy" } }),
  ]);
  return sheet("1 Safer Nights", {
    rows: [
      [cell("Safer Nights", { style: { bold: true, size: 16 } })],
      [],
      ["Ref", "Action", "Lead agency", "Status", "Updated"].map((word) => cell(word, { style: HEAD })),
      ...rows,
    ],
    columns: [6, 40, 20, 14, 13].map((width) => ({ width, hidden: false })),
    tables: [table("Actions_p1", { top: 2, left: 0, bottom: last, right: 4 })],
    validations: [list(column(2), "AgencyNames"), list(column(3), "StatusNames")],
    conditionalFormats: coloured(column(3)),
    freeze: { rows: 3, columns: 1 },
  });
}

/** An invented plan with one priority of so many actions, the lists it draws on, and a Plan sheet that counts statuses. */
export function sampleBook(actions = 10): HostBook {
  const counts = STATUSES.map((_, at) =>
    cell(null, { formula: `COUNTIF(Actions_p1[Status],INDEX(StatusNames,${String(at + 1)}))` }),
  );
  const plan = sheet("Plan", {
    rows: [[cell("Our plan")], STATUSES.map(([name]) => cell(name)), counts],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
  });
  const lists = sheet("Lists", {
    rows: [
      [cell("Status"), cell("Agency")],
      ...STATUSES.map(([name], at) => [cell(name), cell(["Borough Council", "Police", "Harbour Housing"][at] ?? null)]),
    ],
    tables: [
      table("Statuses", { top: 0, left: 0, bottom: STATUSES.length, right: 0 }),
      table("Agencies", { top: 0, left: 1, bottom: 3, right: 1 }),
    ],
  });
  const name = (word: string, formula: string) => ({ name: word, formula, sheet: null, hidden: false });
  return bookFromDesign({
    sheets: [plan, priority(actions), lists, sheet("Kept apart", { visibility: "hidden" })],
    names: [name("StatusNames", "Statuses[Status]"), name("AgencyNames", "Agencies[Agency]")],
  });
}
