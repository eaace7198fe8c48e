import type { ExportChoices } from "../../app/exportPlan";
import type { FileKind } from "../../app/exportFile";
import type { OwnLayout } from "../../core/layouts/keptExport";
import { LAYOUTS, layoutOf } from "../../core/layouts/layouts";
import type { LayoutInfo, LayoutKey } from "../../core/layouts/layouts";
import { VERSIONS } from "../../core/layouts/printChoices";
import type { ColumnKey } from "../../core/plan/columns";

/** Where an export goes: a sheet of this workbook, or a file of its own. */
export type Destination = "sheet" | FileKind;

/** The destinations in words, in the order in which they are offered. */
export const DESTINATIONS = {
  sheet: { name: "A sheet in this workbook", does: "Export to a sheet" },
  xlsx: { name: "An Excel file", does: "Save the Excel file" },
  docx: { name: "A Word document", does: "Save the Word document" },
  csv: { name: "A CSV file (one table, no colours)", does: "Save the CSV file" },
} as const satisfies Record<Destination, { readonly name: string; readonly does: string }>;

export const DESTINATION_KEYS = Object.keys(DESTINATIONS) as readonly Destination[];

/** What the officer has chosen so far. */
export interface ExportDraft {
  readonly choices: ExportChoices;
  readonly goesTo: Destination;
}

/** The columns of actions that a layout has by itself. */
export function columnsOfLayout(layout: LayoutKey): readonly ColumnKey[] {
  const { columns }: LayoutInfo = LAYOUTS[layout];
  return columns.flatMap(({ holds }) => holds ?? []);
}

/** Whether the columns of a layout are the officer's to choose: those of tables of actions are. */
export function hasColumns(layout: LayoutKey): boolean {
  return LAYOUTS[layout].shows === "actions";
}

const OWN = "own:";

/** The value of a radio button for a layout of the officer's own. */
export const ownValue = (name: string): string => OWN + name;

const sameColumns = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The radio button that is pressed: an own layout whose columns are chosen, else the standard one. */
export function layoutValue({ layout, columns }: ExportChoices, own: readonly OwnLayout[]): string {
  const kept = columns === null ? undefined : own.find((each) => sameColumns(each.columns, columns));
  return kept === undefined ? layout : ownValue(kept.name);
}

/** The choices with another layout: a standard one with its own columns, or the officer's own. */
export function withLayout(choices: ExportChoices, value: string, own: readonly OwnLayout[]): ExportChoices {
  const kept = own.find(({ name }) => ownValue(name) === value);
  if (kept !== undefined) return { ...choices, layout: "action-table", columns: kept.columns };
  return { ...choices, layout: layoutOf(value) ?? choices.layout, columns: null };
}

/** A draft that can be made: an accessible version is several sheets, and so a file. */
export function possible({ choices, goesTo }: ExportDraft): ExportDraft {
  return { choices, goesTo: goesTo === "sheet" && VERSIONS[choices.version].isAccessible ? "xlsx" : goesTo };
}
