/** The most characters that an Excel cell holds. */
export const LONGEST_TEXT = 32_767;

/** Longer text is never taken for a number or a date by Excel. */
const LONGEST_VALUE = 40;

/** Characters that begin a formula, a mention or a text mark. */
const OPENERS = new Set(["=", "+", "-", "@", "'"]);

const MONTHS_AND_HALVES =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|(?<=\d ?)(?:am|pm|a|p|e)\b/gi;

/** What may stand beside the digits of a number, an amount, a date or a time. */
const VALUE_SIGNS = /[\s\d.,:/\-+%()£$€¥]|\u00A0/g;

const WORDS_OF_EXCEL = /^(?:true|false|#[a-z0-9/]+[!?a])$/i;

/** Controls, lone surrogates and non-characters. */
const SUSPECT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Whether a workbook can hold a suspect character (XML 1.0): tab, line break and the controls from U+007F on it can. */
function isHeld(character: string): boolean {
  const code = character.charCodeAt(0);
  return character === "\t" || character === "\n" || (code >= 0x7f && code < 0xd800);
}

/** The text as a cell can hold it: line breaks as Excel's, impossible characters taken out, cut at Excel's 32,767, no character in two. */
export function cellSafe(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(SUSPECT, (character) => (isHeld(character) ? character : ""))
    .slice(0, LONGEST_TEXT)
    .replace(/[\uD800-\uDBFF]$/, "");
}

/** Whether Excel might take text for a number, a date, a time, a truth value or an error when it is typed. */
function looksLikeValue(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  if (WORDS_OF_EXCEL.test(text)) return true;
  const spaced = text.replace(/(\d)(?=[a-z])|([a-z])(?=\d)/gi, "$1$2 ");
  return /\d/.test(text) && spaced.replace(MONTHS_AND_HALVES, "").replace(VALUE_SIGNS, "") === "";
}

/** Whether text needs the format "@" so that Excel keeps it as it is: formula openers, refs like 1.10, dates, amounts, TRUE. */
export function needsTextFormat(text: string): boolean {
  const trimmed = text.trim();
  return OPENERS.has(trimmed.charAt(0)) || looksLikeValue(trimmed);
}
