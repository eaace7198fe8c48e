import { attributeOf, childOf, childrenOf, numberOf, parseXmlTree } from "../xml/xmlTree";
import { textToXml } from "../xml/xmlText";
import { appendTo, applyEdits, insertAfter, prefixOf, setAttribute, type Edit } from "./xmlEdit";
import type { XmlElement } from "../xml/xmlTree";

/** The first number that a number format of a file's own has; ECMA-376 part 1, 18.8.30. */
const FIRST_OWN_FORMAT = 164;

/** Cell styles with another number format: what stands in the styles part then, and the number of each style asked for. */
export interface FormattedStyles {
  readonly source: string;
  /** By the style that a cell has ("" for none) and the number format that it is to have, parted by a space. */
  readonly styles: ReadonlyMap<string, string>;
}

/** A cell's style and the number format that it is to have. */
export interface StyleWish {
  readonly style: string;
  readonly format: string;
}

export function wishKey({ style, format }: StyleWish): string {
  return `${style} ${format}`;
}

interface OwnFormats {
  readonly ids: ReadonlyMap<string, number>;
  readonly added: string;
}

function ownFormats(root: XmlElement, codes: readonly string[]): OwnFormats {
  const ids = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map((one) => [
      attributeOf(one, "formatCode") ?? "",
      numberOf(one, "numFmtId") ?? 0,
    ]),
  );
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...ids.values());
  let added = "";
  for (const code of codes) {
    if (ids.has(code)) continue;
    next += 1;
    ids.set(code, next);
    added += `<numFmt numFmtId="${next}" formatCode="${textToXml(code)}"/>`;
  }
  return { ids, added };
}

/** The source of a style with another number format; a plain one where the cell had none. */
function styleSource(source: string, former: XmlElement | undefined, id: number): string {
  if (former === undefined) return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const own = source.slice(former.start, former.end).replaceAll(prefixOf(source, former), "");
  const root = parseXmlTree(own);
  if (root === null) return own;
  const once = applyEdits(own, [setAttribute(own, root, "numFmtId", String(id))]);
  const again = parseXmlTree(once);
  return again === null ? once : applyEdits(once, [setAttribute(once, again, "applyNumberFormat", "1")]);
}

function formatsEdits(source: string, root: XmlElement, added: string): readonly Edit[] {
  if (added === "") return [];
  const there = childOf(root, "numFmts");
  if (there !== null) return [appendTo(source, there, added)];
  return [insertAfter(source, root, [], `<numFmts>${added}</numFmts>`)];
}

/**
 * A styles part with a further style for each wish that no cell's style meets yet: the one that the cell has, but for its number format.
 * null when the part holds no styles of cells.
 */
export function formatStyles(source: string, wishes: readonly StyleWish[]): FormattedStyles | null {
  const root = parseXmlTree(source);
  const section = root === null ? null : childOf(root, "cellXfs");
  if (root === null || section === null) return null;
  const { ids, added } = ownFormats(root, [...new Set(wishes.map(({ format }) => format))]);
  const former = childrenOf(section, "xf");
  const styles = new Map<string, string>();
  const sources: string[] = [];
  for (const wish of wishes) {
    const place = Number(wish.style === "" ? "0" : wish.style);
    const id = ids.get(wish.format) ?? 0;
    const there = former[place];
    if (styles.has(wishKey(wish))) continue;
    const isSo = there !== undefined && numberOf(there, "numFmtId") === id;
    styles.set(wishKey(wish), String(isSo ? place : former.length + sources.length));
    if (!isSo) sources.push(styleSource(source, there, id));
  }
  const edits = [...formatsEdits(source, root, added), appendTo(source, section, sources.join(""))];
  const grown = counted(applyEdits(source, edits), "cellXfs", former.length + sources.length);
  return { source: counted(grown, "numFmts", ids.size), styles };
}

/** The source in which a section says how many it holds, where it says so. */
function counted(source: string, section: string, count: number): string {
  return source.replace(new RegExp(`(<(?:[\\w.-]+:)?${section}\\b[^>]*?\\scount=")\\d*"`), `$1${count}"`);
}
