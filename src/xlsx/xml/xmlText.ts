const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const LAST_CODE_POINT = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return ENTITIES.get(name) ?? whole;
  const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isNaN(code) || code > LAST_CODE_POINT ? whole : String.fromCodePoint(code);
}

/** Raw text; one that is not closed goes on to the end. */
const RAW = /(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))/;

/** The text that XML source stands for: entities replaced, CDATA opened, line ends made \n. Unknown entities stay as they are. */
export function xmlToText(source: string): string {
  let text = source;
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (text.includes("<![CDATA[")) {
    return text
      .split(RAW)
      .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9).replace(/\]\]>$/, "") : xmlToText(piece)))
      .join("");
  }
  return text.includes("&") ? text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z]+);/g, entity) : text;
}

// Control characters, halves of a pair that stand alone, and the two that are no characters.
const SUSPECT = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Whether XML 1.0 has a way to write a character at all. */
function canStand(character: string): boolean {
  return /[\t\n\r\u007f-\u009f]/.test(character);
}

/** Text as XML source, for content and for attributes in double quotes alike. Characters that XML cannot hold are dropped. */
export function textToXml(text: string): string {
  return text
    .replace(SUSPECT, (character) => (canStand(character) ? character : ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** Takes off SpreadsheetML's own escape: _x000D_ is a carriage return, _x005F_ an underscore. ECMA-376 part 1, 22.9.2.19 ST_Xstring. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Puts SpreadsheetML's escape on: what looks like an escape already, and characters that XML cannot hold or would change. */
export function escapeCellText(text: string): string {
  const looksEscaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return looksEscaped.replace(SUSPECT, (character) => {
    if (character !== "\r" && canStand(character)) return character;
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
