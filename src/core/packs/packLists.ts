import { blankSheet } from "../design/blankSheet";
import { rowsOf, textCell } from "../design/designCells";
import type { CellAt } from "../design/designCells";
import type { ConditionalFormat, SheetDesign, Validation } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { cellAddress, quoteSheet } from "../grid/a1";
import type { Box } from "../grid/a1";
import type { DefinedName, Hex } from "../grid/grid";
import { statusOfWord } from "../plan/statusOf";
import { STATUSES } from "../plan/statuses";
import { PACK_SHEETS } from "../returns/packRecord";
import { priorityWords, ragWords } from "./packInput";
import type { PackInput } from "./packInput";

/** The lists that a pack's dropdowns offer: the name that each has in the pack, and its heading. */
const LISTS = {
  statuses: { name: "StatusNames", heading: "Status", words: ({ key }: PackInput) => key.map(({ label }) => label) },
  ratings: { name: "RagNames", heading: "RAG", words: ({ plan }: PackInput) => ragWords(plan) },
  agencies: {
    name: "AgencyNames",
    heading: "Agency",
    words: ({ plan, fingerprint }: PackInput) => [fingerprint.agency, ...plan.members.map(({ name }) => name)],
  },
  priorities: { name: "PriorityNames", heading: "Priority", words: ({ plan }: PackInput) => plan.priorities.map(priorityWords) },
} as const satisfies Record<string, { name: string; heading: string; words: (input: PackInput) => readonly string[] }>;

export type PackList = keyof typeof LISTS;

const LIST_KEYS = Object.keys(LISTS) as readonly PackList[];

/** Each word once, none blank. A list is never empty: a dropdown needs a cell. */
function wordsOf(list: PackList, input: PackInput): readonly string[] {
  const words = new Map(LISTS[list].words(input).map((word) => [word.trim().toLowerCase(), word.trim()]));
  words.delete("");
  return [...words.values()];
}

/** The hidden sheet of lists that the dropdowns of a pack read. */
export function packListsSheet(input: PackInput): SheetDesign {
  const cells = LIST_KEYS.flatMap((list, column) => [
    { row: 0, column, cell: textCell(LISTS[list].heading, STYLES.header) },
    ...wordsOf(list, input).map((word, at): CellAt => ({ row: 1 + at, column, cell: textCell(word, STYLES.bodyAsTyped) })),
  ]);
  return { ...blankSheet(PACK_SHEETS.lists), visibility: "hidden", rows: rowsOf(cells) };
}

function fixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}

/** The names that the dropdowns of a pack read their lists by. */
export function packListNames(input: PackInput): readonly DefinedName[] {
  return LIST_KEYS.map((list, column) => {
    const last = Math.max(1, wordsOf(list, input).length);
    const formula = `${quoteSheet(PACK_SHEETS.lists)}!${fixed(1, column)}:${fixed(last, column)}`;
    return { name: LISTS[list].name, formula, sheet: null, hidden: false };
  });
}

/** What Excel says to who types what is not in the list. Titles have at most 32 characters, messages 255. */
const REFUSALS: Readonly<Record<PackList, Validation["alert"]>> = {
  statuses: {
    style: "stop",
    title: "Not in the list",
    message: "Choose a status from the list. What each one means is on the first sheet, Read me.",
  },
  ratings: { style: "warning", title: "Not in the list", message: "Ratings are usually one of the list. Keep what you typed?" },
  agencies: null,
  priorities: { style: "warning", title: "Not in the list", message: "That is no priority of this plan. Keep what you typed?" },
};

/** A dropdown over a box. */
export function packListRule(box: Box, list: PackList): Validation {
  return { box, rule: { kind: "list", source: LISTS[list].name }, ignoreBlank: true, alert: REFUSALS[list], prompt: null };
}

function colour(box: Box, word: string, fill: Hex, font: Hex): ConditionalFormat {
  const first = `"${word.replaceAll('"', '""')}"`;
  return { box, rule: { kind: "cellValue", comparison: "equalTo", first }, fill, colour: font, bold: true, stopIfTrue: true };
}

/** The colours of the statuses over a box. The words are the pack's own: the key does not change under way. */
export function packStatusColours(box: Box, { key }: PackInput): readonly ConditionalFormat[] {
  return key.flatMap(({ label, fill, font }) => (label === "" || fill === null ? [] : [colour(box, label, fill, font)]));
}

/** The colours of the ratings over a box. */
export function packRagColours(box: Box, { plan }: PackInput): readonly ConditionalFormat[] {
  return ragWords(plan).flatMap((word) => {
    const status = statusOfWord(word);
    return status === null ? [] : [colour(box, word, STATUSES[status].fill, STATUSES[status].font)];
  });
}
