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

/** Signs that stand for a status by themselves, as officers put them in from the emoji keyboard. */
const BY_SIGN: ReadonlyMap<string, StatusKey> = new Map(
  (
    [
      ["complete", "\u2713\u2714\u2705\u2611\u{1F535}"],
      ["onTrack", "\u{1F7E2}"],
      ["atRisk", "\u{1F7E0}\u{1F7E1}"],
      ["offTrack", "\u{1F534}"],
      ["notStarted", "\u26AA"],
    ] as const
  ).flatMap(([key, signs]) => Array.from(signs).map((sign): [string, StatusKey] => [sign, key])),
);
/** The first sign of a text, with the mark that asks for its coloured form, and the words after it. */
const SIGNED = /^([\u2600-\u27BF\u{1F534}\u{1F535}\u{1F7E0}-\u{1F7EB}])\uFE0F?\s*(.*)$/su;
const SHARES: ReadonlyMap<string, StatusKey> = new Map([
  ["100%", "complete"],
  ["0%", "notStarted"],
]);

/**
 * The status of the key that a word, a letter, a colour's name or a sign stands for ("G", "In progress", "Amber", a tick, "100%"); null
 * when none. A sign before words decides only where the words say nothing more.
 */
export function statusOfWord(text: string): StatusKey | null {
  const word = text.trim().toLowerCase().replace(/\s+/g, " ").replace(/[.:]$/, "");
  const known = BY_WORD.get(word) ?? SHARES.get(word.replace(" ", ""));
  if (known !== undefined) return known;
  const [, sign, rest = ""] = SIGNED.exec(word) ?? [];
  if (sign === undefined) return null;
  return (rest === "" ? BY_SIGN.get(sign) : BY_WORD.get(rest)) ?? null;
}

/** Whether a text says how far something is, also where the key has no status for it: "60%", a cross, "Not achieved". */
export function tellsStatus(text: string): boolean {
  return statusOfWord(text) !== null || /^(?:\d{1,3} ?%|[\u2715-\u2718\u274C]\uFE0F?)$/.test(text.trim());
}

/** The status that a fill stands for by its hue alone; null when it shows no status colour. */
export function statusOfFill(fill: Hex): StatusKey | null {
  const hue = hueOf(fill);
  return hue === null ? null : BY_HUE[hue];
}
