import type { SheetChart } from "hucre/xlsx";
import type { DesignChart, SheetDesign } from "../../core/design/sheetDesign";
import { cellAddress, quoteSheet, type Box } from "../../core/grid/a1";
import type { Hex } from "../../core/grid/grid";

/** How large the words of a chart are, in points. */
const TITLE_SIZE = 12;
const LABEL_SIZE = 8;
/** Between bars, in per cent of their width. */
const GAP = 40;
const WORDS: Hex = "404040";

function fixed(title: string, { top, left, bottom, right }: Box): string {
  const corner = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  return `${quoteSheet(title)}!${corner(top, left)}:${corner(bottom, right)}`;
}

/** Up to here every whole number stands on the axis, so that none is shown twice as a half. */
const MOST_STEPS = 12;

/** The length of the longest bar, from the figures that the cells hold now. */
function longest({ rows }: SheetDesign, { top, left, bottom, right }: Box): number {
  const sums = rows
    .slice(top, bottom + 1)
    .map((row) =>
      row.slice(left + 1, right + 1).reduce((sum, cell) => sum + (typeof cell?.value === "number" ? cell.value : 0), 0),
    );
  return Math.max(0, ...sums);
}

/** A chart in hucre's words: one series a column of its figures, named by the heading. */
export function hucreChart({ kind, title, alt, data, box, colours, name }: DesignChart, sheet: SheetDesign): SheetChart {
  const body = { ...data, top: data.top + 1 };
  const categories = fixed(sheet.title, { ...body, right: data.left });
  const series = Array.from({ length: data.right - data.left }, (_, at) => {
    const column = data.left + 1 + at;
    const colour = colours[at];
    return {
      name: String(sheet.rows[data.top]?.[column]?.value ?? ""),
      values: fixed(sheet.title, { ...body, left: column, right: column }),
      categories,
      ...(colour === undefined ? {} : { color: colour }),
    };
  });
  const plain = { majorTickMark: "none", minorTickMark: "none" } as const;
  const small = { ...plain, labelFontSize: LABEL_SIZE, labelColor: WORDS };
  return {
    type: kind === "barStacked" ? "bar" : "column",
    barGrouping: "stacked",
    overlap: 100,
    gapWidth: GAP,
    title,
    titleFontSize: TITLE_SIZE,
    titleColor: WORDS,
    series,
    anchor: { from: { row: box.top, col: box.left }, to: { row: box.bottom + 1, col: box.right + 1 } },
    legend: "bottom",
    legendFontSize: LABEL_SIZE,
    altText: alt,
    frameTitle: name,
    // Bars are read from the top, as the table beside them is.
    axes: {
      x: { ...small, tickLblSkip: 1, ...(kind === "barStacked" ? { reverse: true } : {}) },
      y: {
        ...small,
        gridlines: { major: true },
        numberFormat: { formatCode: "0" },
        ...(longest(sheet, body) <= MOST_STEPS ? { scale: { majorUnit: 1 } } : {}),
        ...(kind === "barStacked" ? { crosses: "max" } : {}),
      },
    },
  };
}
