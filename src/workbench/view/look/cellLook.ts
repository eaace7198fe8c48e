import type { CSSProperties } from "react";
import type { CellStyle, Line } from "../../../core/design/sheetDesign";
import { cellText } from "../../../core/grid/cellText";
import type { ConditionLook } from "../../calc/engine";
import type { HostCell } from "../../host/model/hostCell";
import { isErrorValue } from "../../host/model/hostCell";
import { fontFamily, fontPixels, LINE_HEIGHT, textWidth } from "../geometry/textSize";

/** What a cell shows and how, ready for the page. Colours of the workbook are literal: they are the officer's, not the theme's. */
export interface CellLook {
  readonly text: string;
  readonly box: CSSProperties;
  readonly words: CSSProperties;
  readonly wraps: boolean;
  readonly isFilled: boolean;
  readonly side: "left" | "center" | "right";
}

/** The lines at a cell's four sides, neighbours' lines already counted in. */
export interface Sides {
  readonly top: Line | null;
  readonly right: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
}

const LINE_WIDTHS: Record<Line["style"], readonly [number, string]> = {
  hair: [1, "dotted"],
  thin: [1, "solid"],
  dotted: [1, "dotted"],
  dashed: [1, "dashed"],
  medium: [2, "solid"],
  thick: [3, "solid"],
  double: [3, "double"],
};

const DOWN = { top: "flex-start", center: "center", bottom: "flex-end", justify: "flex-start", distributed: "center" } as const;
const ACROSS = {
  left: "left",
  center: "center",
  right: "right",
  fill: "left",
  justify: "left",
  centerContinuous: "center",
  distributed: "center",
} as const;

function border(line: Line): string {
  const [width, style] = LINE_WIDTHS[line.style];
  return `${String(width)}px ${style} #${line.colour}`;
}

function borders(sides: Sides): CSSProperties {
  return {
    ...(sides.top === null ? {} : { borderTop: border(sides.top) }),
    ...(sides.right === null ? {} : { borderRight: border(sides.right) }),
    ...(sides.bottom === null ? {} : { borderBottom: border(sides.bottom) }),
    ...(sides.left === null ? {} : { borderLeft: border(sides.left) }),
  };
}

function sideOf(cell: HostCell, style: CellStyle): CellLook["side"] {
  if (style.horizontal !== undefined) return ACROSS[style.horizontal];
  if (typeof cell.value === "number") return "right";
  return typeof cell.value === "boolean" || isErrorValue(cell.value) ? "center" : "left";
}

/** A single line is set tighter than wrapped ones, so that a title is not cut in a row that is just high enough. */
const SINGLE_LINE = 1.2;

function wordsOf(style: CellStyle, isBold: boolean, colour: string | null, zoom: number): CSSProperties {
  const lines = [style.underline === true ? "underline" : "", style.strike === true ? "line-through" : ""].join(" ").trim();
  return {
    fontFamily: fontFamily(style),
    fontSize: fontPixels(style) * zoom,
    lineHeight: style.wrap === true ? LINE_HEIGHT : SINGLE_LINE,
    ...(isBold ? { fontWeight: 700 } : {}),
    ...(style.italic === true ? { fontStyle: "italic" } : {}),
    ...(lines === "" ? {} : { textDecoration: lines }),
    ...(colour === null ? {} : { color: `#${colour}` }),
  };
}

/** Excel shows ##### for a number that its column is too narrow for. */
function shownText(cell: HostCell, style: CellStyle, width: number): string {
  const text = cellText(cell.value, style.format ?? "General");
  if (typeof cell.value !== "number" || style.wrap === true || textWidth(text, style) <= width - 3) return text;
  if ((style.format ?? "General") !== "General") return "#".repeat(Math.max(1, Math.floor(width / textWidth("#", style))));
  return Number(cell.value.toPrecision(6)).toString();
}

/**
 * How a cell looks: its own style, its table's behind it, and what the conditional formats make of it in front.
 * `width` is the cell's at 100 %.
 */
export function cellLook(
  cell: HostCell,
  behind: CellStyle,
  condition: ConditionLook | null,
  sides: Sides,
  width: number,
  zoom: number,
): CellLook {
  const style: CellStyle = { ...behind, ...cell.style };
  const fill = condition?.fill ?? style.fill ?? null;
  const isBold = condition?.bold === true || style.bold === true;
  const side = sideOf(cell, style);
  const inset = 3 * zoom + (style.indent ?? 0) * 9 * zoom;
  return {
    text: shownText(cell, { ...style, bold: isBold }, width),
    box: {
      ...(fill === null ? {} : { backgroundColor: `#${fill}` }),
      ...borders(sides),
      alignItems: DOWN[style.vertical ?? "bottom"],
      textAlign: side,
      paddingInlineStart: side === "left" ? inset : 3 * zoom,
      paddingInlineEnd: side === "right" ? inset : 3 * zoom,
    },
    words: wordsOf(style, isBold, condition?.colour ?? style.colour ?? null, zoom),
    wraps: style.wrap === true || style.horizontal === "justify",
    isFilled: fill !== null,
    side,
  };
}
