import { CARD_COLUMNS } from "./layouts";
import type { PrintColumn, PrintDocument, PrintSection, PrintTable } from "./printDocument";

/** Sections that stand on one printed sheet: about the same, under the same columns. */
export interface SheetGroup {
  readonly about: PrintSection["about"];
  readonly columns: readonly PrintColumn[];
  readonly sections: readonly PrintSection[];
}

/** A sheet that holds paragraphs alone: two halves, so that what runs along its top stands left and right. */
const HALF: PrintColumn = { heading: "", width: 68, holds: null };
const TEXT_COLUMNS: readonly PrintColumn[] = [HALF, HALF];

/** The widths that pages are filled to, and that of columns that need not be wider, in characters. */
const PAGE_WIDTHS = { a4: 136, a3: 196 } as const satisfies Record<PrintDocument["paper"], number>;
const NARROW = 18;

function tablesOf({ blocks }: PrintSection): readonly PrintTable[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
}

/** The columns of the section's own table with headings; null where it has none. */
function headedColumns(section: PrintSection): readonly PrintColumn[] | null {
  return tablesOf(section).find(({ hasHeader }) => hasHeader)?.columns ?? null;
}

function sameColumns(one: readonly PrintColumn[], other: readonly PrintColumn[]): boolean {
  return one.length === other.length && one.every(({ heading }, at) => heading === other[at]?.heading);
}

/** Columns that do not fill the width of a page, spread over it; narrow ones, refs and figures, stay as they are. */
function acrossThePage(columns: readonly PrintColumn[], page: number): readonly PrintColumn[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const wide = columns.filter(({ width }) => width > NARROW).reduce((sum, { width }) => sum + width, 0);
  if (all >= page || wide === 0) return columns;
  const share = (page - (all - wide)) / wide;
  return columns.map((column) => (column.width > NARROW ? { ...column, width: Math.round(column.width * share) } : column));
}

function columnsFor(sections: readonly PrintSection[], page: number): readonly PrintColumn[] {
  const headed = sections.map(headedColumns).find((columns) => columns !== null);
  const hasCards = sections.some((section) => tablesOf(section).length > 0);
  return acrossThePage(headed ?? (hasCards ? CARD_COLUMNS : TEXT_COLUMNS), page);
}

/** The sections of a document by the sheets that they are printed on, in order. */
export function sheetGroups({ sections, paper }: PrintDocument): readonly SheetGroup[] {
  const groups: { about: PrintSection["about"]; columns: readonly PrintColumn[] | null; sections: PrintSection[] }[] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    const columns = headedColumns(section);
    const before = last?.columns ?? null;
    const fits = before === null || columns === null || sameColumns(before, columns);
    if (last?.about === section.about && fits) {
      last.sections.push(section);
      last.columns ??= columns;
    } else groups.push({ about: section.about, columns, sections: [section] });
  }
  return groups.map(({ about, sections: own }) => ({ about, columns: columnsFor(own, PAGE_WIDTHS[paper]), sections: own }));
}
