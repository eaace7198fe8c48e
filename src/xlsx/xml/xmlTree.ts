import { xmlToText } from "./xmlText";

/** An element of an XML document. Names are without their prefix; attributes keep theirs (r:id). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly inside. */
  readonly text: string;
  /** Where the element stands in the source, from "<" to behind its last ">". */
  readonly start: number;
  readonly end: number;
}

interface OpenElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
  start: number;
  end: number;
}

// A name begins behind white space or a quote: else each letter of a long word without a value would be tried.
const ATTRIBUTE = /(?<=^|[\s"'])([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^<>]*>|<\/([^\s<>]+)\s*>|<([^\s/<>]+)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)(\/?)>|[^<]+/g;

/** The attributes of an opening tag's source, by their full names. */
export function readAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE)) attributes.set(name, xmlToText(double ?? single ?? ""));
  return attributes;
}

/** What a source can open that holds anything, and what closes it. */
const BLOCKS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Whether the last of each block is closed: then all are, and none has to be looked for to the end of the source in vain. */
function closesBlocks(source: string): boolean {
  return BLOCKS.every(([open, close]) => {
    const last = source.lastIndexOf(open);
    return last < 0 || source.includes(close, last + open.length);
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The root element of an XML document; null when it is not well formed. Never follows a document type or an outside entity. */
export function parseXmlTree(source: string): XmlElement | null {
  if (!closesBlocks(source)) return null;
  const top: OpenElement = { name: "", attributes: new Map(), children: [], text: "", start: 0, end: 0 };
  const open: OpenElement[] = [top];
  for (const match of source.matchAll(TOKEN)) {
    const [token, closing, opening, attributes = "", empty] = match;
    const inside = open.at(-1) ?? top;
    if (opening !== undefined) {
      const element = {
        ...top,
        name: localName(opening),
        attributes: readAttributes(attributes),
        children: [],
        start: match.index,
      };
      element.end = match.index + token.length;
      inside.children.push(element);
      if (empty === "") open.push(element);
    } else if (closing !== undefined) {
      if (open.length === 1 || inside.name !== localName(closing)) return null;
      inside.end = match.index + token.length;
      open.pop();
    } else if (!token.startsWith("<") || token.startsWith("<![CDATA[")) inside.text += xmlToText(token);
  }
  return open.length === 1 ? (top.children[0] ?? null) : null;
}

/** The first child of a name; null when there is none. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** All children of a name, in order. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** An attribute's text; null when it is not there. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** An attribute as XML's boolean: 1 and true are true; `otherwise` when it is not there. */
export function flagOf(element: XmlElement | null, name: string, otherwise = false): boolean {
  const text = attributeOf(element, name);
  return text === null ? otherwise : text === "1" || text === "true";
}

/** An attribute as a number; null when it is not there or is none. */
export function numberOf(element: XmlElement | null, name: string): number | null {
  const text = attributeOf(element, name);
  return text === null || text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

/** The relationship that an element names, whatever prefix its file uses for it (r:id). */
export function relationshipOf(element: XmlElement): string | null {
  for (const [name, value] of element.attributes) if (name.endsWith(":id")) return value;
  return null;
}
