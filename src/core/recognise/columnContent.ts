import { looksLikeAgencies } from "../plan/agencies";
import { statusOfWord, tellsStatus } from "../plan/statusOf";
import type { ActionMeaning } from "./headings";
import type { Line } from "./sheetView";
import { isRef, tidy } from "./words";

/** What stands in a column below its heading, as far as it helps to tell what it holds. */
interface Content {
  readonly texts: readonly string[];
  readonly share: number;
  readonly length: number;
}

/** What reads as a date, a month, a season or another word for when. */
export const WHEN =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|\b(?:19|20)\d\d\b|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|\bon-?\s?going\b|\bquarter|\bq[1-4]\b|\btbc\b|\bannual|\bmonthly\b|\bspring|\bsummer|\bautumn|\bwinter/i;

/** Enough rows to tell by; more would only cost time. */
const ROWS_TO_TELL_BY = 200;

/** What stands in the columns from one to another, in the first rows of a table that have several cells. */
export function contentOf(lines: readonly Line[], from: number, to: number): Content {
  const texts: string[] = [];
  let rows = 0;
  for (const line of lines.slice(0, ROWS_TO_TELL_BY)) {
    if (line.spots.length < 2) continue;
    rows++;
    for (const spot of line.spots) if (spot.column >= from && spot.column <= to) texts.push(tidy(spot.text));
  }
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return { texts, share: texts.length / Math.max(1, rows), length };
}

/** Whether at least six in ten texts pass a test. */
export function most(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length * 10 >= texts.length * 6;
}

/** Whether the letters of a column are statuses, which come again and again, and no refs: G, A, G, R. */
function lettersOfStatus(texts: readonly string[]): boolean {
  const repeat = new Set(texts).size * 3 <= texts.length * 2;
  return texts.length > 2 && repeat && texts.every((text) => statusOfWord(text) !== null);
}

/** What a column holds, told by its cells alone; null when they do not tell. */
export function byContent({ texts, share, length }: Content, taken: ReadonlySet<ActionMeaning>): ActionMeaning | null {
  const free = (meaning: ActionMeaning): ActionMeaning | null => (taken.has(meaning) ? null : meaning);
  if (share < 0.2) return null;
  if (lettersOfStatus(texts)) return free("status");
  if (most(texts, isRef)) return free("ref");
  if (most(texts, tellsStatus)) return free("status");
  if (most(texts, (text) => text.length <= 40 && WHEN.test(text))) return free("byWhen");
  if (length <= 90 && most(texts, looksLikeAgencies)) return free("lead") ?? free("partners");
  if (length >= 25) return free("action") ?? free("measure") ?? free("update");
  return null;
}
