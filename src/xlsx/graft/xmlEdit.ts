import type { XmlElement } from "../xml/xmlTree";

/** One change of a source: what stands between two places becomes something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with all edits made. They must not overlap; those at the same place are made in their order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((one, other) => one.start - other.start || one.order - other.order);
  let out = "";
  let at = 0;
  for (const { start, end, text } of sorted) {
    out += source.slice(at, start) + text;
    at = end;
  }
  return out + source.slice(at);
}

/** The prefix of an element's name in its source, colon included: "x:" of <x:sheets>, "" of <sheets>. */
export function prefixOf(source: string, element: XmlElement): string {
  return /^<([\w.-]+:)?/.exec(source.slice(element.start, element.end))?.[1] ?? "";
}

/** A fragment whose elements have no prefix, with one put to each. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** The source of an element without the prefix of its names, so that two files' elements can be compared. */
export function bareSource(source: string, element: XmlElement): string {
  const prefix = prefixOf(source, element);
  const own = source.slice(element.start, element.end);
  return prefix === "" ? own : own.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

/** The edit that puts a fragment behind an element's last child; the fragment has no prefixes yet. */
export function appendTo(source: string, element: XmlElement, fragment: string): Edit {
  const prefix = prefixOf(source, element);
  const own = source.slice(element.start, element.end);
  const inside = withPrefix(fragment, prefix);
  if (!own.endsWith("/>")) {
    const closing = source.lastIndexOf("</", element.end - 1);
    return { start: closing, end: closing, text: inside };
  }
  return { start: element.end - 2, end: element.end, text: `>${inside}</${prefix}${element.name}>` };
}

/** The edit that puts a fragment behind the last of the named children that is there; at the parent's end when none is. */
export function insertAfter(source: string, parent: XmlElement, names: readonly string[], fragment: string): Edit {
  const before = parent.children.filter(({ name }) => names.includes(name)).at(-1);
  if (before === undefined) {
    const inside = source.indexOf(">", parent.start) + 1;
    return { start: inside, end: inside, text: withPrefix(fragment, prefixOf(source, parent)) };
  }
  return { start: before.end, end: before.end, text: withPrefix(fragment, prefixOf(source, parent)) };
}

/** The edit that gives an element's opening tag an attribute, or changes it. */
export function setAttribute(source: string, element: XmlElement, name: string, value: string): Edit {
  const tagEnd = source.indexOf(">", element.start) + 1;
  const tag = source.slice(element.start, tagEnd);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const changed = pattern.test(tag) ? tag.replace(pattern, `$1"${value}"`) : tag.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
  return { start: element.start, end: tagEnd, text: changed };
}
