import { attributeOf, childOf, numberOf, type XmlElement } from "../xml/xmlTree";

/** The font that a cell has when its style names none. */
export interface BaseFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** What Excel gives a new workbook. */
export const CALIBRI: BaseFont = { name: "Calibri", size: 11 };

/** The font of the cells of a workbook for which nothing is set. */
export function readBaseFont(styles: XmlElement | null): BaseFont {
  const font = childOf(childOf(styles, "fonts"), "font");
  const name = attributeOf(childOf(font, "name"), "val") ?? CALIBRI.name;
  return { name, size: numberOf(childOf(font, "sz"), "val") ?? CALIBRI.size };
}
