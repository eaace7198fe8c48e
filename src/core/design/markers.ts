import type { DefinedName } from "../grid/grid";
import { parsePlace, quoteSheet } from "../grid/a1";
import type { SheetKey } from "./sheetDesign";

const PREFIX = "Actionbook.";
const PRIORITY = "Priority.";

const MARKERS = {
  plan: "Plan",
  targets: "Targets",
  partners: "Partners",
  lists: "Lists",
  glossary: "Glossary",
  changeLog: "ChangeLog",
  review: "Review",
  export: "Export",
  findings: "Findings",
  returns: "Returns",
  overview: "Overview",
  snapshots: "Snapshots",
  changed: "Changed",
} as const satisfies Record<Exclude<SheetKey, `priority:${string}`>, string>;

const KEYS: ReadonlyMap<string, SheetKey> = new Map(Object.entries(MARKERS).map(([key, word]) => [word, key as SheetKey]));

/** The hidden defined name that marks one of our sheets: Actionbook.Plan, Actionbook.Priority.p1. */
export function markerName(key: SheetKey): string {
  if (key.startsWith("priority:")) return PREFIX + PRIORITY + key.slice("priority:".length);
  return PREFIX + MARKERS[key as keyof typeof MARKERS];
}

/** The marker of a sheet as a defined name of the workbook: it points at the sheet's A1. */
export function markerOf(key: SheetKey, title: string): DefinedName {
  return { name: markerName(key), formula: `${quoteSheet(title)}!$A$1`, sheet: null, hidden: true };
}

/** Which of our sheets a defined name marks; null when it is none of our markers. */
export function markedKey(name: string): SheetKey | null {
  if (!name.startsWith(PREFIX)) return null;
  const word = name.slice(PREFIX.length);
  return word.startsWith(PRIORITY) ? `priority:${word.slice(PRIORITY.length)}` : (KEYS.get(word) ?? null);
}

/** Our sheets that a workbook holds: key to title as it stands now. A marker whose sheet is gone is left out. */
export function markedSheets(names: readonly DefinedName[]): ReadonlyMap<SheetKey, string> {
  const found = new Map<SheetKey, string>();
  for (const { name, formula } of names) {
    const key = markedKey(name);
    const place = parsePlace(formula);
    if (key !== null && place !== null) found.set(key, place.sheet);
  }
  return found;
}
