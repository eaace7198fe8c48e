import type { Box } from "../core/grid/a1";
import { oneCell } from "../core/grid/a1";
import type { Capabilities } from "./capabilities";
import { blockSteps } from "./cellSteps";
import { columnsBack } from "./columnSteps";
import { lookSteps } from "./lookSteps";
import { BYTES_AN_ACTION, jsonBytes } from "./limits";
import { simple } from "./newSheetSteps";
import { plainText } from "./plainText";
import { boxOf, sameBox } from "./ranges";
import { rectanglesOf } from "./rectangles";
import { valueOf } from "./readBlock";
import { conditionSteps, validationStep } from "./ruleSteps";
import type { SheetUpdate } from "./sheetUpdate";
import { removeConditions } from "./sheetUpdate";
import type { ConditionBefore } from "./standingConditions";
import type { BoxRule, CellBefore } from "./standingDetails";
import type { StandingSheet, StandingValidation } from "./standingSheet";
import { askConditions, cellKey } from "./standingSheet";
import type { Step } from "./steps";
import { resizeStep } from "./tableSteps";

/** How far an update of a sheet has come, by what stands there now. */
export interface SheetNow {
  readonly conditions: readonly string[];
  readonly tables: ReadonlyMap<string, Box>;
}

/** Asks how a sheet that may have been updated in part stands now; call the answer after the round trip. */
export function askNow(context: Excel.RequestContext, { standing }: SheetUpdate): () => SheetNow {
  const sheet = context.workbook.worksheets.getItem(standing.overview.id);
  const conditions = askConditions(sheet);
  const tables = [...standing.tables.keys()].map((name) => {
    const range = sheet.tables.getItem(name).getRange().untrack();
    range.load("address");
    return [name, range] as const;
  });
  return () => ({
    conditions: conditions().map(({ id }) => id),
    tables: new Map(tables.map(([name, { address }]) => [name, boxOf(address)])),
  });
}

/** Steps that put a sheet back as it was before an update, however far that has come. */
export function restoreSteps(
  update: SheetUpdate,
  now: SheetNow,
  newTables: readonly string[],
  capabilities: Capabilities,
): readonly Step[] {
  const { standing, details } = update;
  const { id } = standing.overview;
  const written = new Map(update.changed.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const cells = details.cells.filter(({ row, column }) => written.has(cellKey(row, column)));
  const dressed = cells.filter(({ row, column }) => {
    const cell = written.get(cellKey(row, column));
    return cell?.isNew === true || cell?.isCleared === true;
  });
  return [
    ...shrinkSteps(standing, now, capabilities),
    ...newTables.map((name) => tableAway(id, name)),
    ...columnsBack(standing),
    ...contentSteps(standing, cells),
    ...lookSteps(id, dressed),
    ...clearedBack(update),
    ...update.validations.flatMap((at) => validationsBack(update, at)),
    ...conditionsBack(update, now),
  ];
}

function shrinkSteps(standing: StandingSheet, now: SheetNow, capabilities: Capabilities): Step[] {
  return [...standing.tables].flatMap(([name, box]) => {
    const grown = now.tables.get(name);
    if (grown === undefined || sameBox(grown, box)) return [];
    if (capabilities.tableResize) return [{ ...resizeStep(standing.overview.id, name, box), phase: "prepare" as const }];
    const rows = Array.from({ length: grown.bottom - box.bottom }, (_, at) => grown.bottom - box.top - 1 - at);
    return rows.map((row) =>
      simple("prepare", (desk) => desk.sheet(standing.overview.id).tables.getItem(name).rows.getItemAt(row).delete()),
    );
  });
}

/** A table that the update has made becomes plain cells again, without the look that a table leaves behind. */
function tableAway(sheet: string, name: string): Step {
  return simple("prepare", (desk) => {
    const table = desk.sheet(sheet).tables.getItem(name);
    table.style = "";
    table.convertToRange().untrack();
  });
}

function contentSteps(standing: StandingSheet, cells: readonly CellBefore[]): readonly Step[] {
  const { id } = standing.overview;
  const contents = cells.map((cell) => ({ ...cell, entry: entryOf(standing, cell) }));
  const formats = cells.map((cell) => ({ ...cell, entry: valueOf(standing.formats[cell.row]?.[cell.column]) ?? "General" }));
  return [
    ...blockSteps(id, "formats", formats, (range, block) => {
      range.numberFormat = block;
    }),
    ...blockSteps(id, "values", contents, (range, block) => {
      range.formulas = block;
    }),
    ...cells.flatMap(({ row, column, link }) => (link === null ? [] : [linkBack(id, oneCell(row, column), link)])),
  ];
}

// A text that begins with "=" and a formula look alike among the formulas; the value tells which it was.
function entryOf({ formulas, formats }: StandingSheet, { row, column, value }: CellBefore): string | number | boolean {
  const held = formulas[row]?.[column];
  if (typeof held === "string" && held.startsWith("=") && held !== value) return held;
  return plainText(valueOf(value), formats[row]?.[column] !== "@");
}

function linkBack(sheet: string, box: Box, link: Excel.RangeHyperlink): Step {
  // Without the words to show, which Excel would enter as a new value.
  const { address, documentReference, screenTip } = link;
  const where = documentReference === undefined || documentReference === "" ? { address } : { documentReference };
  const hyperlink = { ...where, ...(screenTip === undefined ? {} : { screenTip }) } as Excel.RangeHyperlink;
  const run: Step["run"] = (desk) => {
    desk.range(sheet, box).hyperlink = hyperlink;
  };
  return { phase: "links", bytes: BYTES_AN_ACTION + jsonBytes(hyperlink), run };
}

function validationsBack({ standing, details }: SheetUpdate, at: number): Step[] {
  const { id } = standing.overview;
  const wanted = standing.design.validations[at];
  const before = standing.validations[at];
  if (wanted === undefined || before === undefined) return [];
  const mixed = details.mixed.get(at);
  if (mixed === undefined) return [validationStep(id, wanted.box, usable(before))];
  const blocks = mixed.filter(({ box }) => box.bottom > box.top || box.right > box.left);
  if (blocks.length > 0) return mixed.map((one) => validationStep(id, one.box, usable(one.before)));
  return ruleBlocks(mixed).map(({ box, before: rule }) => validationStep(id, box, usable(rule)));
}

/** What cleared cells accepted: as one block with the rows above them where those accept the same, in the design's order, else by itself. */
function clearedBack({ standing, details }: SheetUpdate): Step[] {
  const { validations } = standing.design;
  const blocks = ruleBlocks(details.cleared);
  const above = blocks.map(({ box, before }) =>
    validations.findIndex(
      (rule, at) =>
        rule.box.bottom + 1 === box.top &&
        rule.box.left === box.left &&
        rule.box.right === box.right &&
        JSON.stringify(standing.validations[at]) === JSON.stringify(before),
    ),
  );
  const placed = blocks.map((block, at) => {
    const place = above[at] ?? -1;
    const top = validations[place]?.box.top ?? block.box.top;
    return { place, step: validationStep(standing.overview.id, { ...block.box, top }, usable(block.before)) };
  });
  return placed.sort((one, other) => one.place - other.place).map(({ step }) => step);
}

/** Single cells with what they accept, like ones together. */
function ruleBlocks(rules: readonly BoxRule[]): BoxRule[] {
  const known = new Map(rules.map((one) => [JSON.stringify(one.before), one.before]));
  const cells = rules.map((one) => ({ row: one.box.top, column: one.box.left, key: JSON.stringify(one.before) }));
  return rectanglesOf(cells).flatMap(({ box, key }) => {
    const before = known.get(key);
    return before === undefined ? [] : [{ box, before }];
  });
}

function usable(before: StandingValidation): StandingValidation | null {
  return before.type === "None" ? null : before;
}

function conditionsBack({ standing, conditions }: SheetUpdate, now: SheetNow): Step[] {
  const { id } = standing.overview;
  const before = new Set(standing.conditions.map((condition) => condition.id));
  const gone = conditions.filter((condition) => !now.conditions.includes(condition.id));
  // Steps add the last of the list first; each then takes its old place among those already there.
  const lastFirst = [...gone].sort((one, other) => other.priority - one.priority);
  return [
    ...removeConditions(
      id,
      now.conditions.filter((one) => !before.has(one)),
    ),
    ...conditionSteps(id, lastFirst.flatMap(addable)),
  ];
}

function addable({ rule, ...condition }: ConditionBefore): Parameters<typeof conditionSteps>[1] {
  return rule === null ? [] : [{ ...condition, rule }];
}
