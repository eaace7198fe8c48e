import type { Column } from "./columnMeanings";
import type { Line } from "./sheetView";

/** The text that a line has in each column of its table, its own cells only; "" where none. */
export type LineTexts = readonly string[];

/** What one line holds, by the meaning of its columns. */
export interface Parts {
  readonly action: string;
  readonly ref: string;
  readonly who: string;
  readonly when: string;
  readonly others: readonly string[];
}

/** Walks along a line's cells and its table's columns at once, since both go from left to right. */
export function textsIn({ spots }: Line, columns: readonly Column[]): LineTexts {
  const texts = columns.map(() => "");
  let at = 0;
  for (const { column, text } of spots) {
    while (column > (columns[at]?.right ?? Infinity)) at++;
    const before = texts[at];
    if (before === undefined) break;
    if (column >= (columns[at]?.column ?? 0)) texts[at] = before === "" ? text : `${before} ${text}`;
  }
  return texts;
}

/** Which columns of a table tell what of a line: worked out once for all of its lines. */
export interface Tellers {
  readonly action: readonly number[];
  readonly ref: readonly number[];
  readonly who: readonly number[];
  readonly when: readonly number[];
  readonly others: readonly number[];
}

/** The columns of a table by what they tell of a line. */
export function tellersOf(columns: readonly Column[]): Tellers {
  const of = (...meanings: readonly Column["means"][]): readonly number[] =>
    columns.flatMap(({ means }, index) => (meanings.includes(means) ? [index] : []));
  return {
    action: of("action"),
    ref: of("ref"),
    who: of("lead", "partners"),
    when: of("byWhen", "status"),
    others: of("measure", "update", "funding"),
  };
}

function joined(texts: LineTexts, columns: readonly number[]): string {
  let whole = "";
  for (const column of columns) {
    const text = texts[column] ?? "";
    if (text !== "") whole = whole === "" ? text : `${whole} ${text}`;
  }
  return whole;
}

/** What a line holds, from its texts. */
export function partsOf(texts: LineTexts, tellers: Tellers): Parts {
  return {
    action: joined(texts, tellers.action),
    ref: joined(texts, tellers.ref),
    who: joined(texts, tellers.who),
    when: joined(texts, tellers.when),
    others: tellers.others.map((column) => texts[column] ?? "").filter((text) => text !== ""),
  };
}

/** Only how a text ends matters for what follows it; a bound keeps long joins linear. */
const ENOUGH_TO_TELL = 400;

/** What two lines of one action hold together. */
export function joinedParts(before: Parts, more: Parts): Parts {
  return {
    action: `${before.action} ${more.action}`.trim().slice(-ENOUGH_TO_TELL),
    ref: before.ref,
    who: before.who === "" ? more.who : before.who,
    when: before.when === "" ? more.when : before.when,
    others: before.others.length === 0 ? more.others : before.others,
  };
}
