import { blankSheet } from "../design/blankSheet";
import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { parsePlace } from "../grid/a1";
import type { Box, Place } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { Cell, Grid, WorkbookContent } from "../grid/grid";
import type { Reading } from "../plan/reading";
import { OWN_COLUMN_RULES } from "./ownColumnRules";
import type { ColumnRules, OwnColumn } from "./ownColumnRules";

/** What is added to a sheet of the officer's own. */
export interface OwnSheetRules {
  readonly title: string;
  readonly dropdowns: number;
  readonly dateRules: number;
  readonly coloured: number;
}

/** A design that adds rules to the officer's own tables, and what it comes to. */
export interface OwnTableRules {
  readonly book: BookDesign;
  readonly sheets: readonly OwnSheetRules[];
}

function columnIn(grid: Grid, table: Box, left: number): OwnColumn {
  const box = { top: table.top + 1, bottom: table.bottom, left, right: left };
  const cells: Cell[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cell = cellAt(grid, row, left);
    if (cell !== null && cell.text.trim() !== "") cells.push(cell);
  }
  return { box, cells };
}

function rulesOn(grid: Grid, tables: readonly (Reading["tables"][number] & { readonly place: Place })[]): readonly ColumnRules[] {
  return tables.flatMap(({ place, columns }) =>
    columns.flatMap(({ at, means }) => {
      const left = parsePlace(at)?.box.left;
      const rules = means === null || means === "priority" ? undefined : OWN_COLUMN_RULES[means];
      if (left === undefined || rules === undefined || place.box.bottom <= place.box.top) return [];
      return [rules(columnIn(grid, place.box, left))];
    }),
  );
}

function inPlace(title: string, rules: readonly ColumnRules[]): SheetDesign {
  return {
    ...blankSheet(title),
    inPlace: true,
    validations: rules.flatMap(({ validations }) => validations),
    conditionalFormats: rules.flatMap(({ conditionalFormats }) => conditionalFormats),
  };
}

function told(design: SheetDesign): OwnSheetRules {
  const kinds = design.validations.map(({ rule }) => rule.kind);
  return {
    title: design.title,
    dropdowns: kinds.filter((kind) => kind === "list").length,
    dateRules: kinds.filter((kind) => kind === "date").length,
    coloured: new Set(design.conditionalFormats.map(({ box }) => JSON.stringify(box))).size,
  };
}

/**
 * Dropdowns, date rules and status colours for the officer's own tables of actions, made of the words that stand there. Nothing is
 * moved or written: no cell is in it, and what is typed is asked about, never refused. Null where the plan is one of ours.
 */
export function ownTableRules(reading: Reading, content: WorkbookContent): OwnTableRules | null {
  if (reading.structured) return null;
  const tables = reading.tables.flatMap((table) => {
    const place = parsePlace(table.at);
    return place === null ? [] : [{ ...table, place }];
  });
  const sheets = content.grids.flatMap((grid) => {
    const rules = rulesOn(
      grid,
      tables.filter(({ place }) => place.sheet === grid.sheet),
    );
    const design = inPlace(grid.sheet, rules);
    return design.validations.length + design.conditionalFormats.length === 0 ? [] : [design];
  });
  return { book: { sheets, names: [] }, sheets: sheets.map(told) };
}
