import type { ColumnKey } from "../plan/columns";
import { isMember } from "../plan/isMember";
import type { Plan, Priority, Target } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { LAYOUTS, type LayoutKey } from "./layouts";

/** What a version is: whether inner matters are left out, and whether it is made to be read aloud rather than printed. */
interface VersionInfo {
  readonly name: string;
  readonly description: string;
  readonly isPublic: boolean;
  readonly isAccessible: boolean;
}

/** The versions in which a plan goes out. */
export const VERSIONS = {
  board: {
    name: "For the board",
    description: "Everything that the layout shows, ready to print",
    isPublic: false,
    isAccessible: false,
  },
  public: {
    name: "For the public",
    description: "Without funding, updates and people to contact, after a look for personal data",
    isPublic: true,
    isAccessible: false,
  },
  accessible: {
    name: "Accessible",
    description: "One plain table a sheet, status in words, nothing merged: for screen readers",
    isPublic: false,
    isAccessible: true,
  },
  "public-accessible": {
    name: "Accessible, for the public",
    description: "Plain tables without inner matters, to be put on a website",
    isPublic: true,
    isAccessible: true,
  },
} as const satisfies Record<string, VersionInfo>;

export type VersionKey = keyof typeof VERSIONS;

/** The versions in the order in which they are offered. */
export const VERSION_KEYS = Object.keys(VERSIONS) as readonly VersionKey[];

/** Parts that can go out beside the priorities, in the order in which they stand; those before the priorities first. */
export const PARTS = {
  introduction: "Introduction",
  review: "Review of the earlier period",
  targets: "Targets",
  measures: "Success measures",
  membership: "Membership and contacts",
  glossary: "Glossary",
} as const satisfies Record<string, string>;

export type PartKey = keyof typeof PARTS;

export const PART_KEYS = Object.keys(PARTS) as readonly PartKey[];

/** What the public version leaves out unless it is chosen, and the columns of actions that go with it. */
export const INNER_MATTERS = {
  funding: { name: "Funding", columns: ["funding"] },
  updates: { name: "Updates", columns: ["update", "updated"] },
  contacts: { name: "People to contact", columns: [] },
} as const satisfies Record<string, { readonly name: string; readonly columns: readonly ColumnKey[] }>;

export type InnerMatter = keyof typeof INNER_MATTERS;

export const INNER_KEYS = Object.keys(INNER_MATTERS) as readonly InnerMatter[];

/** What the officer decides before an export. */
export interface PrintChoices {
  readonly layout: LayoutKey;
  /** Columns of actions, ticked and in order; null for the layout's own. */
  readonly columns: readonly ColumnKey[] | null;
  /** What goes into a file beside the layout itself. */
  readonly parts: readonly PartKey[];
  /** By ID, number or title; null for all. */
  readonly priorities: readonly string[] | null;
  /** Actions that these agencies lead or support; null for all. */
  readonly agencies: readonly string[] | null;
  readonly paper: "a4" | "a3";
  readonly version: VersionKey;
  /** Inner matters that the public version shows all the same. */
  readonly publish: readonly InnerMatter[];
}

/** Whether a target has figures; one without is a success measure in words. */
export function hasFigures({ baseline, target, actual }: Target): boolean {
  return [baseline, target, actual].some((figure) => figure !== null);
}

function hasCard({ overview, activities, outcomes }: Priority): boolean {
  return overview !== null || activities.length > 0 || outcomes.length > 0;
}

/** The layout that fits how a plan is kept: cards where its priorities are cards, else the table that shows the columns it has. */
export function suggestLayout({ priorities }: Plan): LayoutKey {
  const actions = priorities.flatMap((priority) => priority.actions);
  if (actions.length === 0) return "priority-card";
  const cards = priorities.filter((priority) => priority.actions.length === 0 && hasCard(priority)).length;
  if (cards * 2 > priorities.length) return "priority-card";
  const share = (has: (action: (typeof actions)[number]) => boolean): number => actions.filter(has).length / actions.length;
  if (share(({ funding }) => funding !== null) > 0.3) return "full-table";
  if (share(({ measure }) => measure !== null) > 0.3) return "action-table";
  if (share(({ partners, byWhen }) => partners.length > 0 && byWhen !== null) > 0.3) return "full-table";
  return share(({ update }) => update !== null) > 0.3 ? "review-table" : "action-table";
}

/** The parts that a plan has. */
export function partsOf({ plan, review }: Reading): readonly PartKey[] {
  const has = {
    introduction: plan.intro.length > 0,
    review: review !== null,
    targets: plan.targets.some(hasFigures),
    measures: plan.targets.some((target) => !hasFigures(target)),
    membership: plan.members.some(isMember) || plan.contact !== undefined,
    glossary: plan.glossary.length > 0,
  } satisfies Record<PartKey, boolean>;
  return PART_KEYS.filter((part) => has[part]);
}

/** Whether a layout has nothing to show of a plan: it is one of a part that the plan does not have. */
export function showsNothing(layout: LayoutKey, reading: Reading): boolean {
  const { shows } = LAYOUTS[layout];
  if (shows === "actions" || shows === "cards") return false;
  // Either table of targets holds them all where it goes out by itself.
  const part = shows === "measures" ? "targets" : shows;
  return part === "targets" ? reading.plan.targets.length === 0 : !partsOf(reading).includes(part);
}

/** The choices that a plan suggests: its own layout on A4 for the board, the whole of it. */
export function suggestPrintChoices(reading: Reading): PrintChoices {
  return {
    layout: suggestLayout(reading.plan),
    columns: null,
    parts: partsOf(reading),
    priorities: null,
    agencies: null,
    paper: "a4",
    version: "board",
    publish: [],
  };
}
