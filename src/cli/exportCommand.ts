import { exportCounts, savedChoices, type ExportChoices } from "../app/exportPlan";
import { exportFile, type FileKind } from "../app/exportFile";
import { failed, type Outcome } from "../app/outcome";
import { COLUMN_KEYS, COLUMNS, type ColumnKey } from "../core/plan/columns";
import { layoutOf, LAYOUT_KEYS, LAYOUTS } from "../core/layouts/layouts";
import { PART_KEYS, partsOf, type PartKey, type VersionKey } from "../core/layouts/printChoices";
import { writeDocument } from "../word/writeDocument";
import { writeBook } from "../xlsx/writeBook";
import type { Job, Said } from "./commands";
import { nearestWord } from "./nearestWord";
import type { OptionName } from "./options";
import { plural } from "./printable";
import { unknownChoice } from "./unknownChoice";

type Options = ReadonlyMap<OptionName, string>;

const KINDS = [
  [".xlsx", "xlsx"],
  [".docx", "docx"],
  [".csv", "csv"],
] as const satisfies readonly (readonly [string, FileKind])[];

const NO_PARTS = "none";

const PAPERS = ["a4", "a3"] as const;

/** The words of an option that takes several, between semicolons; null where it was not given. */
function wordsOf(typed: string | undefined, between: RegExp): readonly string[] | null {
  const words = typed?.split(between).map((word) => word.trim());
  return words?.filter((word) => word !== "") ?? null;
}

/** The column that a word names: by its key or its heading. */
function columnOf(word: string): ColumnKey | null {
  const folded = word.toLowerCase();
  return COLUMN_KEYS.find((key) => key.toLowerCase() === folded || COLUMNS[key].heading.toLowerCase() === folded) ?? null;
}

function kindOf(output: string): FileKind | null {
  return KINDS.find(([ending]) => output.toLowerCase().endsWith(ending))?.[1] ?? null;
}

function unknown(what: string, typed: string, words: readonly string[]): string {
  const meant = nearestWord(typed, words);
  return `There is no ${what} ${typed}. ${meant === null ? `Choose one of: ${words.join(", ")}.` : `Did you mean ${meant}?`}`;
}

/** What is wrong with the options of `export`, as a sentence; null when nothing is. */
export function refuseExport(options: Options): string | null {
  const layout = options.get("layout");
  if (layout !== undefined && layoutOf(layout) === null) return unknown("layout", layout, LAYOUT_KEYS);
  const column = wordsOf(options.get("columns"), /[,;]/)?.find((word) => columnOf(word) === null);
  if (column !== undefined) return unknown("column", column, COLUMN_KEYS);
  const part = wordsOf(options.get("parts"), /[,;]/)?.find((word) => word !== NO_PARTS && !PART_KEYS.some((key) => key === word));
  if (part !== undefined) return unknown("part", part, [...PART_KEYS, NO_PARTS]);
  const paper = options.get("paper");
  if (paper !== undefined && !PAPERS.some((each) => each === paper)) return unknown("paper", paper, PAPERS);
  const output = options.get("output") ?? "";
  return kindOf(output) === null ? `Say which kind of file to write: ${output} ends in none of .xlsx, .docx and .csv.` : null;
}

function versionOf(options: Options, otherwise: VersionKey): VersionKey {
  if (options.has("public")) return options.has("accessible") ? "public-accessible" : "public";
  return options.has("accessible") ? "accessible" : otherwise;
}

/** The parts asked for; else all that the plan has, where the whole of it goes out. */
function chosenParts({ inHand, options }: Job): readonly PartKey[] {
  const asked = wordsOf(options.get("parts"), /[,;]/);
  if (asked !== null) return PART_KEYS.filter((part) => asked.includes(part));
  const layout = layoutOf(options.get("layout") ?? "");
  const shows = layout === null ? "actions" : LAYOUTS[layout].shows;
  const isWhole = shows === "actions" || shows === "cards";
  return isWhole && !options.has("priority") && !options.has("agency") ? partsOf(inHand.reading) : [];
}

/** What was asked for; what was not said is as the plan keeps it, and the whole of the plan goes out. */
function choicesOf(job: Job): ExportChoices {
  const { inHand, options } = job;
  const saved = savedChoices(inHand);
  const layout = layoutOf(options.get("layout") ?? "");
  const columns = wordsOf(options.get("columns"), /[,;]/)?.flatMap((word) => columnOf(word) ?? []);
  return {
    ...saved,
    layout: layout ?? saved.layout,
    columns: columns ?? (layout === null ? saved.columns : null),
    parts: chosenParts(job),
    priorities: wordsOf(options.get("priority"), /;/) ?? saved.priorities,
    agencies: wordsOf(options.get("agency"), /;/) ?? saved.agencies,
    paper: PAPERS.find((each) => each === options.get("paper")) ?? saved.paper,
    version: versionOf(options, saved.version),
  };
}

/** Writes the plan as asked for as a file of its own: a workbook, a Word document or a CSV file. */
export async function exportTo(job: Job): Promise<Outcome<Said>> {
  const { inHand, options, today } = job;
  const asked = { priorities: wordsOf(options.get("priority"), /;/) ?? [], agencies: wordsOf(options.get("agency"), /;/) ?? [] };
  const trouble = unknownChoice(inHand, asked);
  if (trouble !== null) return failed(trouble);
  const choices = choicesOf(job);
  const kind = kindOf(options.get("output") ?? "") ?? "xlsx";
  const made = await exportFile(inHand, choices, today, kind, { writeBook, writeDocument });
  if (!made.ok) return made;
  const { priorities, actions } = exportCounts(inHand, choices);
  const amount = `${plural(priorities, "priority", "priorities")} with ${plural(actions, "action", "actions")}`;
  const { shows, name } = LAYOUTS[choices.layout];
  const isOfActions = shows === "actions" || shows === "cards";
  const words = isOfActions ? `Exported ${amount} in the layout ${choices.layout}.\n` : `Exported: ${name}.\n`;
  return { ok: true, value: { words, json: { ...choices, counts: { priorities, actions } }, made: made.value } };
}
