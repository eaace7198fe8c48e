import type { CellChange } from "../change/cellChange";

/** How much a finding matters, in the officer's words. */
export const LEVELS = {
  "must-fix": "Must fix",
  confirm: "Please confirm",
  improve: "Could improve",
} as const satisfies Record<string, string>;

export type Level = keyof typeof LEVELS;

/** What stands in the words of a rule: {found}, {expected}, {ref} … */
export type Facts = Readonly<Record<string, string>>;

/** A mend that is certain: what it does, as facts for the rule's own words, and the cells that it changes. */
export interface Fix {
  readonly changes: readonly CellChange[];
}

/** What a rule found at one place: facts only. */
export interface Found {
  /** 'Sheet'!A1 or 'Sheet'!A1:B2. */
  readonly at: string;
  readonly facts: Facts;
  /** Further places of the same fault, the other variants of a spelling, say. */
  readonly also?: readonly string[];
  readonly fix?: Fix;
  /** Where this one matters more or less than its rule says. */
  readonly level?: Level;
}

/** One finding: code, level, place and facts. Words are made by `sayFinding`. */
export interface Finding extends Found {
  readonly code: string;
  readonly level: Level;
  /** The priority's title and the lead agency, where the place has them: what the panel filters by. */
  readonly priority: string | null;
  readonly agencies: readonly string[];
  /** Stays the same as long as the fault does (code, sheet, what stands there): what a confirmation is remembered by. */
  readonly mark: string;
}
