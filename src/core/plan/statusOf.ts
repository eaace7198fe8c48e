import type { Hex } from "../grid/grid";
import { STATUSES, STATUS_KEYS } from "./statuses";
import type { StatusKey } from "./statuses";

/** What a fill says as a status colour; null for white, grey-white and hues that no key uses. */
export type StatusHue = "green" | "amber" | "red" | "blue" | "grey";

const BY_WORD: ReadonlyMap<string, StatusKey> = new Map(
  STATUS_KEYS.flatMap((key): [string, StatusKey][] =>
    [STATUSES[key].label.toLowerCase(), ...STATUSES[key].alsoCalled].map((word) => [word, key]),
  ),
);

const BY_HUE = {
  green: "onTrack",
  amber: "atRisk",
  red: "offTrack",
  blue: "complete",
  grey: "notStarted",
} as const satisfies Record<StatusHue, StatusKey>;

/** Degrees on the colour wheel up to which a hue has its name. Source: the usual office palettes of status colours. */
const HUE_ENDS: readonly (readonly [number, StatusHue | null])[] = [
  [20, "red"],
  [66, "amber"],
  [165, "green"],
  [185, null],
  [260, "blue"],
  [335, null],
  [360, "red"],
];

function shares(fill: Hex): readonly [number, number, number] {
  const part = (at: number): number => parseInt(fill.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

function degrees([red, green, blue]: readonly [number, number, number]): number {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread === 0) return 0;
  if (most === red) return (((green - blue) / spread + 6) % 6) * 60;
  return most === green ? ((blue - red) / spread + 2) * 60 : ((red - green) / spread + 4) * 60;
}

/** The hue that a fill shows, as a reader names it: pale or strong, not its exact shade. null: no status colour. */
export function hueOf(fill: Hex): StatusHue | null {
  const colour = shares(fill);
  const most = Math.max(...colour);
  const spread = most - Math.min(...colour);
  if (spread < 0.08) return most < 0.93 && most > 0.3 ? "grey" : null;
  const at = degrees(colour);
  return HUE_ENDS.find(([end]) => at <= end)?.[1] ?? null;
}

/** The status of the key that a word, a letter or a colour's name stands for ("G", "In progress", "Amber"); null when none. */
export function statusOfWord(text: string): StatusKey | null {
  return BY_WORD.get(text.trim().toLowerCase().replace(/\s+/g, " ").replace(/[.:]$/, "")) ?? null;
}

/** The status that a fill stands for by its hue alone; null when it shows no status colour. */
export function statusOfFill(fill: Hex): StatusKey | null {
  const hue = hueOf(fill);
  return hue === null ? null : BY_HUE[hue];
}
