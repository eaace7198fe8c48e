import type { Cell } from "../../grid/grid";
import { oncePerText } from "../../plan/oncePerText";
import { spelledAfter, spelledBefore } from "./spelling";

/** A short form as it stands in a cell, its plural taken off. */
interface Seen {
  readonly form: string;
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
}

/** A footnote that begins in a cell. */
interface Note {
  readonly note: string;
  readonly text: string;
}

/** What one cell says of short forms. */
export interface CellForms {
  readonly seen: readonly Seen[];
  readonly spelled: readonly SpelledOut[];
  readonly notes: readonly Note[];
}

/** What a cell says that holds no short form. */
export const NO_FORMS: CellForms = { seen: [], spelled: [], notes: [] };

/** Longer runs of capitals are words that are stressed. */
export const LONGEST_FORM = 6;

const SUPERSCRIPT = "\\u2070\\u00B9\\u00B2\\u00B3\\u2074-\\u2079";
const FORM = "(?:[A-Z]-)?[A-Z](?:&?[A-Z])+";
const WORTH_A_LOOK = new RegExp(`[A-Z][&-]?[A-Z]|[${SUPERSCRIPT}]`);
/** Plain and quick; what may not stand on either side is looked at afterwards. */
const SEEN = new RegExp(`(${FORM})(?:['\\u2019]?s)?(?:\\s?([${SUPERSCRIPT}]+))?`, "g");
const NOT_BEFORE = /[\p{L}\p{Nd}&@._]/u;
const NOT_AFTER = /[\p{L}\p{Nd}&@_]/u;
const IN_BRACKETS = new RegExp(`\\((${FORM})s?\\)`, "g");
const BEFORE_BRACKETS = new RegExp(`(${FORM})s?\\s?\\(([^()]{4,120})\\)`, "g");
const DEFINED = new RegExp(`^[${SUPERSCRIPT}\\d\\s]*(${FORM})s?\\s*(?:[:=]|\\s[-\\u2010-\\u2015])\\s+(.+)$`, "s");
const NOTE = new RegExp(`^\\s*([${SUPERSCRIPT}]+)\\s*(.+)$`, "s");
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const HEADING_WORD = 7;

function standsFree(line: string, from: number, to: number): boolean {
  return !NOT_BEFORE.test(line.charAt(from - 1)) && !NOT_AFTER.test(line.charAt(to));
}

/** Whether a line is a heading set in capitals, in which no word can be told for a short form. */
function isHeadingOfCapitals(line: string, bold: boolean): boolean {
  if (/[a-rt-z]/.test(line) || /\p{Ll}/u.test(line.replace(/(?<=[A-Z])s\b/g, ""))) return false;
  const words = line.split(/[^\p{L}&]+/u).filter((word) => word !== "");
  return (bold && words.length > 1) || words.length > 3 || words.some((word) => word.length >= HEADING_WORD);
}

function seenIn(text: string, bold: boolean): readonly Seen[] {
  const found: Seen[] = [];
  for (const line of text.split("\n")) {
    let capitals: boolean | null = null;
    for (const match of line.matchAll(SEEN)) {
      const form = match[1] ?? "";
      if (form.length > LONGEST_FORM + 1 || ROMAN.test(form)) continue;
      if (!standsFree(line, match.index, match.index + match[0].length)) continue;
      capitals ??= isHeadingOfCapitals(line, bold);
      found.push({ form, inWords: !capitals, note: match[2] ?? null });
    }
  }
  return found;
}

/** How far back from a bracket the words can begin that it shortens. */
const REACH = 160;

function spelledIn(text: string): readonly SpelledOut[] {
  const found: SpelledOut[] = [];
  if (text.includes("(")) {
    for (const { 1: form = "", index } of text.matchAll(IN_BRACKETS)) {
      found.push({ form, words: spelledBefore(text.slice(Math.max(0, index - REACH), index), form) });
    }
    for (const { 1: form = "", 2: inside = "" } of text.matchAll(BEFORE_BRACKETS)) {
      const words = spelledAfter(inside, form);
      if (words !== null) found.push({ form, words });
    }
  }
  const { 1: form, 2: meaning = "" } = DEFINED.exec(text) ?? [];
  if (form !== undefined) found.push({ form, words: spelledAfter(meaning, form) });
  return found;
}

function look(text: string, bold: boolean): CellForms {
  if (!WORTH_A_LOOK.test(text)) return NO_FORMS;
  const [seen, spelled] = [seenIn(text, bold), spelledIn(text)];
  const { 1: note, 2: told = "" } = NOTE.exec(text) ?? [];
  const notes = note === undefined ? [] : [{ note, text: told }];
  return seen.length + spelled.length + notes.length === 0 ? NO_FORMS : { seen, spelled, notes };
}

const inPlain = oncePerText((text) => look(text, false));
const inBold = oncePerText((text) => look(text, true));

/** The short forms of one cell, those that it spells out, and the footnote that begins in it. */
export function cellForms({ text, bold }: Pick<Cell, "text" | "bold">): CellForms {
  return bold ? inBold(text) : inPlain(text);
}
