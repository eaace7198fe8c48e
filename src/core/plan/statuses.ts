import type { Hex } from "../grid/grid";

/** One status of the key. `fill` and `font` keep a contrast of at least 4.5:1, and no two fills are alike in lightness (tested). */
interface StatusInfo {
  readonly label: string;
  readonly meaning: string;
  readonly fill: Hex;
  readonly font: Hex;
  /** The fill in a word, for who cannot see it. */
  readonly colour: string;
  /** Other words that officers write for it, in lower case. */
  readonly alsoCalled: readonly string[];
}

/** The plan's own key. Word and colour always stand together; the tints differ in lightness so that grey print tells them apart. */
export const STATUSES = {
  notStarted: {
    label: "Not started",
    meaning: "Work has not begun.",
    fill: "F2F2F2",
    font: "3B3838",
    colour: "Light grey",
    alsoCalled: ["not yet started", "to start", "yet to start", "not begun", "pending", "planned", "grey", "gray"],
  },
  onTrack: {
    label: "On track",
    meaning: "Under way and expected to be done by its date.",
    fill: "C6E0B4",
    font: "1E3A12",
    colour: "Green",
    alsoCalled: ["green", "g", "on-track", "in progress", "underway", "under way", "started", "on target", "progressing"],
  },
  atRisk: {
    label: "At risk",
    meaning: "Under way, but may be late or fall short; the update says why.",
    fill: "FFB81C",
    font: "3A2A00",
    colour: "Amber",
    alsoCalled: ["amber", "a", "at-risk", "some concerns", "yellow", "slipping", "minor delay", "slight delay", "some delay"],
  },
  offTrack: {
    label: "Off track",
    meaning: "Late, stopped or will not be done without help; the update says what is needed.",
    fill: "A61C1C",
    font: "FFFFFF",
    colour: "Red",
    alsoCalled: ["red", "r", "off-track", "delayed", "behind", "behind schedule", "overdue", "not on track", "missed"],
  },
  complete: {
    label: "Complete",
    meaning: "Done.",
    fill: "163A5F",
    font: "FFFFFF",
    colour: "Blue",
    alsoCalled: ["completed", "done", "blue", "b", "closed", "achieved", "finished", "met"],
  },
  onHold: {
    label: "On hold",
    meaning: "Paused by agreement; the update says until when.",
    fill: "ABABAB",
    font: "1A1A1A",
    colour: "Grey",
    alsoCalled: ["paused", "hold", "deferred", "suspended", "postponed"],
  },
  cancelled: {
    label: "Cancelled",
    meaning: "Will not be done; the update says why.",
    fill: "6E6E6E",
    font: "FFFFFF",
    colour: "Dark grey",
    alsoCalled: ["canceled", "withdrawn", "removed", "no longer required", "not proceeding", "dropped"],
  },
} as const satisfies Record<string, StatusInfo>;

export type StatusKey = keyof typeof STATUSES;

/** The statuses in the order of the key. */
export const STATUS_KEYS = Object.keys(STATUSES) as readonly StatusKey[];
