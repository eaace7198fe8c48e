import { DEFAULT_KEY, standingKey } from "../build/statusKey";
import { standingOf } from "../design/standing";
import type { WorkbookContent } from "../grid/grid";
import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { foldedKey } from "../plan/nameKeys";
import type { Action, Priority } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { foldHeading } from "../design/standing";
import { actionCells } from "./actionCells";
import type { PlanCell } from "./actionCells";
import { foldedText } from "./foldedText";
import { statusReader } from "./statusReader";
import type { StatusReader } from "./statusReader";
import { wordingIndex } from "./wordingIndex";
import type { WordingIndex } from "./wordingIndex";

/** An action of the plan with its cells. */
export interface PlanSpot {
  readonly id: string;
  readonly action: Action;
  readonly priority: Priority;
  readonly cells: ReadonlyMap<ColumnKey, PlanCell>;
}

/** All that returns are compared with, worked out once for a batch. */
export interface PlanIndex {
  readonly reading: Reading;
  readonly byId: ReadonlyMap<string, PlanSpot>;
  readonly wordings: WordingIndex;
  /** Names of agencies as the plan and its members have them, folded. */
  readonly agencies: ReadonlySet<string>;
  readonly statuses: StatusReader;
  /** The priority that a text names, by its title, its number or both; null when it names none. */
  readonly priorityOf: (text: string) => string | null;
  /** Headings of columns that are the plan's own, folded. */
  readonly ownHeadings: ReadonlySet<string>;
}

/** Reads which priority a text names: "2", "Priority 2", "2 Road safety", "Road safety". */
function priorityReader(priorities: readonly Priority[]): (text: string) => string | null {
  const words = new Map<string, string | null>();
  const add = (text: string, id: string): void => {
    const key = foldHeading(text);
    // What names two priorities names none.
    if (key !== "") words.set(key, words.has(key) && words.get(key) !== id ? null : id);
  };
  for (const { id, number, title, sheet } of priorities) {
    if (id === null) continue;
    const numbered = number === null ? [] : [number, `priority ${number}`, `${number} ${title}`, `priority ${number}: ${title}`];
    for (const text of [title, sheet, ...numbered, `${number ?? ""}. ${title}`, `${number ?? ""}: ${title}`]) add(text, id);
  }
  return (text) => words.get(foldHeading(text)) ?? null;
}

function agencyKeys({ plan }: Reading): ReadonlySet<string> {
  const names = plan.priorities.flatMap(({ leadAgencies, actions }) => [
    ...leadAgencies,
    ...actions.flatMap(({ lead, partners }) => [...lead, ...partners]),
  ]);
  const members = plan.members.flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs]);
  return new Set([...names, ...members].map(foldedKey));
}

const OUR_HEADINGS: ReadonlySet<string> = new Set(COLUMN_KEYS.map((key) => foldHeading(COLUMNS[key].heading)));

/** Everything of a plan that its returns are compared with. Linear in its actions; made once for a whole batch. */
export function planIndex(reading: Reading, content: WorkbookContent): PlanIndex {
  const cellsOf = actionCells(reading, content);
  const spots = reading.plan.priorities.flatMap((priority) =>
    priority.actions.flatMap((action): PlanSpot[] =>
      action.id === null ? [] : [{ id: action.id, action, priority, cells: cellsOf(action.at) }],
    ),
  );
  const headings = reading.plan.priorities.flatMap(({ columns }) => columns.map(foldHeading));
  const wordings = spots.map(({ id, action }) => ({ id, ref: action.ref ?? "", action: foldedText(action.action) }));
  return {
    reading,
    byId: new Map(spots.map((spot) => [spot.id, spot])),
    wordings: wordingIndex(wordings),
    agencies: agencyKeys(reading),
    statuses: statusReader(standingKey(standingOf(content)) ?? DEFAULT_KEY),
    priorityOf: priorityReader(reading.plan.priorities),
    ownHeadings: new Set(headings.filter((heading) => !OUR_HEADINGS.has(heading))),
  };
}
