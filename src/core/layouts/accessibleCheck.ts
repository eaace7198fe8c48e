import type { BookDesign, DesignCell, DesignTable, SheetDesign } from "../design/sheetDesign";
import { boxHolds, fullAddress, oneCell, type Box } from "../grid/a1";

/** What keeps a workbook from being read aloud, and where. */
export interface AccessFault {
  readonly rule: AccessRule;
  /** 'Sheet'!A1. */
  readonly at: string;
}

function cellOf({ rows }: SheetDesign, row: number, column: number): DesignCell | null {
  return rows[row]?.[column] ?? null;
}

function isEmpty(cell: DesignCell | null): boolean {
  return String(cell?.value ?? "").trim() === "";
}

function places({ top, left, bottom, right }: Box): readonly (readonly [number, number])[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at).flatMap((row) =>
    columns.map((column) => [row, column] as const),
  );
}

type Place = readonly [number, number];

/** The places at which a sheet breaks a rule, counted from 0. */
type Look = (sheet: SheetDesign) => readonly Place[];

function filled(sheet: SheetDesign): readonly Place[] {
  return sheet.rows.flatMap((row, at) => row.flatMap((cell, column) => (isEmpty(cell) ? [] : [[at, column] as const])));
}

const topOf = ({ top, left }: Box): Place => [top, left];

function sameHeadings(sheet: SheetDesign, { box }: DesignTable): readonly Place[] {
  const seen = new Set<string>();
  return places({ ...box, bottom: box.top }).filter(([row, column]) => {
    const heading = String(cellOf(sheet, row, column)?.value ?? "").toLowerCase();
    const again = seen.has(heading);
    seen.add(heading);
    return again;
  });
}

/** The first row (from 0) of what need not be gone through from the top: the table's, or the sheet's end. */
function wordsEnd({ tables, rows }: SheetDesign): number {
  return tables[0]?.box.top ?? rows.length;
}

const LOOKS = {
  "title-in-a1": (sheet) => (isEmpty(cellOf(sheet, 0, 0)) ? [[0, 0]] : []),
  "nothing-merged": ({ merges }) => merges.map(topOf),
  "one-table-a-sheet": ({ tables }) => tables.slice(1).map(({ box }) => topOf(box)),
  "tables-marked-up": (sheet) =>
    filled(sheet).filter(([row, column]) => column > 0 && !sheet.tables.some(({ box }) => boxHolds(box, row, column))),
  "headings-unique": (sheet) => sheet.tables.flatMap((table) => sameHeadings(sheet, table)),
  "no-blank-cells": (sheet) =>
    sheet.tables.flatMap(({ box }) => places(box).filter(([row, column]) => isEmpty(cellOf(sheet, row, column)))),
  "no-blank-rows": (sheet) =>
    Array.from({ length: wordsEnd(sheet) }, (_, row): Place => [row, 0]).filter(([row]) => isEmpty(cellOf(sheet, row, 0))),
  "no-colour-alone": (sheet) =>
    sheet.rows.flatMap((row, at) =>
      row.flatMap((cell, column) => (cell?.style?.fill === undefined ? [] : [[at, column] as const])),
    ),
  "nothing-hidden": ({ visibility, rowSizes, columns }) =>
    visibility !== "visible" || [...rowSizes, ...columns].some(({ hidden }) => hidden) ? [[0, 0]] : [],
  "sheet-has-a-name": ({ title }) => (/^(?:sheet|table)\s?\d*$/i.test(title) ? [[0, 0]] : []),
  "type-of-12-points": (sheet) => filled(sheet).filter(([row, column]) => (cellOf(sheet, row, column)?.style?.size ?? 11) < 12),
} as const satisfies Record<string, Look>;

/** Rules of the Analysis Function's checklist that a design can be asked. */
export type AccessRule = keyof typeof LOOKS | "contents-on-the-first-sheet";

const RULES = Object.keys(LOOKS) as readonly (keyof typeof LOOKS)[];

/** The sheets that the first one does not name. */
function notInContents({ sheets: [first, ...others] }: BookDesign): readonly AccessFault[] {
  const named = new Set(first?.rows.flatMap((row) => row.map((cell) => cell?.value ?? null)) ?? []);
  const missing = others.filter(({ title }) => !named.has(title));
  return missing.map(({ title }) => ({ rule: "contents-on-the-first-sheet", at: fullAddress(title, oneCell(0, 0)) }));
}

/**
 * What keeps a workbook from being read aloud, sheet by sheet and rule by rule; none in an accessible one. Source: Analysis Function,
 * "Making spreadsheets accessible: a brief checklist of the basics".
 */
export function accessFaults(book: BookDesign): readonly AccessFault[] {
  const onSheets = book.sheets.flatMap((sheet) =>
    RULES.flatMap((rule) => {
      const look: Look = LOOKS[rule];
      return look(sheet).map(([row, column]): AccessFault => ({ rule, at: fullAddress(sheet.title, oneCell(row, column)) }));
    }),
  );
  return [...onSheets, ...notInContents(book)];
}
