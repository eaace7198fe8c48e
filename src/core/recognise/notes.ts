import { tidy } from "./words";

const NOTE =
  /^(?:[\u2070-\u2079\u00B9\u00B2\u00B3]|\*|\u2020|\u2021|\[\d+\]|\(?n\.?b\b|notes?\b\s*[:\d\u2013-]|(?:(?:b?rag|colour|status) )?key\b\s*(?:[:\u2013-]|$)|b?rag(?: (?:rating|status))?\s*:|(?:grand )?totals?\b|legend\b|source\b\s*:|please note|footnote|page \d|updated?:|last updated|version\b|draft\b|www\.|https?:|tel\b|e-?mail\b)/i;
const COLOUR_KEY = /\b(?:green|amber|red|blue|grey|yellow|b?rag)\b\s*(?:=|:|\u2013|-)\s*\p{L}/iu;

/** "H = within a year, M = later": what letters in a column stand for. */
const LETTER_KEY = /(?:^|[\s(:,;])\p{Lu}{1,3}\s*=\s*\S[^=]*[,;./\s]\p{Lu}{1,3}\s*=\s*\S/u;

/** Whether a line stands beside the plan: a footnote, a key, a source, a page number. */
export function isNoteLike(text: string): boolean {
  const words = tidy(text);
  return NOTE.test(words) || COLOUR_KEY.test(words) || LETTER_KEY.test(words);
}
