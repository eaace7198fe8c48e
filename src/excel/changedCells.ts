import { boxHolds, fullAddress, oneCell } from "../core/grid/a1";
import type { PlacedCell } from "./cellSteps";
import { placedCells } from "./cellSteps";
import { Stopped } from "./excelErrors";
import { valueOf } from "./readBlock";
import { sameFormula } from "./sameFormula";
import type { StandingSheet } from "./standingSheet";
import { cellKey } from "./standingSheet";

/** A cell that an update writes. */
export interface ChangedCell extends PlacedCell {
  /** Nothing stands there; when it has no looks of its own either, it gets the design's. */
  readonly isNew: boolean;
  /** It becomes blank: its looks go too. */
  readonly isCleared?: boolean;
}

/** The cells of the blocks that a design clears; contents that are gone already and looks alike, so that nothing is left of them. */
function clearedCells({ design }: StandingSheet): readonly ChangedCell[] {
  return (design.cleared ?? []).flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => {
      const width = right - left + 1;
      const place = { row: top + Math.floor(at / width), column: left + (at % width) };
      return { ...place, cell: { value: null }, isNew: false, isCleared: true };
    }),
  );
}

/** The cells of a standing sheet that differ from its design. Throws Stopped (excel-occupied) when a table would grow over something. */
export function changedCells(standing: StandingSheet): readonly ChangedCell[] {
  const written = placedCells(standing.design.rows).flatMap((placed): ChangedCell[] => {
    const held = valueOf(standing.formulas[placed.row]?.[placed.column]);
    const grown = inGrownTable(standing, placed);
    if (grown !== null && held !== null && differs(held, placed)) throw new Stopped(occupied(standing, placed, grown));
    const isStyled = held === null && grown !== null && placed.cell.style !== undefined;
    return isStyled || differs(held, placed) || linkDiffers(standing, placed) ? [{ ...placed, isNew: held === null }] : [];
  });
  return [...clearedCells(standing), ...written];
}

function differs(held: unknown, { cell: { value, formula } }: PlacedCell): boolean {
  if (formula !== undefined) return typeof held !== "string" || !sameFormula(held, `=${formula}`);
  if (typeof value === "string" && typeof held === "string") return lines(value) !== lines(held);
  return (value === "" ? null : value) !== held;
}

function linkDiffers({ links }: StandingSheet, { row, column, cell: { link } }: PlacedCell): boolean {
  if (link === undefined) return false;
  const held = links.get(cellKey(row, column));
  return (link.startsWith("#") ? held?.documentReference : held?.address) !== link.replace(/^#/, "");
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function insideTable({ tables }: StandingSheet, { row, column }: PlacedCell): boolean {
  return [...tables.values()].some((box) => boxHolds(box, row, column));
}

/** The table that is to grow over a cell, or to be made there; null when none is. */
function inGrownTable(standing: StandingSheet, placed: PlacedCell): string | null {
  if (insideTable(standing, placed)) return null;
  return standing.design.tables.find(({ box }) => boxHolds(box, placed.row, placed.column))?.name ?? null;
}

function occupied(
  { overview }: StandingSheet,
  { row, column }: PlacedCell,
  table: string,
): ConstructorParameters<typeof Stopped>[0] {
  return { code: "excel-occupied", facts: { at: fullAddress(overview.title, oneCell(row, column)), table } };
}
