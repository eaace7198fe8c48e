import { COLUMNS, type ColumnKey } from "../plan/columns";
import { PART_TABLES, type PartTableKey } from "./partTables";

/** One column of a layout. */
export interface LayoutColumn {
  /** The column of the plan that it shows; null where it shows something else than actions. */
  readonly holds: ColumnKey | null;
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  /** Printed even where nothing stands in it; other columns are left out when they are empty in the whole plan. */
  readonly stays?: boolean;
}

/** One standard layout of the printed plan. */
export interface LayoutInfo {
  readonly name: string;
  readonly description: string;
  /** What it is made of: a table of actions for each priority, a card for each, or one of the plan's other tables. */
  readonly shows: "actions" | "cards" | PartTableKey;
  readonly columns: readonly LayoutColumn[];
  /** Whether the status key is printed with the plan. */
  readonly statusKey: boolean;
  /** Whether the paragraphs of a priority stand above its table. */
  readonly narrative: boolean;
}

function partLayout(shows: PartTableKey, description: string): LayoutInfo {
  const { heading, columns } = PART_TABLES[shows];
  const shown = Object.values<LayoutColumn>(columns);
  return { name: heading, description, shows, columns: shown, statusKey: false, narrative: false };
}

/** The parts of a priority's card: its labels, which stand in the first column. */
export const CARD_COLUMNS = [
  { holds: null, heading: "Part", width: 28 },
  { holds: null, heading: "What it says", width: 108 },
] as const satisfies readonly LayoutColumn[];

/** The standard layouts that boards and the public know, in the order in which they are offered. A new layout is a new row. */
export const LAYOUTS = {
  "action-table": {
    name: "Action table",
    description: "Ref, action, lead and measure, by priority",
    shows: "actions",
    columns: [
      { holds: "ref", heading: "Ref", width: 8 },
      { holds: "action", heading: "Action", width: 62, stays: true },
      { holds: "lead", heading: "Lead", width: 26, stays: true },
      { holds: "measure", heading: "Measure", width: 44 },
    ],
    statusKey: false,
    narrative: false,
  },
  "full-table": {
    name: "Full table",
    description: "Ref, action, lead, partners, date and funding, with the priority's own words above",
    shows: "actions",
    columns: [
      { holds: "ref", heading: "Ref", width: 8 },
      { holds: "action", heading: "Priority Action", width: 58, stays: true },
      { holds: "lead", heading: "Lead Agency", width: 24, stays: true },
      { holds: "partners", heading: "Other Partners", width: 28 },
      { holds: "byWhen", heading: "By when", width: 15 },
      { holds: "funding", heading: "Funding", width: 24 },
    ],
    statusKey: false,
    narrative: true,
  },
  "review-table": {
    name: "Review table",
    description: "Action, owner, update and status, by priority",
    shows: "actions",
    columns: [
      { holds: "action", heading: "Action", width: 54, stays: true },
      { holds: "lead", heading: "Owner/lead agency", width: 24, stays: true },
      { holds: "update", heading: "Update", width: 48, stays: true },
      { holds: "status", heading: "Status", width: 14, stays: true },
    ],
    statusKey: true,
    narrative: false,
  },
  "priority-card": {
    name: "Priority card",
    description: "Overview, activities, performance measures, intended outcomes and key partners of each priority",
    shows: "cards",
    columns: CARD_COLUMNS,
    statusKey: false,
    narrative: true,
  },
  targets: partLayout("targets", "Measure, source, baseline, target, actual and change"),
  "success-measures": partLayout("measures", "What success is for each priority"),
  membership: partLayout("membership", "The partner agencies and how to reach them"),
  glossary: partLayout("glossary", "Terms of the plan and what they mean"),
} as const satisfies Record<string, LayoutInfo>;

export type LayoutKey = keyof typeof LAYOUTS;

/** The layouts in the order in which they are offered. */
export const LAYOUT_KEYS = Object.keys(LAYOUTS) as readonly LayoutKey[];

/** The layout that a word names; null when it is none. */
export function layoutOf(word: string): LayoutKey | null {
  return LAYOUT_KEYS.find((key) => key === word) ?? null;
}

/** A column of the plan as it is printed in a layout: the layout's own heading and width where it has the column. */
export function layoutColumn(layout: LayoutInfo, holds: ColumnKey): LayoutColumn {
  const own = layout.columns.find((column) => column.holds === holds);
  const { heading, width } = COLUMNS[holds];
  return { ...(own ?? { holds, heading, width }), stays: true };
}
