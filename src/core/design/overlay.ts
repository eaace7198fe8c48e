import { boxesTouch, boxHolds, type Box } from "../grid/a1";
import { sameData } from "./sameData";
import type { CellStyle, DesignCell, DesignColumn, DesignTable, SheetDesign } from "./sheetDesign";

type Row = readonly (DesignCell | null)[];

const NO_COLUMN: DesignColumn = { width: null, hidden: false };

/** The style of a cell whose content changes: what the officer made of it, but the number format that the new content needs. */
function styleFor(existing: DesignCell, design: DesignCell): { readonly style?: CellStyle } {
  const format = design.style?.format;
  const parts = Object.entries({ ...existing.style, format }).filter(([, value]) => value !== undefined);
  return parts.length === 0 ? {} : { style: Object.fromEntries(parts) };
}

/** Whether a cell already says what the design says. A formula's value is only its last result, so it is not compared. */
function saysTheSame(existing: DesignCell, design: DesignCell): boolean {
  if (existing.formula !== design.formula || existing.link !== design.link) return false;
  return design.formula !== undefined || existing.value === design.value;
}

function overlayCell(existing: DesignCell | null, design: DesignCell | null): DesignCell | null {
  if (design === null || existing === null) return design ?? existing;
  if (saysTheSame(existing, design)) return existing;
  const { value, formula, link } = design;
  const content = { value, ...(formula === undefined ? {} : { formula }), ...(link === undefined ? {} : { link }) };
  return { ...content, ...styleFor(existing, design) };
}

function overlayRow(existing: Row, design: Row): Row {
  const length = Math.max(existing.length, design.length);
  const row = Array.from({ length }, (_, column) => overlayCell(existing[column] ?? null, design[column] ?? null));
  while (row.at(-1) === null) row.pop();
  return row;
}

function overlayRows(existing: readonly Row[], design: readonly Row[]): readonly Row[] {
  const length = Math.max(existing.length, design.length);
  const rows = Array.from({ length }, (_, row) => overlayRow(existing[row] ?? [], design[row] ?? []));
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** Rows of which the cells in some blocks are gone. */
function withoutBoxes(rows: readonly Row[], boxes: readonly Box[]): readonly Row[] {
  return boxes.length === 0
    ? rows
    : rows.map((cells, row) => cells.map((cell, column) => (boxes.some((box) => boxHolds(box, row, column)) ? null : cell)));
}

function overlayColumns(existing: readonly DesignColumn[], design: readonly DesignColumn[]): readonly DesignColumn[] {
  const length = Math.max(existing.length, design.length);
  const columns = Array.from({ length }, (_, at) => {
    const { width, hidden } = existing[at] ?? NO_COLUMN;
    return { width: design[at]?.width ?? width, hidden: hidden || (design[at]?.hidden ?? false) };
  });
  while (columns.at(-1)?.width === null && columns.at(-1)?.hidden === false) columns.pop();
  return columns;
}

/** The tables that stay where they are, those of the design in their new size but the officer's look, and new ones. */
function overlayTables(existing: readonly DesignTable[], design: readonly DesignTable[]): readonly DesignTable[] {
  const wanted = new Map(design.map((table) => [table.name.toLowerCase(), table]));
  const kept = existing.map((table) => ({ ...table, box: wanted.get(table.name.toLowerCase())?.box ?? table.box }));
  const known = new Set(existing.map(({ name }) => name.toLowerCase()));
  return [...kept, ...design.filter(({ name }) => !known.has(name.toLowerCase()))];
}

/** The design's rules, and those existing ones that share no cell with them. */
function overlayRules<Rule extends { readonly box: Box }>(existing: readonly Rule[], design: readonly Rule[]): readonly Rule[] {
  const touches = (rule: Rule): boolean => design.some((other) => boxesTouch(rule.box, other.box));
  return sameData(existing.filter(touches), design) ? existing : [...existing.filter((rule) => !touches(rule)), ...design];
}

/**
 * One of our sheets as it stands, brought up to date by a design that says `update`: cells that differ are written and keep their
 * look, cleared blocks are blank, null cells and everything outside the design stay, tables are resized, rules inside the design's boxes are replaced. Title,
 * visibility, tab colour, gridlines, row sizes, merges, freeze, print set-up and protection are the officer's. Answers `existing`
 * itself when nothing changes. Pure.
 */
export function overlay(existing: SheetDesign, design: SheetDesign): SheetDesign {
  const merged = {
    ...existing,
    key: design.key,
    whenThere: design.whenThere,
    rows: overlayRows(withoutBoxes(existing.rows, design.cleared ?? []), design.rows),
    columns: overlayColumns(existing.columns, design.columns),
    tables: overlayTables(existing.tables, design.tables),
    validations: overlayRules(existing.validations, design.validations),
    conditionalFormats: overlayRules(existing.conditionalFormats, design.conditionalFormats),
  };
  return sameData(existing, merged) ? existing : merged;
}
