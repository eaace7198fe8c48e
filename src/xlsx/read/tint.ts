import type { Hex } from "../../core/grid/grid";

/**
 * Excel tints in whole numbers of hue, lightness and saturation from 0 to 240, as Windows' own ColorRGBToHLS does; working in
 * fractions gives a colour that is off by one here and there. ECMA-376 part 1, 18.8.19 gives the formula for the lightness.
 */
const MOST = 240;
const SIXTH = MOST / 6;
const THIRD = MOST / 3;

/** Whole-number division that rounds to the nearest by adding half of what it is divided by. */
function share(amount: number, whole: number): number {
  return Math.floor((amount + Math.floor(whole / 2)) / whole);
}

function toHls(red: number, green: number, blue: number): readonly [number, number, number] {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const sum = most + least;
  const light = Math.floor((sum * MOST + 255) / 510);
  if (spread === 0) return [0, light, 0];
  const saturation = light <= MOST / 2 ? share(spread * MOST, sum) : share(spread * MOST, 510 - sum);
  const part = (channel: number): number => share((most - channel) * SIXTH, spread);
  const hue =
    most === red
      ? part(blue) - part(green)
      : most === green
        ? THIRD + part(red) - part(blue)
        : 2 * THIRD + part(green) - part(red);
  return [(hue + MOST) % MOST, light, saturation];
}

function channel(low: number, high: number, hue: number): number {
  const turn = (hue + MOST) % MOST;
  if (turn < SIXTH) return low + share((high - low) * turn, SIXTH);
  if (turn < MOST / 2) return high;
  return turn < 2 * THIRD ? low + share((high - low) * (2 * THIRD - turn), SIXTH) : low;
}

function toRgb(hue: number, light: number, saturation: number): readonly number[] {
  const both = light * saturation;
  const high = light <= MOST / 2 ? share(light * MOST + both, MOST) : light + saturation - share(both, MOST);
  const low = 2 * light - high;
  return [hue + THIRD, hue, hue - THIRD].map((place) => share(channel(low, high, place) * 255, MOST));
}

/** A colour made lighter (tint above 0) or darker (below) as Excel shows it. */
export function tinted(hex: Hex, tint: number): Hex {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [hue, light, saturation] = toHls(red, green, blue);
  // Files hold 0.5999938962981048 for 60 %.
  const moved = Math.floor((tint < 0 ? light * (1 + tint) : light * (1 - tint) + MOST * tint) + 0.005);
  return toRgb(hue, Math.min(MOST, Math.max(0, moved)), saturation)
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
