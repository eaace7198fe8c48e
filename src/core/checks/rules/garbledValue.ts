import { quoted, textRule } from "../textRule";
import type { TextHit } from "../textRule";
import type { TextRole } from "../facts/textCells";

/** Signs that UTF-8 shows when it is read as Windows-1252; what each stood for is certain. Source: the Unicode and Windows-1252 tables. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ["\u00E2\u20AC\u2122", "\u2019"],
  ["\u00E2\u20AC\u02DC", "\u2018"],
  ["\u00E2\u20AC\u0153", "\u201C"],
  ["\u00E2\u20AC\u009D", "\u201D"],
  ["\u00E2\u20AC\u201C", "\u2013"],
  ["\u00E2\u20AC\u201D", "\u2014"],
  ["\u00E2\u20AC\u00A6", "\u2026"],
  ["\u00C2\u00A3", "\u00A3"],
  ["\u00C3\u00A9", "\u00E9"],
]);
const MISREAD_SIGNS = new RegExp([...MISREAD.keys()].join("|"), "g");

/** Letters typed for figures inside a number: 1O%, l5, 2,O00. */
const LETTER_IN_NUMBER = /(?<![\w.-])(?:\d[\d,]*[Ol][\d,]*%?|[lIO]\d+(?:[.,]\d+)?%)(?![\w-])/;
const LOST_SIGN = /\uFFFD/;
const NOTE = /\b[A-Z][A-Z][a-z]{2,}\b/;

function misread(text: string): TextHit | null {
  const match = /[\u00E2\u00C2\u00C3\uFFFD]/.test(text) ? (text.match(MISREAD_SIGNS) ?? text.match(LOST_SIGN)) : null;
  if (match === null) return null;
  const mended = text.replace(MISREAD_SIGNS, (sign) => MISREAD.get(sign) ?? sign);
  const at = text.search(/[\u00E2\u00C2\u00C3\uFFFD]/);
  return { facts: { found: quoted(text, at, at + 1) }, ...(LOST_SIGN.test(text) ? {} : { mended }) };
}

/** A figure with a note, "102,904 IJan to Dec)": brackets that do not match in a cell that holds a number. */
function brokenFigure(text: string): boolean {
  const figure = /^\s*[£]?\d[\d,.]*\s?%?\s+(?<note>.+)$/s.exec(text)?.groups?.["note"];
  if (figure === undefined || text.length > 60) return false;
  const opened = (figure.match(/[([]/g) ?? []).length;
  const closed = (figure.match(/[)\]]/g) ?? []).length;
  return opened !== closed || (/^[A-Z]/.test(figure) && NOTE.test(figure.split(" ")[0] ?? ""));
}

function hits(text: string, role: TextRole): readonly TextHit[] {
  if (role === "contact" || role === "ref") return [];
  const signs = misread(text);
  if (signs !== null) return [signs];
  const letter = LETTER_IN_NUMBER.exec(text);
  if (letter !== null) return [{ facts: { found: letter[0] } }];
  return role === "target" && brokenFigure(text) ? [{ facts: { found: text.trim() } }] : [];
}

/** A figure or a sign that was spoilt on its way into the workbook. */
export const garbledValue = textRule({
  code: "garbled-value",
  level: "must-fix",
  title: "Garbled values",
  why: "A spoilt figure cannot be compared with its target, and spoilt signs look careless in public.",
  says: "“{found}” is garbled.",
  todo: "Write the value as it was meant.",
  hits,
});
