import { rememberedChoice } from "../build/rememberedChoices";
import { asciiJson, keptText, textNames } from "../design/keptText";
import type { DefinedName, WorkbookContent } from "../grid/grid";
import { COLUMN_KEYS, type ColumnKey } from "../plan/columns";
import type { Reading } from "../plan/reading";
import { LAYOUT_KEYS, layoutOf } from "./layouts";
import { INNER_KEYS, PART_KEYS, suggestPrintChoices, VERSION_KEYS, type PrintChoices } from "./printChoices";

/** A layout of the officer's own: columns of actions, ticked and in order, under a name. */
export interface OwnLayout {
  readonly name: string;
  readonly columns: readonly ColumnKey[];
}

/** What a workbook keeps of its exports. */
export interface KeptExport {
  /** The last choices; null where there were none. */
  readonly choices: PrintChoices | null;
  readonly layouts: readonly OwnLayout[];
}

const PREFIX = "Actionbook.Exports.";

const NOTHING: KeptExport = { choices: null, layouts: [] };

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

/** The item of a list that a value is; null when it is none. */
function oneOf<Item extends string>(value: unknown, list: readonly Item[]): Item | null {
  return list.find((item) => item === value) ?? null;
}

function someOf<Item extends string>(value: unknown, list: readonly Item[]): readonly Item[] | null {
  return Array.isArray(value) ? value.flatMap((item) => oneOf(item, list) ?? []) : null;
}

function texts(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : null;
}

function choicesOf(value: unknown): PrintChoices | null {
  const fields = fieldsOf(value);
  const layout = oneOf(fields.get("layout"), LAYOUT_KEYS);
  if (layout === null) return null;
  return {
    layout,
    columns: someOf(fields.get("columns"), COLUMN_KEYS),
    parts: someOf(fields.get("parts"), PART_KEYS) ?? [],
    priorities: texts(fields.get("priorities")),
    agencies: texts(fields.get("agencies")),
    paper: oneOf(fields.get("paper"), ["a4", "a3"]) ?? "a4",
    version: oneOf(fields.get("version"), VERSION_KEYS) ?? "board",
    publish: someOf(fields.get("publish"), INNER_KEYS) ?? [],
  };
}

function layoutsOf(value: unknown): readonly OwnLayout[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): readonly OwnLayout[] => {
    const fields = fieldsOf(item);
    const name = fields.get("name");
    const columns = someOf(fields.get("columns"), COLUMN_KEYS) ?? [];
    return typeof name === "string" && name !== "" && columns.length > 0 ? [{ name, columns }] : [];
  });
}

/** What a workbook keeps of its exports; what cannot be read counts as not kept. */
export function keptExport({ names }: WorkbookContent): KeptExport {
  const text = keptText(names, PREFIX);
  if (text === "") return NOTHING;
  try {
    const fields = fieldsOf(JSON.parse(text));
    return { choices: choicesOf(fields.get("choices")), layouts: layoutsOf(fields.get("layouts")) };
  } catch (error) {
    // Somebody else may have written into the names: that must not keep the plan from being exported.
    if (error instanceof SyntaxError) return NOTHING;
    throw error;
  }
}

/** The hidden names that keep what is to be kept of exports; none where the workbook keeps just that already. */
export function exportNames(kept: KeptExport, content: WorkbookContent): readonly DefinedName[] {
  const text = asciiJson(kept);
  return text === keptText(content.names, PREFIX) ? [] : textNames(text, PREFIX, content.names);
}

/** The choices that an export starts from: what the plan keeps, the layout that its Lists sheet names before it; else what it suggests. */
export function savedPrintChoices(content: WorkbookContent, reading: Reading): PrintChoices {
  const suggested = suggestPrintChoices(reading);
  const kept = keptExport(content).choices ?? suggested;
  const listed = layoutOf(rememberedChoice(content, "layout") ?? "") ?? kept.layout;
  return listed === kept.layout ? kept : { ...kept, layout: listed, columns: null };
}
