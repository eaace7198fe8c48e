import { fittedHeight } from "../../core/design/fittedHeight";
import type { SheetDesign } from "../../core/design/sheetDesign";

/** Gives rows without a height the one that their wrapped text needs, so that nothing is shown cut; they still fit themselves when edited. */
export function withRowHeights(source: string, { rows, columns, merges, rowSizes }: SheetDesign): string {
  return source.replace(/<row r="(\d+)"([^>]*)>/g, (tag, number: string, rest: string) => {
    const at = Number(number) - 1;
    if (rest.includes(" ht=") || (rowSizes[at]?.height ?? null) !== null) return tag;
    const merged = merges.filter(({ top, bottom }) => at >= top && at <= bottom);
    const height = fittedHeight(rows[at] ?? [], columns, (column) =>
      merged.some(({ left, right }) => column >= left && column <= right),
    );
    return height === null ? tag : tag.replace(`r="${number}"`, `r="${number}" ht="${String(height)}"`);
  });
}
