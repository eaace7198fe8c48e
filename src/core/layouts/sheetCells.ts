import type { KeyStatus } from "../build/statusKey";
import { linesCell, textCell } from "../design/designCells";
import type { CellStyle, DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { figureCell } from "../design/valueCells";
import type { PrintCell } from "./printDocument";

/** The look of a status on paper: its own fill, because print must not depend on conditional formats. */
export function statusStyle(status: KeyStatus | null): CellStyle {
  const fill = status?.fill ?? null;
  return status === null || fill === null ? STYLES.bodyStatus : { ...STYLES.bodyStatus, fill, colour: status.font };
}

/** The look of the label at the left of a card's row. */
const LABEL: CellStyle = { ...STYLES.banner, size: 11, vertical: "top" };

/** Lines as the points of a list; a single one needs no mark. */
export function pointLines(lines: readonly string[]): readonly string[] {
  return lines.length < 2 ? lines : lines.map((line) => `• ${line}`);
}

const DESIGNED = {
  text: ({ lines }) => linesCell(lines, STYLES.body),
  typed: ({ lines }) => linesCell(lines, STYLES.bodyAsTyped),
  number: ({ lines }) => figureCell(lines.join("\n"), STYLES.bodyFigure),
  label: ({ lines }) => linesCell(lines, LABEL),
  points: ({ lines }) => linesCell(pointLines(lines), STYLES.body),
  status: ({ lines, status }) => textCell(lines.join("\n"), statusStyle(status)),
} as const satisfies Record<PrintCell["shows"], (cell: PrintCell) => DesignCell>;

/** A printed cell as a cell of a sheet. */
export function sheetCell(cell: PrintCell): DesignCell {
  return DESIGNED[cell.shows](cell);
}
