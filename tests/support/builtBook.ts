import { suggestChoices } from "../../src/core/build/buildChoices";
import { designPlan, type PlanDesign } from "../../src/core/build/designPlan";
import { gridOfDesign } from "../../src/core/design/gridOfDesign";
import type { SheetDesign } from "../../src/core/design/sheetDesign";
import { standingOf } from "../../src/core/design/standing";
import { fullAddress } from "../../src/core/grid/a1";
import { textAt, type Grid, type WorkbookContent } from "../../src/core/grid/grid";
import type { Priority } from "../../src/core/plan/plan";
import type { Reading } from "../../src/core/plan/reading";

export const TODAY = "2026-02-03";

export const EMPTY: WorkbookContent = { grids: [], names: [] };

/** An officer's sheet of which only the title matters. */
export function bareSheet(sheet: string): Grid {
  return { sheet, visibility: "visible", rows: [], merges: [], hiddenRows: [], hiddenColumns: [], tables: [] };
}

/** What Build designs for a reading, beside what the workbook holds. */
export function built(reading: Reading, content: WorkbookContent = EMPTY): PlanDesign {
  return designPlan({ content, reading, choices: suggestChoices(reading), today: TODAY });
}

/** The workbook after a Build. */
export function contentAfter({ book }: PlanDesign, content: WorkbookContent = EMPTY): WorkbookContent {
  const ours = new Set(book.names.map(({ name }) => name.toLowerCase()));
  const others = content.names.filter(({ name }) => !ours.has(name.toLowerCase()));
  return { grids: [...content.grids, ...book.sheets.map(gridOfDesign)], names: [...others, ...book.names] };
}

/** The sheets of the priorities, in the order of the plan. */
export function prioritySheets(design: PlanDesign): readonly SheetDesign[] {
  return design.book.sheets.filter(({ key }) => key?.startsWith("priority:") === true);
}

/** The reading with the IDs that a Build gave and the places where its actions stand now, as reading again would see it. */
export function readAgain(reading: Reading, content: WorkbookContent): Reading {
  const sheets = [...standingOf(content).ours].filter(([key]) => key.startsWith("priority:"));
  const priorities = reading.plan.priorities.map((priority, index): Priority => {
    const [key, grid] = sheets[index] ?? ["priority:none", bareSheet("none")];
    const box = grid.tables[0]?.box ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const actions = priority.actions.map((action, at) => {
      const row = box.top + 1 + at;
      return { ...action, id: textAt(grid, row, box.right), at: fullAddress(grid.sheet, { ...box, top: row, bottom: row }) };
    });
    return { ...priority, id: key.slice("priority:".length), actions };
  });
  return { ...reading, plan: { ...reading.plan, priorities }, structured: true };
}
