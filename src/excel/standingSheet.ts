import type { SheetDesign } from "../core/design/sheetDesign";
import type { Box } from "../core/grid/a1";
import type { SheetOverview } from "./bookOverview";
import { BYTES_A_READ_CELL, BYTES_AN_ACTION } from "./limits";
import { placedCells } from "./cellSteps";
import { boxOf, cellCount, rangeOf } from "./ranges";
import { rectanglesOf } from "./rectangles";

/** A data validation as Excel tells of it. */
export interface StandingValidation {
  /** "None", a rule's kind, or "Inconsistent" and "MixedCriteria" where the cells of the block differ. */
  readonly type: string;
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** A conditional format as Excel lists it. */
export interface StandingCondition {
  readonly id: string;
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** A column as Excel tells of it. */
export interface StandingColumn {
  /** In points. */
  readonly width: number;
  readonly hidden: boolean;
  /** Nobody has set its width. */
  readonly isStandard: boolean;
}

/** One of our sheets as it stands before it is updated: all that an update compares with, and can put back. */
export interface StandingSheet {
  readonly overview: SheetOverview;
  readonly design: SheetDesign;
  /** The rows that the design writes and clears, from column A. */
  readonly box: Box;
  /** What is in use on the sheet; null: nothing. Beyond it no cell holds anything or has looks. */
  readonly used: Box | null;
  /** Contents of the block, by row and column of the sheet: "" for an empty cell, formulas with "=". */
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** The sheet's tables, by their names in lower case. */
  readonly tables: ReadonlyMap<string, Box>;
  readonly filtered: boolean;
  /** Of the design's columns: their width in points and whether they are hidden. */
  readonly columns: readonly StandingColumn[];
  /** Of cells that the design gives a link: the link that they have, by "row:column". */
  readonly links: ReadonlyMap<string, Excel.RangeHyperlink | null>;
  /** One for each validation of the design, in its order. */
  readonly validations: readonly StandingValidation[];
  readonly conditions: readonly StandingCondition[];
}

/** A question to Excel with what it costs; `ask` gives what to call after the round trip. */
export interface Question<Answer> {
  readonly bytes: number;
  readonly ask: (context: Excel.RequestContext) => () => Answer;
}

/** The question how a sheet stands that a design is to update. */
export function standingSheet(overview: SheetOverview, design: SheetDesign, tables: readonly string[]): Question<StandingSheet> {
  const { rows, cleared = [] } = design;
  const right = Math.max(0, ...rows.map((row) => row.length - 1), ...cleared.map((one) => one.right));
  const bottom = Math.max(0, rows.length - 1, ...cleared.map((one) => one.bottom));
  const first = rows.findIndex((cells) => cells.some((cell) => cell !== null));
  const top = Math.min(bottom, first < 0 ? bottom : first, ...cleared.map((one) => one.top));
  const box = { top, left: 0, bottom, right };
  const bytes = (cellCount(box) * BYTES_A_READ_CELL) / 2 + design.validations.length * BYTES_AN_ACTION * 2;
  return { bytes, ask: (context) => askStanding(context, { overview, design, box }, tables) };
}

function askStanding(
  context: Excel.RequestContext,
  known: Pick<StandingSheet, "overview" | "design" | "box">,
  tableNames: readonly string[],
): () => StandingSheet {
  const { overview, design, box } = known;
  const sheet = context.workbook.worksheets.getItem(overview.id);
  const range = rangeOf(sheet, box);
  range.load("formulas,numberFormat");
  const used = sheet.getUsedRangeOrNullObject(false).untrack();
  used.load("address");
  const tables = askTables(sheet, tableNames);
  const above = Array.from({ length: box.top }, (): unknown[] => []);
  const validations = design.validations.map((validation) => askValidation(rangeOf(sheet, validation.box)));
  const conditions = askConditions(sheet);
  const columns = askColumns(sheet, design.columns.length);
  const links = askLinks(sheet, design);
  return () => ({
    ...known,
    used: used.isNullObject ? null : boxOf(used.address),
    formulas: [...above, ...range.formulas],
    formats: [...above, ...range.numberFormat],
    columns: columns(),
    links: links(),
    ...tables(),
    validations: validations.map((take) => take()),
    conditions: conditions(),
  });
}

function askTables(sheet: Excel.Worksheet, names: readonly string[]): () => Pick<StandingSheet, "tables" | "filtered"> {
  const { tables, autoFilter } = sheet;
  tables.load("items/name,items/autoFilter/isDataFiltered");
  autoFilter.load("isDataFiltered");
  const ranges = names.map((name) => {
    const range = tables.getItem(name).getRange().untrack();
    range.load("address");
    return [name.toLowerCase(), range] as const;
  });
  return () => ({
    tables: new Map(ranges.map(([name, { address }]) => [name, boxOf(address)])),
    filtered: autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
  });
}

function askColumns(sheet: Excel.Worksheet, count: number): () => StandingColumn[] {
  if (count === 0) return () => [];
  const first = rangeOf(sheet, { top: 0, left: 0, bottom: 0, right: count - 1 });
  const answer = first.getColumnProperties({ columnHidden: true, format: { columnWidth: true, useStandardWidth: true } });
  return () =>
    answer.value.map(({ columnHidden, format }) => ({
      width: format?.columnWidth ?? 0,
      hidden: columnHidden ?? false,
      isStandard: format?.useStandardWidth ?? false,
    }));
}

function askLinks(sheet: Excel.Worksheet, { rows }: SheetDesign): () => StandingSheet["links"] {
  const linked = placedCells(rows).filter(({ cell }) => cell.link !== undefined);
  const blocks = rectanglesOf(linked.map((cell) => ({ ...cell, key: "" }))).map(({ box }) => {
    const answer = rangeOf(sheet, box).getCellProperties({ hyperlink: true });
    return { box, answer };
  });
  return () => {
    const links = new Map<string, Excel.RangeHyperlink | null>();
    for (const { box, answer } of blocks) {
      for (const [down, line] of answer.value.entries()) {
        for (const [across, { hyperlink }] of line.entries())
          links.set(cellKey(box.top + down, box.left + across), hyperlink ?? null);
      }
    }
    return links;
  };
}

/** A cell's key in maps. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** Asks for the validation of a block; call the answer after the round trip. */
export function askValidation(range: Excel.Range): () => StandingValidation {
  const { dataValidation } = range;
  dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
  return () => {
    const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    return { type, rule, prompt, errorAlert, ignoreBlanks };
  };
}

/** Asks for the conditional formats of a sheet; call the answer after the round trip. */
export function askConditions(sheet: Excel.Worksheet): () => StandingCondition[] {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load("items/id,items/type,items/priority,items/stopIfTrue");
  return () => formats.items.map(({ id, type, priority, stopIfTrue }) => ({ id, type, priority, stopIfTrue }));
}
