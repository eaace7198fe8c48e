import { UNDATED_FORMS, WHEN_FORMS } from "./byWhenWords";
import type { WhenContext, WhenSpan } from "./byWhenWords";
import { dayOfSerial } from "./days";

/** What a by-when means: days that it can be, work that goes on without an end, or nothing that says when. */
export type ByWhenMeaning = ({ readonly kind: "dated" } & WhenSpan) | { readonly kind: "open" } | { readonly kind: "none" };

const OPEN = { kind: "open" } as const;
const NONE = { kind: "none" } as const;

/** Words for work that goes on, white space, hyphens and capitals left out: "On going", "Ongoi ng". */
const OPEN_ENDED =
  /ongoing|continu(?:ous|al|ing|es)|rolling|throughout|all\s?year|yearround|permanent|asrequired|asandwhen|whenneeded|asneeded|businessasusual|^bau$|startnow|^now$|immediate|asap|assoonaspossible|(?:dai|week|month|quarter|annual|year|half-?year)ly|^annual$|eachyear|everyyear|inplace|regular/;
/** "From April 2012", "Ongoing since 2011": when it began, and not when it is due. */
const BEGINS = /^\s*(?:on\s*-?\s*going\s*[,:(\u2013-]?\s*)?(?:from|since|starting|starts?|commenc\w+|begin\w*)\b/i;
/** Excel's serials of the years 2000 to 2099, as a cell without a date's format shows them. */
const SERIAL = /^(3[6-9]|[4-6]\d|7[0-2])\d{3}(?:\.\d+)?$/;
const LONGEST_WORDS = 200;
const LONGEST_UNDATED = 40;

/** Every span that a text names, from left to right; what one form took is not read again by another. */
function spansIn(text: string, forms: typeof WHEN_FORMS, context: WhenContext): readonly WhenSpan[] {
  const found: { readonly index: number; readonly span: WhenSpan }[] = [];
  let rest = text;
  for (const { pattern, at } of forms) {
    for (const match of text.matchAll(pattern)) {
      if (rest.slice(match.index, match.index + match[0].length) !== match[0]) continue;
      const span = at(
        match.slice(1).map((part: string | undefined) => part ?? ""),
        context,
      );
      if (span === null) continue;
      found.push({ index: match.index, span });
      rest = rest.slice(0, match.index) + "\u0000".repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return found.sort((one, other) => one.index - other.index).map(({ span }) => span);
}

/** One span from the first day of several to the last. */
function dated(spans: readonly WhenSpan[]): ByWhenMeaning | null {
  const [only, second] = spans;
  if (only === undefined) return null;
  if (second === undefined) return { kind: "dated", ...only };
  const first = spans.reduce((least, span) => (span.first < least ? span.first : least), only.first);
  const last = spans.reduce((most, span) => (span.last > most ? span.last : most), only.last);
  return { kind: "dated", grain: "years", first, last };
}

/**
 * What a by-when means, as officers write it: "March 2013", "Sep-23", raw serials, "11/7/11", "Q3 24/25" and "by 2020/21" (financial
 * years from April), "Summer 2024", "year 1" of the plan's period, academic years from September. Several dates are one span from
 * the first to the last. Ongoing in its spellings, "Start now" and "From April 2012" are open; "TBC" and words that say no time are none.
 */
export function byWhenMeaning(text: string, context: WhenContext): ByWhenMeaning {
  const words = text.replace(/\s+/g, " ").trim().slice(0, LONGEST_WORDS);
  if (SERIAL.test(words)) {
    const day = dayOfSerial(Number(words));
    return { kind: "dated", grain: "day", first: day, last: day };
  }
  const spans = spansIn(words, WHEN_FORMS, context);
  if (spans.length <= 1 && BEGINS.test(words) && (spans.length === 1 || words.length <= LONGEST_UNDATED)) return OPEN;
  const named = dated(spans);
  if (named !== null) return named;
  if (OPEN_ENDED.test(words.toLowerCase().replace(/[\s\u2010-\u2015-]/g, ""))) return OPEN;
  return (words.length <= LONGEST_UNDATED ? dated(spansIn(words, UNDATED_FORMS, context)) : null) ?? NONE;
}

const FIGURES = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)?\d{2}(?!\d)/;

/** In which order the dates of figures in a column stand. */
export interface DayMonthOrder {
  /** null: its dates do not tell. */
  readonly dayFirst: boolean | null;
  /** The first date that fits both orders, where nothing tells which is meant; null where nothing is in doubt. */
  readonly doubt: string | null;
}

/** Which stands first in a column's dates, day or month: told by a figure above 12. In doubt when every date fits both. */
export function dayMonthOrder(texts: readonly string[]): DayMonthOrder {
  let doubt: string | null = null;
  const told = new Set<boolean>();
  for (const text of texts) {
    const [, one, other] = FIGURES.exec(text) ?? [];
    if (one === undefined || other === undefined) continue;
    if (Number(one) > 12 !== Number(other) > 12) told.add(Number(one) > 12);
    else if (one !== other && Number(one) <= 12) doubt ??= text;
  }
  if (told.size === 0) return { dayFirst: null, doubt };
  return { dayFirst: told.has(true), doubt: null };
}
