import type { Box } from "../core/grid/a1";
import { boxHolds, oneCell } from "../core/grid/a1";
import type { LookKey, Looks } from "./cellLooks";
import { ALL_LOOKS, BLANK_LOOKS, hasNoLooks, looksOfCell, looksOfStyle } from "./cellLooks";
import type { ChangedCell } from "./changedCells";
import { BYTES_AN_ACTION } from "./limits";
import { rangeOf, sharedBox } from "./ranges";
import { rectanglesOf } from "./rectangles";
import { askConditions } from "./standingConditions";
import type { ConditionBefore } from "./standingConditions";
import type { Question, StandingSheet, StandingValidation } from "./standingSheet";
import { askValidation, cellKey } from "./standingSheet";

/** A cell as it stands before it is changed. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  /** Nobody has given it looks or a number format. */
  readonly isPlain: boolean;
  /** Of new cells, the looks that the change will set. */
  readonly looks: Looks;
  readonly link: Excel.RangeHyperlink | null;
}

/** What has to be known besides to put a changed sheet back. */
export interface StandingDetails {
  readonly cells: readonly CellBefore[];
  /** null where Excel could not tell. */
  readonly conditions: readonly ConditionBefore[] | null;
  /** For validations of the design whose block holds different ones: those of each cell. */
  readonly mixed: ReadonlyMap<number, readonly BoxRule[]>;
  /** What the cells that become blank accept. */
  readonly cleared: readonly BoxRule[];
}

/** A block and what its cells accept. */
export interface BoxRule {
  readonly box: Box;
  readonly before: StandingValidation;
}

const BYTES_OF_ALL_LOOKS = 900;
const MIXED = new Set(["Inconsistent", "MixedCriteria"]);

/** What of a sheet's details is asked for. */
export interface DetailWish {
  /** Conditional formats in full. */
  readonly conditions: boolean;
  /** Validations of every cell of a mixed block, not only of its part in the old table and the rest. */
  readonly everyCell: boolean;
}

/** Whether a validation's block holds different ones. */
export function isMixed({ type }: StandingValidation): boolean {
  return MIXED.has(type);
}

/** The question for the details of a sheet that changes. */
export function standingDetails(
  standing: StandingSheet,
  changed: readonly ChangedCell[],
  { conditions: withConditions, everyCell }: DetailWish,
): Question<StandingDetails> {
  const mixed = standing.design.validations.flatMap(({ box }, at) => {
    const held = standing.validations[at];
    return held !== undefined && isMixed(held) ? [{ at, parts: everyCell ? cellsOf(box) : partsOf(box, standing) }] : [];
  });
  const cleared = (standing.design.cleared ?? []).flatMap(cellsOf);
  const parts = mixed.reduce((sum, one) => sum + one.parts.length, cleared.length);
  const { inUse, unused } = partedByUse(changed, standing);
  const bytes = inUse.length * BYTES_OF_ALL_LOOKS + (parts + standing.conditions.length) * BYTES_AN_ACTION * 2;
  return {
    bytes,
    ask: (context) => {
      const sheet = context.workbook.worksheets.getItem(standing.overview.id);
      const takeCells = askCells(sheet, inUse);
      const takeConditions = withConditions ? askConditions(sheet, standing.conditions) : (): null => null;
      const takeMixed = mixed.map(({ at, parts: boxes }) => ({
        at,
        takes: boxes.map((one) => ({ box: one, take: askValidation(rangeOf(sheet, one)) })),
      }));
      const takeCleared = cleared.map((box) => ({ box, take: askValidation(rangeOf(sheet, box)) }));
      return () => ({
        cells: [...takeCells(), ...unused.map(untouched)],
        cleared: takeCleared.map(({ box, take }) => ({ box, before: take() })),
        conditions: takeConditions(),
        mixed: new Map(takeMixed.map(({ at, takes }) => [at, takes.map(({ box, take }) => ({ box, before: take() }))])),
      });
    },
  };
}

/** The cells of which something may have to be asked, and those beyond all that is in use, of which nothing need be. */
function partedByUse(
  changed: readonly ChangedCell[],
  { used }: StandingSheet,
): { readonly inUse: readonly ChangedCell[]; readonly unused: readonly ChangedCell[] } {
  const isUsed = ({ row, column }: ChangedCell): boolean => used !== null && boxHolds(used, row, column);
  return { inUse: changed.filter(isUsed), unused: changed.filter((cell) => !isUsed(cell)) };
}

/** The looks that a change sets, which are those to be put back. */
function setLooks(cell: ChangedCell | undefined): readonly LookKey[] {
  const set = cell?.isCleared === true ? BLANK_LOOKS : cell?.isNew === true ? looksOfStyle(cell.cell.style ?? {}) : [];
  return set.map(([key]) => key);
}

/** A cell that nobody has ever touched. */
function untouched(cell: ChangedCell): CellBefore {
  const { row, column } = cell;
  return { row, column, value: "", isPlain: true, looks: looksOfCell({}, setLooks(cell)), link: null };
}

/** A block that a growing table has outgrown: its part in the table as it stands, and the rows below. */
function partsOf(box: Box, { tables }: StandingSheet): Box[] {
  const inside = [...tables.values()].map((table) => sharedBox(box, table)).find((part) => part !== null);
  if (inside?.top !== box.top || inside.bottom === box.bottom) return cellsOf(box);
  return [inside, { ...box, top: inside.bottom + 1 }];
}

function cellsOf({ top, left, bottom, right }: Box): Box[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) => oneCell(top + row, left + column)),
  ).flat();
}

function askCells(sheet: Excel.Worksheet, changed: readonly ChangedCell[]): () => CellBefore[] {
  const styled = new Map(changed.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const blocks = rectanglesOf(changed.map((cell) => ({ ...cell, key: "" }))).map(({ box }) => {
    const range = rangeOf(sheet, box);
    range.load("values,numberFormat");
    return { box, range, properties: range.getCellProperties({ ...ALL_LOOKS, hyperlink: true }) };
  });
  return () =>
    blocks.flatMap(({ box, range, properties }) =>
      range.values.flatMap((line: readonly unknown[], down) =>
        line.map((value, across): CellBefore => {
          const [row, column] = [box.top + down, box.left + across];
          const before = properties.value[down]?.[across];
          const keys = setLooks(styled.get(cellKey(row, column)));
          const isPlain = range.numberFormat[down]?.[across] === "General" && hasNoLooks(before?.format ?? {});
          return { row, column, value, isPlain, looks: looksOfCell(before?.format ?? {}, keys), link: before?.hyperlink ?? null };
        }),
      ),
    );
}
