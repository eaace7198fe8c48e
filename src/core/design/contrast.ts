import type { Hex } from "../grid/grid";

/** The light of one colour channel, 0 to 1 (WCAG 2.2, relative luminance). */
function channel(hex: string): number {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The relative luminance of a colour, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance(colour: Hex): number {
  return 0.2126 * channel(colour.slice(0, 2)) + 0.7152 * channel(colour.slice(2, 4)) + 0.0722 * channel(colour.slice(4, 6));
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Hex, other: Hex): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** Black or white, whichever reads better on a fill: its contrast is at least 4.58:1 on any fill. */
export function fontOn(fill: Hex): Hex {
  return contrast(fill, "000000") >= contrast(fill, "FFFFFF") ? "000000" : "FFFFFF";
}
