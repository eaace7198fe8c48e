import type { CellStyle, Line, Lines, LineStyle } from "../../core/design/sheetDesign";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/xmlTree";
import { readColour, type Palette } from "./colours";
import { isOn, readFill } from "./looks";
import { readNumberFormats } from "./numberFormats";

/** The line styles of SpreadsheetML by the ones that a design has; ECMA-376 part 1, 18.18.3. */
const LINES: ReadonlyMap<string, LineStyle> = new Map([
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "thick"],
  ["dashed", "dashed"],
  ["dotted", "dotted"],
  ["double", "double"],
  ["hair", "hair"],
  ["mediumDashed", "dashed"],
  ["dashDot", "dashed"],
  ["mediumDashDot", "dashed"],
  ["dashDotDot", "dotted"],
  ["mediumDashDotDot", "dotted"],
  ["slantDashDot", "dashed"],
]);
const SIDES = ["top", "right", "bottom", "left"] as const;
const HORIZONTAL = ["left", "center", "right", "fill", "justify", "centerContinuous", "distributed"] as const;
/** Bottom is Excel's own, so it is left out. */
const VERTICAL = ["top", "center", "justify", "distributed"] as const;

const BLACK = "000000";
const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;

/** A style whose parts may still be added. */
type Draft = { -readonly [Key in keyof CellStyle]?: CellStyle[Key] };

/** Leaves out what is undefined or has the value that Excel gives by itself. */
function without<Value>(value: Value | null | undefined, ...defaults: readonly Value[]): Value | undefined {
  return value === null || value === undefined || defaults.includes(value) ? undefined : value;
}

/** A copy with only the entries that hold something. */
export function compact<Item extends object>(item: { [Key in keyof Item]: Item[Key] | undefined }): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;
}

function readFont(font: XmlElement, palette: Palette): Draft {
  const underline = childOf(font, "u");
  return compact<Draft>({
    font: without(attributeOf(childOf(font, "name"), "val"), DEFAULT_FONT),
    size: without(numberOf(childOf(font, "sz"), "val"), DEFAULT_SIZE),
    bold: isOn(font, "b") || undefined,
    italic: isOn(font, "i") || undefined,
    underline: (underline !== null && attributeOf(underline, "val") !== "none") || undefined,
    strike: isOn(font, "strike") || undefined,
    colour: without(readColour(childOf(font, "color"), palette), BLACK),
  });
}

function readLine(side: XmlElement | null, palette: Palette): Line | undefined {
  const style = LINES.get(attributeOf(side, "style") ?? "");
  return style === undefined ? undefined : { style, colour: readColour(childOf(side, "color"), palette) ?? BLACK };
}

function readLines(border: XmlElement | undefined, palette: Palette): Lines | undefined {
  if (border === undefined) return undefined;
  const sides = SIDES.map((side) => [side, readLine(childOf(border, side), palette)] as const);
  const drawn = sides.filter(([, line]) => line !== undefined);
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function readAlignment(xf: XmlElement): Draft {
  const alignment = childOf(xf, "alignment");
  return compact<Draft>({
    wrap: flagOf(alignment, "wrapText") || undefined,
    horizontal: HORIZONTAL.find((name) => name === attributeOf(alignment, "horizontal")),
    vertical: VERTICAL.find((name) => name === attributeOf(alignment, "vertical")),
    indent: without(numberOf(alignment, "indent"), 0),
  });
}

/** The styles that cells of a workbook name by number, without what is Excel's default anyway; {} for a plain cell. */
export function readCellStyles(styles: XmlElement | null, palette: Palette): readonly CellStyle[] {
  const formatOf = readNumberFormats(styles);
  const fonts = childrenOf(childOf(styles, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(childOf(styles, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(childOf(styles, "borders"), "border");
  return childrenOf(childOf(styles, "cellXfs"), "xf").map((xf) => ({
    ...fonts[numberOf(xf, "fontId") ?? 0],
    ...readAlignment(xf),
    ...compact<Draft>({
      fill: fills[numberOf(xf, "fillId") ?? 0] ?? undefined,
      lines: readLines(borders[numberOf(xf, "borderId") ?? 0], palette),
      format: without(formatOf(numberOf(xf, "numFmtId") ?? 0), "General"),
      locked: flagOf(childOf(xf, "protection"), "locked", true) ? undefined : false,
    }),
  }));
}
