import type { ConditionalFormat, Validation } from "../design/sheetDesign";
import type { Box } from "../grid/a1";
import type { Cell } from "../grid/grid";
import type { ColumnKey } from "../plan/columns";
import { serialOfDay } from "../plan/days";
import { STATUSES, STATUS_KEYS } from "../plan/statuses";
import { statusOfWord } from "../plan/statusOf";

/** A column of the officer's own table below its heading, with what stands in it. */
export interface OwnColumn {
  readonly box: Box;
  readonly cells: readonly Cell[];
}

/** What one column is given. */
export interface ColumnRules {
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

const NO_RULES: ColumnRules = { validations: [], conditionalFormats: [] };

/** Excel takes so many characters of words in a list that stands in the rule itself. */
const LONGEST_LIST = 255;
/** A list of one word is no choice, and a longer text is no word to choose. */
const FEWEST_WORDS = 2;
const LONGEST_WORD = 60;
/** So many real dates, and nothing else, make a column of dates. */
const FEWEST_DATES = 3;
const FIRST_DAY = "2000-01-01";

/** Words that can stand in a list between commas, and that Excel takes for no formula. */
const PLAIN_WORD = /^[^=+@"',\n-][^",\n]*$/;

const CHOICES = "The words that this plan uses are in the list. Keep what you typed?";

/** The different words of a column, in their order. */
function wordsOf({ cells }: OwnColumn): readonly string[] {
  const words = cells.map(({ text }) => text.trim()).filter((word) => word.length <= LONGEST_WORD && PLAIN_WORD.test(word));
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}

/** A dropdown of some words; none where they are too few, or too many for a rule of Excel's. */
function dropdown(box: Box, words: readonly string[], title: string): readonly Validation[] {
  const source = words.join(",");
  if (words.length < FEWEST_WORDS || source.length > LONGEST_LIST) return [];
  const alert = { style: "warning", title, message: CHOICES } as const;
  return [{ box, rule: { kind: "list", source: `"${source}"` }, ignoreBlank: true, alert, prompt: null }];
}

/** The colour of the key for each word that stands for a status. */
function colours(box: Box, words: readonly string[]): readonly ConditionalFormat[] {
  return words.flatMap((word): readonly ConditionalFormat[] => {
    const key = statusOfWord(word);
    if (key === null) return [];
    const { fill, font } = STATUSES[key];
    const rule = { kind: "cellValue", comparison: "equalTo", first: `"${word}"` } as const;
    return [{ box, rule, fill, colour: font, bold: true, stopIfTrue: true }];
  });
}

/** The officer's own words for statuses, and our label for each status that they have no word for. */
function statusWords(column: OwnColumn): readonly string[] {
  const own = wordsOf(column);
  const told = new Set(own.map(statusOfWord));
  return [...own, ...STATUS_KEYS.filter((key) => !told.has(key)).map((key) => STATUSES[key].label)];
}

function statusRules(column: OwnColumn): ColumnRules {
  const words = statusWords(column);
  const validations = dropdown(column.box, words, "Not in the list of statuses");
  return { validations, conditionalFormats: colours(column.box, words) };
}

function wordRules(title: string): (column: OwnColumn) => ColumnRules {
  return (column) => ({ ...NO_RULES, validations: dropdown(column.box, wordsOf(column), title) });
}

/** A rule that takes dates only, where nothing but real dates stands in a column. */
function dateRules({ box, cells }: OwnColumn): ColumnRules {
  const dates = cells.filter(({ value, format }) => typeof value === "number" && /[dy]|mmm/i.test(format));
  if (dates.length < FEWEST_DATES || dates.length < cells.length) return NO_RULES;
  const rule = { kind: "date", comparison: "greaterThanOrEqualTo", first: String(serialOfDay(FIRST_DAY)) } as const;
  const message = "This column holds dates, such as 31/03/2025. Keep what you typed?";
  const alert = { style: "warning", title: "Not a date", message } as const;
  return { ...NO_RULES, validations: [{ box, rule, ignoreBlank: true, alert, prompt: null }] };
}

/** What each column is given; what is typed is never refused, only asked about. */
export const OWN_COLUMN_RULES: Readonly<Partial<Record<ColumnKey, (column: OwnColumn) => ColumnRules>>> = {
  lead: wordRules("Not in the list of leads"),
  type: wordRules("Not in the list of types"),
  status: statusRules,
  rag: (column) => ({ ...NO_RULES, conditionalFormats: colours(column.box, wordsOf(column)) }),
  byWhen: dateRules,
  updated: dateRules,
};
