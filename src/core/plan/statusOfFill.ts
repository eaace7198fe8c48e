import type { Hex } from "../grid/grid";
import type { StatusKey } from "./statuses";

/** Where a hue ends, in degrees round the colour circle, and the status that it stands for; null for hues that say nothing. */
const HUES: readonly { readonly upTo: number; readonly means: StatusKey | null }[] = [
  { upTo: 16, means: "offTrack" },
  { upTo: 70, means: "atRisk" },
  { upTo: 170, means: "onTrack" },
  { upTo: 265, means: "complete" },
  { upTo: 335, means: null },
  { upTo: 360, means: "offTrack" },
];

/** Below this share of colour a fill is grey. */
const GREY = 0.12;
/** Below and above these lightnesses a grey is black or white, which say nothing. */
const BLACK = 0.15;
const WHITE = 0.97;

/** What a status fill means by its hue: green On track, amber At risk, red Off track, blue Complete, grey Not started; else null. */
export function statusOfFill(fill: Hex): StatusKey | null {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue)) return null;
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread < GREY) return lightness > BLACK && lightness < WHITE ? "notStarted" : null;
  const sixth =
    most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return HUES.find(({ upTo }) => sixth * 60 <= upTo)?.means ?? null;
}
