import type { CellStyle as HucreStyle } from "hucre/xlsx";
import type { CellStyle, Line } from "../../core/design/sheetDesign";
import type { BaseFont } from "../read/baseFont";

type Font = NonNullable<HucreStyle["font"]>;
type Border = NonNullable<HucreStyle["border"]>;
type Alignment = NonNullable<HucreStyle["alignment"]>;

const FONT_KEYS = ["font", "size", "bold", "italic", "underline", "strike", "colour"] as const;
const ALIGNMENT_KEYS = ["wrap", "horizontal", "vertical", "indent"] as const;

function font(style: CellStyle, base: BaseFont): Font {
  return {
    name: style.font ?? base.name,
    size: style.size ?? base.size,
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.underline === true ? { underline: true } : {}),
    ...(style.strike === true ? { strikethrough: true } : {}),
    ...(style.colour === undefined ? {} : { color: { rgb: style.colour } }),
  };
}

function side(line: Line | undefined): NonNullable<Border["top"]> | undefined {
  return line === undefined ? undefined : { style: line.style, color: { rgb: line.colour } };
}

function border(lines: NonNullable<CellStyle["lines"]>): Border {
  const sides = { top: side(lines.top), right: side(lines.right), bottom: side(lines.bottom), left: side(lines.left) };
  return Object.fromEntries(Object.entries(sides).filter(([, drawn]) => drawn !== undefined));
}

function alignment(style: CellStyle): Alignment {
  return {
    ...(style.wrap === true ? { wrapText: true } : {}),
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
  };
}

/** A style in hucre's words. A font is always named whole, for hucre would else leave out its name and size. */
export function hucreStyle(style: CellStyle, base: BaseFont): HucreStyle {
  const has = (keys: readonly (keyof CellStyle)[]): boolean => keys.some((key) => style[key] !== undefined);
  return {
    ...(has(FONT_KEYS) ? { font: font(style, base) } : {}),
    ...(style.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } }),
    ...(style.lines === undefined ? {} : { border: border(style.lines) }),
    ...(has(ALIGNMENT_KEYS) ? { alignment: alignment(style) } : {}),
    ...(style.format === undefined || style.format === "General" ? {} : { numFmt: style.format }),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
  };
}
