import { fullAddress, oneCell, parsePlace } from "../../grid/a1";
import type { Cell, Grid } from "../../grid/grid";
import type { CheckContext } from "../checkContext";
import { KNOWN_SHORT_FORMS, STRESSED_WORDS } from "./knownShortForms";
import { oncePerCheck } from "./oncePerCheck";
import { sheetsRead } from "./sheetsRead";
import { spelledAfter, spelledBefore } from "./spelling";

type Row = readonly (Cell | null)[];

/** A short form as it stands in a cell, its plural taken off. */
interface Seen {
  readonly form: string;
  readonly column: number;
  /** Whether it stands in running words, not in a heading of capitals. */
  readonly inWords: boolean;
  /** The number of the footnote that hangs on it; null when none does. */
  readonly note: string | null;
}

/** A short form with the words that it stands for, where they stand. */
interface SpelledOut {
  readonly form: string;
  /** null: told what it is, in other words than its letters. */
  readonly words: string | null;
  readonly column: number;
}

/** What one row says of short forms. */
interface RowForms {
  readonly seen: readonly Seen[];
  readonly spelled: readonly SpelledOut[];
  /** A footnote that begins here: its number, and its text. */
  readonly notes: readonly { readonly note: string; readonly text: string; readonly column: number }[];
}

const NOTHING: RowForms = { seen: [], spelled: [], notes: [] };

const SUPERSCRIPT = "\\u2070\\u00B9\\u00B2\\u00B3\\u2074-\\u2079";
const FORM = "(?:[A-Z]-)?[A-Z](?:&?[A-Z])+";
const SEEN = new RegExp(
  `(?<![\\p{L}\\p{Nd}&@._])(${FORM})(?:['\\u2019]?s)?(?![\\p{L}\\p{Nd}&@_])(?:\\s?([${SUPERSCRIPT}]+))?`,
  "gu",
);
const IN_BRACKETS = new RegExp(`\\((${FORM})s?\\)`, "g");
const BEFORE_BRACKETS = new RegExp(`(?<![\\p{L}\\p{Nd}&])(${FORM})s?\\s?\\(([^()]{4,120})\\)`, "gu");
const DEFINED = new RegExp(`^[${SUPERSCRIPT}\\d\\s]*(${FORM})s?\\s*(?:[:=]|\\s[-\\u2010-\\u2015])\\s+(.+)$`, "su");
const NOTE = new RegExp(`^([${SUPERSCRIPT}]+)\\s*(.+)$`, "su");
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const LONGEST = 6;
const HEADING_WORD = 7;

function isHeadingOfCapitals(line: string, bold: boolean): boolean {
  if (/\p{Ll}/u.test(line.replace(/(?<=[A-Z])s\b/g, ""))) return false;
  const words = line.split(/[^\p{L}&]+/u).filter((word) => word !== "");
  return (bold && words.length > 1) || words.length > 3 || words.some((word) => word.length >= HEADING_WORD);
}

function seenIn(text: string, bold: boolean, column: number): readonly Seen[] {
  const found: Seen[] = [];
  for (const line of text.split("\n")) {
    const capitals = isHeadingOfCapitals(line, bold);
    for (const match of line.matchAll(SEEN)) {
      const form = match[1] ?? "";
      if (form.length <= LONGEST + 1 && !ROMAN.test(form))
        found.push({ form, column, inWords: !capitals, note: match[2] ?? null });
    }
  }
  return found;
}

function spelledIn(text: string, column: number): readonly SpelledOut[] {
  const found: SpelledOut[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const form = match[1] ?? "";
    const words = spelledBefore(text.slice(Math.max(0, match.index - 160), match.index), form);
    found.push({ form, words, column });
  }
  for (const match of text.matchAll(BEFORE_BRACKETS)) {
    const words = spelledAfter(match[2] ?? "", match[1] ?? "");
    if (words !== null) found.push({ form: match[1] ?? "", words, column });
  }
  const defined = DEFINED.exec(text);
  if (defined !== null) found.push({ form: defined[1] ?? "", words: spelledAfter(defined[2] ?? "", defined[1] ?? ""), column });
  return found;
}

/** Rows do not change; what was found in one is kept for as long as the row is. */
const KEPT = new WeakMap<Row, RowForms>();

function formsOf(row: Row): RowForms {
  const before = KEPT.get(row);
  if (before !== undefined) return before;
  const seen: Seen[] = [];
  const spelled: SpelledOut[] = [];
  const notes: { note: string; text: string; column: number }[] = [];
  row.forEach((cell, column) => {
    const text = typeof cell?.value === "string" ? cell.text : "";
    if (text === "" || !/[A-Z\u00B9\u00B2\u00B3\u2070-\u2079]/.test(text)) return;
    seen.push(...seenIn(text, cell?.bold ?? false, column));
    spelled.push(...spelledIn(text, column));
    const note = NOTE.exec(text.trim());
    if (note !== null) notes.push({ note: note[1] ?? "", text: note[2] ?? "", column });
  });
  const forms = seen.length + spelled.length + notes.length === 0 ? NOTHING : { seen, spelled, notes };
  KEPT.set(row, forms);
  return forms;
}

/** Words that a short form stands for, and where they stand. */
export interface Expansion {
  /** null: it is told what it is, in other words than its letters. */
  readonly words: string | null;
  readonly at: string;
  /** Whether it is the name of a member that says so. */
  readonly ofMember: boolean;
}

/** One short form of the workbook. */
export interface ShortForm {
  readonly form: string;
  /** Where it is used, outside the glossary, in the order of the workbook. */
  readonly at: readonly string[];
  /** Whether it is used in running words and wants explaining: not in headings of capitals or among the contacts alone. */
  readonly wantsMeaning: boolean;
  readonly expansions: readonly Expansion[];
}

interface Gathering {
  readonly at: string[];
  readonly wanted: string[];
  readonly notes: Set<string>;
  readonly expansions: Expansion[];
}

function rowsOf(places: readonly { readonly at: string }[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { at } of places) {
    const place = parsePlace(at);
    if (place === null) continue;
    for (let row = place.box.top; row <= place.box.bottom; row++) rows.add(`${row} ${place.sheet}`);
  }
  return rows;
}

function gather({ reading }: CheckContext, grids: readonly Grid[]): ReadonlyMap<string, Gathering> {
  const glossary = rowsOf(reading.plan.glossary);
  const members = rowsOf(reading.plan.members);
  const all = new Map<string, Gathering>();
  const notes = new Map<string, Expansion>();
  const of = (form: string): Gathering => {
    const there = all.get(form) ?? { at: [], wanted: [], notes: new Set(), expansions: [] };
    all.set(form, there);
    return there;
  };
  for (const { sheet, rows } of grids) {
    rows.forEach((row, index) => {
      const key = `${index} ${sheet}`;
      const forms = glossary.has(key) ? NOTHING : formsOf(row);
      if (forms === NOTHING) return;
      const ofMember = members.has(key);
      const address = (column: number): string => fullAddress(sheet, oneCell(index, column));
      for (const { form, column, inWords, note } of forms.seen) {
        const there = of(form);
        const at = address(column);
        if (there.at.at(-1) !== at) there.at.push(at);
        if (inWords && !ofMember) there.wanted.push(at);
        if (note !== null) there.notes.add(`${note} ${sheet}`);
      }
      for (const { form, words, column } of forms.spelled) of(form).expansions.push({ words, at: address(column), ofMember });
      for (const { note, text, column } of forms.notes) {
        notes.set(`${note} ${sheet}`, { words: text, at: address(column), ofMember: false });
      }
    });
  }
  for (const [form, there] of all) {
    for (const note of there.notes) {
      const told = notes.get(note);
      if (told !== undefined) there.expansions.push({ ...told, words: spelledAfter(told.words ?? "", form) });
    }
  }
  return all;
}

/**
 * The short forms of the workbook (CSU, T&CG, PCSOs), by their letters: capitals of two or more, not roman numerals, with where they
 * are used and the words that the text itself gives for them: in brackets, after a dash, in a footnote. Linear in the cells.
 */
export const shortForms = oncePerCheck((context): ReadonlyMap<string, ShortForm> => {
  const gathered = gather(context, sheetsRead(context));
  return new Map(
    [...gathered].map(([form, { at, wanted, expansions }]) => {
      const plain = form.length > LONGEST || KNOWN_SHORT_FORMS.has(form) || STRESSED_WORDS.has(form);
      return [form, { form, at: wanted.length > 0 ? wanted : at, wantsMeaning: !plain && wanted.length > 0, expansions }];
    }),
  );
});
