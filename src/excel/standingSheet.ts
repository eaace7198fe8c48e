import type { SheetDesign } from "../core/design/sheetDesign";
import type { Box } from "../core/grid/a1";
import type { SheetOverview } from "./bookOverview";
import type { Capabilities } from "./capabilities";
import { BYTES_A_READ_CELL, BYTES_AN_ACTION } from "./limits";
import { boxOf, cellCount, rangeOf } from "./ranges";
import { askMerges } from "./readWorkbook";

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

/** One of our sheets as it stands before it is updated: all that an update compares with, and can put back. */
export interface StandingSheet {
  readonly overview: SheetOverview;
  readonly design: SheetDesign;
  /** The block that the design covers; contents are of this block, "" for an empty cell, formulas with "=". */
  readonly box: Box;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** The sheet's tables, by their names in lower case. */
  readonly tables: ReadonlyMap<string, Box>;
  readonly filtered: boolean;
  readonly merges: readonly Box[];
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
export function standingSheet(
  overview: SheetOverview,
  design: SheetDesign,
  tables: readonly string[],
  capabilities: Capabilities,
): Question<StandingSheet> {
  const width = Math.max(1, ...design.rows.map((row) => row.length));
  const box = { top: 0, left: 0, bottom: Math.max(0, design.rows.length - 1), right: width - 1 };
  const bytes = (cellCount(box) * BYTES_A_READ_CELL) / 2 + design.validations.length * BYTES_AN_ACTION * 2;
  return { bytes, ask: (context) => askStanding(context, { overview, design, box }, tables, capabilities) };
}

function askStanding(
  context: Excel.RequestContext,
  known: Pick<StandingSheet, "overview" | "design" | "box">,
  tableNames: readonly string[],
  capabilities: Capabilities,
): () => StandingSheet {
  const { overview, design, box } = known;
  const sheet = context.workbook.worksheets.getItem(overview.id);
  const range = rangeOf(sheet, box);
  range.load("formulas,numberFormat");
  const merges = capabilities.mergedAreas && design.merges.length > 0 ? askMerges(range) : (): Box[] => [];
  const tables = askTables(sheet, tableNames);
  const validations = design.validations.map((validation) => askValidation(rangeOf(sheet, validation.box)));
  const conditions = askConditions(sheet);
  return () => ({
    ...known,
    formulas: range.formulas,
    formats: range.numberFormat,
    merges: merges(),
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
