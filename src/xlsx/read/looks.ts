import type { Hex } from "../../core/grid/grid";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/xmlTree";
import { readColour, type Palette } from "./colours";
import { readNumberFormats } from "./numberFormats";

/** What a Grid says of a cell's look. */
export interface Look {
  readonly format: string;
  readonly fill: Hex | null;
  readonly bold: boolean;
}

export const PLAIN: Look = { format: "General", fill: null, bold: false };

/** The colour of a solid fill; null for none and for patterns. White counts as none, for Excel's API cannot tell them apart. */
export function readFill(fill: XmlElement | null, palette: Palette): Hex | null {
  const pattern = childOf(fill, "patternFill");
  if (pattern?.attributes.get("patternType") !== "solid") return null;
  const colour = readColour(childOf(pattern, "fgColor"), palette);
  return colour === "FFFFFF" ? null : colour;
}

/** Whether a property element of a font is there and on: <b/>, but not <b val="0"/>. */
export function isOn(font: XmlElement | null, name: string): boolean {
  const property = childOf(font, name);
  return property !== null && flagOf(property, "val", true);
}

/** The looks that cells of a workbook name by number (s="3"). */
export function readLooks(styles: XmlElement | null, palette: Palette): readonly Look[] {
  const formatOf = readNumberFormats(styles);
  const fonts = childrenOf(childOf(styles, "fonts"), "font").map((font) => isOn(font, "b"));
  const fills = childrenOf(childOf(styles, "fills"), "fill").map((fill) => readFill(fill, palette));
  return childrenOf(childOf(styles, "cellXfs"), "xf").map((xf) => ({
    format: formatOf(numberOf(xf, "numFmtId") ?? 0),
    fill: fills[numberOf(xf, "fillId") ?? 0] ?? null,
    bold: fonts[numberOf(xf, "fontId") ?? 0] ?? false,
  }));
}
