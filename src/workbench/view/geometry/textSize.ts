import type { CellStyle } from "../../../core/design/sheetDesign";
import { DEFAULT_POINTS, pointPixels } from "./pixels";

/** What stands in where a font of the workbook is not on this machine: Carlito has Calibri's widths. */
const FALLBACK = 'Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** Excel gives Calibri 11 (14.67 pixels) lines of 20 pixels. */
export const LINE_HEIGHT = 20 / pointPixels(DEFAULT_POINTS);

/** The CSS font family of a cell. */
export function fontFamily(style: CellStyle): string {
  return `"${(style.font ?? "Calibri").replaceAll(/["\\]/g, "")}", ${FALLBACK}`;
}

/** The size of a cell's font in pixels. */
export function fontPixels(style: CellStyle): number {
  return pointPixels(style.size ?? DEFAULT_POINTS);
}

type Measure = (text: string) => number;

const words = new Map<string, number>();
let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** Where there is no canvas (tests), half the font's size a letter. */
function measureWith(style: CellStyle): Measure {
  canvas ??= typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  const size = fontPixels(style);
  const context = canvas;
  if (context === null) return (text) => text.length * size * 0.5;
  const font = `${style.italic === true ? "italic " : ""}${style.bold === true ? "bold " : ""}${String(size)}px ${fontFamily(style)}`;
  return (text) => {
    const key = `${font}\n${text}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    words.set(key, width);
    return width;
  };
}

/** How wide a text is on one line, in pixels. */
export function textWidth(text: string, style: CellStyle): number {
  return measureWith(style)(text);
}

function linesOfParagraph(paragraph: string, width: number, measure: Measure): number {
  const space = measure(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/ |(?<=[-–—])/)) {
    const long = measure(word);
    const gap = used === 0 ? 0 : space;
    if (used > 0 && used + gap + long > width) {
      lines += 1;
      used = 0;
    }
    if (long > width) lines += Math.ceil(long / width) - 1;
    used += (used === 0 ? 0 : gap) + (long > width ? long % width : long);
  }
  return lines;
}

/** How many lines a text takes when it is wrapped to a width in pixels. */
export function wrappedLines(text: string, width: number, style: CellStyle): number {
  const measure = measureWith(style);
  return text.split(/\r\n|\r|\n/).reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width, measure), 0);
}
