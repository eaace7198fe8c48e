import type { ColumnKey } from "../plan/columns";

/** One column of a printed plan. */
interface LayoutColumn {
  readonly holds: ColumnKey;
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
}

/** One standard layout of the printed plan, by priority. */
export interface LayoutInfo {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly LayoutColumn[];
  /** Whether the status key is printed with the plan. */
  readonly statusKey: boolean;
}

/** The standard layouts that boards and the public know. A new layout is a new row. */
export const LAYOUTS = {
  "action-table": {
    name: "Action table",
    description: "Ref, action, lead and measure, by priority",
    columns: [
      { holds: "ref", heading: "Ref", width: 8 },
      { holds: "action", heading: "Action", width: 62 },
      { holds: "lead", heading: "Lead", width: 26 },
      { holds: "measure", heading: "Measure", width: 44 },
    ],
    statusKey: false,
  },
  "review-table": {
    name: "Review table",
    description: "Action, owner, update and status, by priority",
    columns: [
      { holds: "action", heading: "Action", width: 54 },
      { holds: "lead", heading: "Owner/lead agency", width: 24 },
      { holds: "update", heading: "Update", width: 48 },
      { holds: "status", heading: "Status", width: 14 },
    ],
    statusKey: true,
  },
} as const satisfies Record<string, LayoutInfo>;

export type LayoutKey = keyof typeof LAYOUTS;

/** The layouts in the order in which they are offered. */
export const LAYOUT_KEYS = Object.keys(LAYOUTS) as readonly LayoutKey[];

/** The layout that a word names; null when it is none. */
export function layoutOf(word: string): LayoutKey | null {
  return LAYOUT_KEYS.find((key) => key === word) ?? null;
}
