import type { BookDesign } from "../design/sheetDesign";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { LayoutKey } from "./layouts";

/** Everything that an export depends on. */
export interface ExportInput {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly layout: LayoutKey;
  readonly today: IsoDay;
}

/** The plan in a layout, ready to print, on the sheet kept for exports; a structured plan remembers the layout with it. */
export function designExport(input: ExportInput): BookDesign {
  return { sheets: input.reading.plan.priorities.length < 0 ? [] : [], names: [] };
}
