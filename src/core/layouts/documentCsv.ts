import { csvText } from "./csvText";
import type { PrintDocument, PrintTable } from "./printDocument";
import { sheetGroups } from "./sheetGroups";

/** Tells Excel that a CSV file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

function tableRows(heading: string | null, { rows }: PrintTable): readonly (readonly string[])[] {
  return rows.map((row) => [...(heading === null ? [] : [heading]), ...row.map(({ lines }) => lines.join("\n"))]);
}

/**
 * The printed plan as a CSV file with one row of headings: its priorities, or the first of its other tables where it has none. A
 * column in front says the priority. null where it has no table.
 */
export function documentCsv(document: PrintDocument): string | null {
  const groups = sheetGroups(document).filter(({ sections }) =>
    sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "table")),
  );
  const group = groups.find(({ about }) => about === "priority") ?? groups[0];
  if (group === undefined) return null;
  const isByPriority = group.about === "priority" || group.about === "review";
  const isOfGroup = (table: PrintTable): boolean => table.columns.length === group.columns.length;
  const rows = group.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table" && isOfGroup(block) ? tableRows(isByPriority ? heading : null, block) : [],
    ),
  );
  const headings = [...(isByPriority ? ["Priority"] : []), ...group.columns.map(({ heading }) => heading)];
  return BYTE_ORDER_MARK + csvText([headings, ...rows]);
}
