import type { Hex } from "../../core/grid/grid";
import { attributeOf, childOf, childrenOf, numberOf, parseXmlTree, type XmlElement } from "../xml/xmlTree";
import { tinted } from "./tint";

/** The colours that a workbook's files name by number. */
export interface Palette {
  /** By theme number: light 1, dark 1, light 2, dark 2, accents 1–6, link, followed link. */
  readonly theme: readonly Hex[];
  readonly indexed: readonly Hex[];
}

/** The order in which theme="0" and on count, which is not the order of the theme's own file (ECMA-376 18.8.3; Excel swaps the first pairs). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
/** ECMA-376 part 1, 18.8.27: the colours 0–63; 0–7 stand twice. */
const INDEXED = (
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The palette of a workbook from its theme and styles parts; Office's own where they are missing. */
export function readPalette(theme: string | null, styles: XmlElement | null): Palette {
  const scheme = childOf(childOf(theme === null ? null : parseXmlTree(theme), "themeElements"), "clrScheme");
  const named = THEME_ORDER.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0] ?? null;
    return (attributeOf(colour, "lastClr") ?? attributeOf(colour, "val") ?? OFFICE_THEME[index] ?? "000000").toUpperCase();
  });
  const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor");
  const indexed =
    own.length === 0 ? INDEXED : own.map((colour) => (attributeOf(colour, "rgb") ?? "FF000000").slice(-6).toUpperCase());
  return { theme: named, indexed };
}

/** The colour that a colour element means as hex; null for automatic ones and where there is none. */
export function readColour(element: XmlElement | null, palette: Palette): Hex | null {
  const rgb = attributeOf(element, "rgb");
  const theme = numberOf(element, "theme");
  const indexed = numberOf(element, "indexed");
  const base =
    rgb !== null ? rgb.slice(-6).toUpperCase() : theme !== null ? palette.theme[theme] : palette.indexed[indexed ?? -1];
  return base === undefined || !/^[0-9A-F]{6}$/.test(base) ? null : tinted(base, numberOf(element, "tint") ?? 0);
}
