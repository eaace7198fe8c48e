import { closedPart } from "../xml/closedPart";
import { unescapeCellText, xmlToText } from "../xml/xmlText";

/** An item of one run without further elements, as nearly every item is. */
const ONE_RUN = /^<t(?: [^<>]*)?>([^<]*)<\/t>$/;

const READING = /<(?:[\w.-]+:)?rPh(?:\s[^<>]*)?>[\s\S]*?<\/(?:[\w.-]+:)?rPh>/g;
const RUN = /<(?:[\w.-]+:)?t(?:\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?t>)/g;
const ITEM = /<(?:[\w.-]+:)?si(?:\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si>)/g;

/** A source without readings in another script. */
function withoutReadings(source: string): string {
  if (!source.includes("rPh")) return source;
  const closed = closedPart(source, "rPh");
  return closed.replace(READING, "") + source.slice(closed.length);
}

/** The text of a string item or inline string: its runs joined, readings in another script (rPh) left out. */
export function stringText(source: string): string {
  const only = ONE_RUN.exec(source)?.[1];
  if (only !== undefined) return unescapeCellText(xmlToText(only));
  let text = "";
  for (const [, run = ""] of closedPart(withoutReadings(source), "t").matchAll(RUN)) text += xmlToText(run);
  return unescapeCellText(text);
}

/** The strings that cells name by number (t="s"). */
export function readSharedStrings(source: string | null): readonly string[] {
  if (source === null) return [];
  return Array.from(closedPart(source, "si").matchAll(ITEM), ([, item]) => (item === undefined ? "" : stringText(item)));
}
