import { fontOn } from "../design/contrast";
import { foldHeading, tableColumns, tableOrBlock, type Standing } from "../design/standing";
import { cellAt, textAt, type Hex } from "../grid/grid";
import { BOOK_TABLES } from "../plan/bookTables";
import type { Action, Priority } from "../plan/plan";
import { STATUSES, STATUS_KEYS } from "../plan/statuses";
import { statusOfWord } from "../plan/statusOf";
import type { BuildChoices } from "./buildChoices";

/** One status of the plan's key, as Lists holds it. */
export interface KeyStatus {
  readonly label: string;
  readonly meaning: string;
  /** null: no colour. */
  readonly fill: Hex | null;
  readonly font: Hex;
  /** The fill in a word. */
  readonly colour: string;
}

/** What a word of the source's own looks like in the key. */
const OWN_WORD = { meaning: "As in the source plan.", fill: "E4DFEC", font: "000000", colour: "Light purple" } as const;

/** A longer text under a status heading is a comment, not a word of a key, and a key has room for only so many more. */
const LONGEST_WORD = 30;
const MOST_OWN_WORDS = 8;

/** The plan's own key, before the officer changed it. */
export const DEFAULT_KEY: readonly KeyStatus[] = STATUS_KEYS.map((key) => STATUSES[key]);

/** The key as Lists holds it, with the officer's labels, meanings and colours; null when there is no Lists of ours. */
export function standingKey(standing: Standing): readonly KeyStatus[] | null {
  const { headings } = BOOK_TABLES.statuses;
  const grid = standing.ours.get("lists");
  const table = grid === undefined ? null : tableOrBlock(grid, [headings.label]);
  if (grid === undefined || table === null) return null;
  const columns = tableColumns(grid, table);
  const column = (heading: string): number => columns.get(foldHeading(heading)) ?? -1;
  const rows = Array.from({ length: table.box.bottom - table.box.top }, (_, at) => table.box.top + 1 + at);
  const key = rows.map((row) => {
    const fill = cellAt(grid, row, column(headings.colour))?.fill ?? null;
    const own = DEFAULT_KEY.find((status) => status.fill === fill);
    return {
      label: textAt(grid, row, column(headings.label)),
      meaning: textAt(grid, row, column(headings.meaning)),
      colour: textAt(grid, row, column(headings.colour)),
      fill,
      font: own?.font ?? (fill === null ? "000000" : fontOn(fill)),
    };
  });
  return key.some(({ label }) => label !== "") ? key : null;
}

/** The word that an action's status becomes on our sheets; null where it has none. `byFill`: it was shown by its fill alone. */
export function statusWord(
  action: Action,
  choices: BuildChoices,
  key: readonly KeyStatus[],
): { word: string; byFill: boolean } | null {
  const { status, statusFill } = action;
  const means = status === null ? choices.statusByFill.get(statusFill ?? "") : statusOfWord(status);
  const kept = status === null ? undefined : key.find(({ label }) => foldHeading(label) === foldHeading(status));
  if (kept !== undefined) return { word: kept.label, byFill: false };
  const word = means === undefined || means === null ? status : STATUSES[means].label;
  return word === null || word.trim() === "" ? null : { word, byFill: status === null };
}

/** The key for a plan: the standing one, or our own with every further word of the source after it, as first written. */
export function statusKeyFor(priorities: readonly Priority[], choices: BuildChoices, standing: Standing): readonly KeyStatus[] {
  const stands = standingKey(standing);
  if (stands !== null) return stands;
  const key = [...DEFAULT_KEY];
  for (const action of priorities.flatMap((priority) => priority.actions)) {
    const word = statusWord(action, choices, key)?.word.trim() ?? "";
    const isWord = word !== "" && word.length <= LONGEST_WORD && !word.includes("\n");
    const isNew = !key.some(({ label }) => foldHeading(label) === foldHeading(word));
    if (isWord && isNew && key.length < DEFAULT_KEY.length + MOST_OWN_WORDS) key.push({ ...OWN_WORD, label: word });
  }
  return key;
}
