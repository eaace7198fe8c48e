import { unescapeCellText, xmlToText } from "../xml/xmlText";

/** An item of one run without further elements, as nearly every item is. */
const ONE_RUN = /^<t(?: [^<>]*)?>([^<]*)<\/t>$/;

/** The text of a string item or inline string: its runs joined, readings in another script (rPh) left out. */
export function stringText(source: string): string {
  const only = ONE_RUN.exec(source)?.[1];
  if (only !== undefined) return unescapeCellText(xmlToText(only));
  const plain = source.includes("rPh") ? source.replace(/<((?:[\w.-]+:)?rPh)[\s>][\s\S]*?<\/\1>/g, "") : source;
  let text = "";
  for (const [, run = ""] of plain.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?t>/g)) text += xmlToText(run);
  return unescapeCellText(text);
}

/** The strings that cells name by number (t="s"). */
export function readSharedStrings(source: string | null): readonly string[] {
  if (source === null) return [];
  const items = source.matchAll(/<(?:[\w.-]+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si>)/g);
  return Array.from(items, ([, item]) => (item === undefined ? "" : stringText(item)));
}
