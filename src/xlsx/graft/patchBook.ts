import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import type { Trouble } from "../../app/troubles";
import type { CellChange } from "../../core/change/cellChange";
import { fullAddress, oneCell, parseBox } from "../../core/grid/a1";
import { cellAt, type Grid, type WorkbookContent } from "../../core/grid/grid";
import { openWorkbook } from "../read/openWorkbook";
import { childOf } from "../xml/xmlTree";
import { applyEdits, setAttribute } from "./xmlEdit";
import { dropCalculationChain } from "./calculation";
import { Parts } from "./parts";
import { formatStyles, wishKey, type StyleWish } from "./formatStyles";
import { setCells, type NewCell, type OverFormula, type StyleFor } from "./setCells";

/** The place of a change, counted from 0; null when its cell does not hold what the change says. */
function placeOf(grids: ReadonlyMap<string, Grid>, change: CellChange): NewCell | null {
  const grid = grids.get(change.sheet);
  const box = parseBox(change.cell);
  if (grid === undefined || box === null) return null;
  const { top: row, left: column } = box;
  const before = change.before === "" ? null : change.before;
  if ((cellAt(grid, row, column)?.value ?? null) !== before) return null;
  const cell = { row, column, value: change.after };
  return change.format === undefined ? cell : { ...cell, format: change.format };
}

function addressOf({ sheet, cell }: CellChange): string {
  return fullAddress(sheet, parseBox(cell) ?? oneCell(0, 0));
}

/** The changes by their sheets; the first one whose cell holds something else. */
function bySheet(content: WorkbookContent, changes: readonly CellChange[]): Outcome<ReadonlyMap<string, NewCell[]>> {
  const grids = new Map(content.grids.map((grid) => [grid.sheet, grid]));
  const sheets = new Map<string, NewCell[]>();
  for (const change of changes) {
    const place = placeOf(grids, change);
    if (place === null) return failed({ code: "cell-changed", facts: { cell: addressOf(change) } });
    const cells = sheets.get(change.sheet) ?? [];
    cells.push(place);
    sheets.set(change.sheet, cells);
  }
  return done(sheets);
}

/**
 * Changes single cells of an .xlsx file in place: only their values, in their own sheets' XML; everything else stays byte for byte.
 * `content` is the file as it was read. All or nothing: `cell-changed` when a cell no longer holds what the change says, or
 * holds a formula that others share; with `over` "refuse" `excel-formula` when it holds any formula.
 */
export function patchBook(
  original: Uint8Array,
  fileName: string,
  content: WorkbookContent,
  changes: readonly CellChange[],
  over: OverFormula = "replace",
): Outcome<Uint8Array> {
  const opened = openWorkbook(original, fileName);
  if (!opened.ok) return opened;
  const { file, workbook } = opened.value;
  const sheets = bySheet(content, changes);
  if (!sheets.ok) return sheets;
  const parts = new Parts(file);
  const partOf = (sheet: string): string => workbook.sheets.find(({ title }) => title === sheet)?.part ?? "";
  const styleFor = restyled(
    parts,
    [...sheets.value].map(([sheet, cells]) => ({ source: parts.text(partOf(sheet)) ?? "", cells })),
  );
  for (const [sheet, cells] of sheets.value) {
    const part = partOf(sheet);
    const made = setCells(parts.text(part) ?? "", cells, over, styleFor);
    if ("refused" in made) return failed(formulaTrouble(sheet, made.refused, over));
    parts.set(part, made.source);
  }
  const source = parts.text(file.workbook) ?? "";
  const calculation = childOf(workbook.root, "calcPr");
  if (changes.length > 0) dropCalculationChain(parts, file.workbook);
  if (changes.length > 0 && calculation !== null) {
    parts.set(file.workbook, applyEdits(source, [setAttribute(source, calculation, "fullCalcOnLoad", "1")]));
  }
  const bytes = parts.toBytes();
  return bytes === null ? failed({ code: "file-damaged", facts: { file: fileName } }) : done(bytes);
}

/** Puts the styles that changed cells need behind the file's own; answers which style each is to have. */
function restyled(parts: Parts, sheets: readonly { readonly source: string; readonly cells: readonly NewCell[] }[]): StyleFor {
  const wishes: StyleWish[] = [];
  const collect: StyleFor = (style, format) => {
    wishes.push({ style, format });
    return null;
  };
  for (const { source, cells } of sheets) {
    const formatted = cells.filter(({ format }) => format !== undefined);
    if (formatted.length > 0) setCells(source, formatted, "replace", collect);
  }
  const part = parts.relationships(parts.original.workbook).find(({ kind }) => kind === "styles")?.target;
  const made = part === undefined || wishes.length === 0 ? null : formatStyles(parts.text(part) ?? "", wishes);
  if (part !== undefined && made !== null) parts.set(part, made.source);
  return (style, format) => made?.styles.get(wishKey({ style, format })) ?? (style === "" ? null : style);
}

function formulaTrouble(sheet: string, { row, column }: NewCell, over: OverFormula): Trouble {
  const at = fullAddress(sheet, oneCell(row, column));
  return over === "refuse" ? { code: "excel-formula", facts: { at } } : { code: "cell-changed", facts: { cell: at } };
}
