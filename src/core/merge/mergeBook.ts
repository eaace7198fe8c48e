import type { BookContext } from "../build/bookContext";
import { suggestChoices } from "../build/buildChoices";
import type { KnownPriority } from "../build/giveIds";
import { planContext } from "../build/planContext";
import { markerOf } from "../design/markers";
import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { standingOf } from "../design/standing";
import type { CellChange } from "../change/cellChange";
import { readRegister, registerDesign } from "../packs/returnsRegister";
import type { RegisterRow } from "../packs/registerRow";
import { sameData } from "../design/sameData";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";

/** A plan as it stands: what was read and what was recognised in it. */
export interface PlanAsRead {
  readonly content: WorkbookContent;
  readonly reading: Reading;
}

/** What the sheets of a standing plan share, as a Build of it would have it. */
export function mergeBook({ content, reading }: PlanAsRead, today: IsoDay): BookContext {
  const priorities = reading.plan.priorities.map((priority): KnownPriority => ({
    ...priority,
    id: priority.id ?? "",
    actions: [],
  }));
  const choices = suggestChoices(reading);
  return planContext({ content, reading, choices, today }, standingOf(content), priorities);
}

/** The Returns sheet with these rows; none where nothing of them changes. */
export function registerSheets(rows: readonly RegisterRow[], { content, reading }: PlanAsRead): readonly SheetDesign[] {
  const { organisation, title } = reading.plan;
  return sameData(rows, readRegister(content)) ? [] : [registerDesign(rows, content, { organisation, title })];
}

/** A command that changes sheets of ours and single cells together. */
export function bookWith(sheets: readonly SheetDesign[], changes: readonly CellChange[]): BookDesign {
  const names = sheets.flatMap(({ key, title }) => (key === null ? [] : [markerOf(key, title)]));
  return { sheets, names, changes };
}
