import { actionColumns } from "../build/actionColumns";
import { columnReference, type BookContext, type TablePlan } from "../build/bookContext";
import { suggestChoices } from "../build/buildChoices";
import { giveIds, type KnownPriority } from "../build/giveIds";
import { placeTable } from "../build/placeTable";
import { planContext } from "../build/planContext";
import { standingOf } from "../design/standing";
import type { ColumnKey } from "../plan/columns";
import type { Priority } from "../plan/plan";
import { snapshotsIn } from "../snapshots/readSnapshots";
import type { Snapshot } from "../snapshots/snapshot";
import { actionsAtHand, type ActionAtHand, type FiguresInput } from "./actionsAtHand";
import { planFigures, type PlanFigures } from "./planFigures";
import { isFinished } from "./statusMeaning";

/** The action table of a priority, asked for its columns as formulas name them. */
export interface ActionsOf {
  readonly priority: Priority;
  /** Actions_p1[Status]; null where the officer has taken the column out. */
  readonly column: (key: ColumnKey) => string | null;
}

/** A status of the key that is shown, and its place (from 0) in the list of statuses. */
export interface ShownStatus {
  readonly label: string;
  readonly at: number;
  /** The formula that gives its label as it is called now. */
  readonly named: string;
  readonly finished: boolean;
}

/** Everything that the parts of the overview are made of. */
export interface OverviewContext {
  readonly book: BookContext;
  readonly figures: PlanFigures;
  readonly actions: readonly ActionAtHand[];
  readonly tables: readonly ActionsOf[];
  readonly statuses: readonly ShownStatus[];
  /** Those taken before today, the oldest first. */
  readonly snapshots: readonly Snapshot[];
}

/** Whether a table stands as an object of the workbook, so that formulas can name it. */
function isObject({ standing }: TablePlan): boolean {
  return standing?.grid.tables.some(({ name }) => name === standing.table.name) ?? false;
}

function tableOf(priority: KnownPriority, index: number, input: FiguresInput, book: BookContext): ActionsOf | null {
  const plan = book.actionTables.get(priority.id);
  const source = input.reading.plan.priorities[index];
  if (plan === undefined || source === undefined || !isObject(plan)) return null;
  const { headings } = placeTable({ name: plan.name, columns: actionColumns(priority), rows: [] }, plan.standing, 0, 0);
  return {
    priority: source,
    column: (key) => {
      const heading = headings.get(key);
      return heading === undefined ? null : columnReference(plan.name, heading);
    },
  };
}

/** What the overview of a structured plan is made of; null where a table that its formulas must name does not stand. */
export function overviewContext(input: FiguresInput): OverviewContext | null {
  const { content, reading, today } = input;
  const standing = standingOf(content);
  const { priorities } = giveIds(reading.plan.priorities, { lastAction: null, lastPriority: null, sheets: [] });
  const book = planContext({ content, reading, choices: suggestChoices(reading), today }, standing, priorities);
  const tables = priorities.map((priority, index) => tableOf(priority, index, input, book));
  const whole = tables.filter((table) => table !== null);
  if (whole.length < tables.length || !isObject(book.tables.statuses)) return null;
  const atHand = actionsAtHand(input);
  return {
    book,
    figures: planFigures(input, atHand),
    actions: atHand.actions,
    tables: whole,
    statuses: book.key.flatMap((status, at) => {
      const named = `INDEX(${book.lists.statuses},${String(at + 1)})`;
      return status.label === "" ? [] : [{ label: status.label, at, named, finished: isFinished(status) }];
    }),
    snapshots: snapshotsIn(content).filter(({ taken }) => taken < today),
  };
}
