import type { Package } from "../package/openPackage";
import { closedPart } from "../xml/closedPart";
import { readAttributes } from "../xml/xmlTree";
import { xmlToText } from "../xml/xmlText";
import { stringText } from "./sharedStrings";

/** The kinds of parts that keep comments, in the order in which they count: Excel keeps a threaded one as a note as well. */
const KINDS = [
  { kind: "threadedComment", element: "threadedComment", textOf: threadText },
  { kind: "comments", element: "comment", textOf: stringText },
] as const;

const THREAD_TEXT = /<(?:[\w.-]+:)?text(?:\s[^<>]*)?>([\s\S]*)<\/(?:[\w.-]+:)?text>/;

function threadText(inside: string): string {
  return xmlToText(THREAD_TEXT.exec(inside)?.[1] ?? "");
}

/** The cells and insides of elements of a name. */
function commentsIn(source: string, element: string): readonly (readonly [string, string])[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${element}(\\s[^<>]*)>([\\s\\S]*?)</(?:[\\w.-]+:)?${element}>`, "g");
  const found = closedPart(source, element).matchAll(pattern);
  return Array.from(found, ([, attributes = "", inside = ""]) => [readAttributes(attributes).get("ref") ?? "", inside]);
}

/** What comments on a sheet say, by the address of their cell; replies stand below each other. */
export function readComments(file: Package, part: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { kind, element, textOf } of KINDS) {
    const targets = file.relationships(part).filter((arrow) => arrow.kind === kind);
    const found = new Map<string, string[]>();
    for (const [address, inside] of targets.flatMap(({ target }) => commentsIn(file.text(target) ?? "", element))) {
      const texts = found.get(address);
      if (texts === undefined) found.set(address, [textOf(inside)]);
      else texts.push(textOf(inside));
    }
    for (const [address, texts] of found) if (!known.has(address)) known.set(address, texts.join("\n").trim());
  }
  return known;
}
