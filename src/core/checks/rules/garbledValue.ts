import { quoted, textRule } from "../textRule";
import type { TextHit } from "../textRule";
import { impossibleDay } from "../facts/calendarDays";
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
/** What stands where a sign could not be read at all. */
const LOST_SIGN = "\uFFFD";
const SPOILT = new RegExp(`${MISREAD_SIGNS.source}|${LOST_SIGN}`);
const TWO_CAPITALS = /^[A-Z]{2}[a-z]{2,}\b/;

/** What Excel shows where a formula has come to nothing. Source: ECMA-376 part 1, 18.17.3, and the dynamic arrays of later versions. */
const ERROR_VALUE = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NULL!|NUM!|SPILL!|CALC!)$/;

const GARBLED = "is garbled";

function misread(text: string): TextHit | null {
  const at = text.search(SPOILT);
  if (at < 0) return null;
  const mended = text.replace(MISREAD_SIGNS, (sign) => MISREAD.get(sign) ?? sign);
  return { facts: { found: quoted(text, at, at + 1), wrong: GARBLED }, ...(text.includes(LOST_SIGN) ? {} : { mended }) };
}

/** A figure with a note, "4,120 June to May)": brackets that do not match in a cell that holds a number. */
function brokenFigure(text: string): boolean {
  const note = /^\s*[£]?\d[\d,.]*\s?%?\s+(.+)$/s.exec(text)?.[1];
  if (note === undefined || text.length > 60) return false;
  const opened = (note.match(/[([]/g) ?? []).length;
  const closed = (note.match(/[)\]]/g) ?? []).length;
  return opened !== closed || TWO_CAPITALS.test(note);
}

function hits(text: string, role: TextRole): readonly TextHit[] {
  if (ERROR_VALUE.test(text.trim())) return [{ facts: { found: text.trim(), wrong: "is what a broken formula has left" } }];
  if (role === "contact" || role === "ref") return [];
  const day = role === "byWhen" ? impossibleDay(text) : null;
  if (day !== null) return [{ facts: { found: day, wrong: "is no day of the calendar" } }];
  const signs = misread(text);
  if (signs !== null) return [signs];
  const letter = LETTER_IN_NUMBER.exec(text);
  if (letter !== null) return [{ facts: { found: letter[0], wrong: GARBLED } }];
  return role === "target" && brokenFigure(text) ? [{ facts: { found: text.trim(), wrong: GARBLED } }] : [];
}

/** A figure or a sign that was spoilt on its way into the workbook. */
export const garbledValue = textRule({
  code: "garbled-value",
  level: "must-fix",
  title: "Garbled values",
  why: "A spoilt figure cannot be compared with its target, and spoilt signs look careless in public.",
  says: "“{found}” {wrong}.",
  todo: "Write the value as it was meant.",
  hits,
});
