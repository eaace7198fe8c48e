import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { contrast, fontOn, luminance } from "../../../src/core/design/contrast";
import type { CellStyle } from "../../../src/core/design/sheetDesign";
import { STYLES, type StyleKey } from "../../../src/core/design/styles";
import { DEFAULT_KEY } from "../../../src/core/build/statusKey";

/** What WCAG 2.2 asks of text. */
const LEAST = 4.5;

/** How light a colour looks, 0 to 100 (CIE 1976); differences of less than about 5 are hard to see side by side in grey. */
function lightness(fill: string): number {
  const light = luminance(fill);
  return light > 0.008856 ? 116 * Math.cbrt(light) - 16 : 903.3 * light;
}

test.each(Object.keys(STYLES) as StyleKey[])("%s: its words can be read on its fill", (key) => {
  const { fill = "FFFFFF", colour = "000000" }: CellStyle = STYLES[key];
  expect(contrast(fill, colour)).toBeGreaterThanOrEqual(LEAST);
});

test.each(DEFAULT_KEY)("$label: its words can be read on its fill", ({ fill, font }) => {
  expect(contrast(fill ?? "FFFFFF", font)).toBeGreaterThanOrEqual(LEAST);
});

test("the statuses can be told apart on a grey print", () => {
  const order = DEFAULT_KEY.map(({ fill }) => lightness(fill ?? "FFFFFF")).sort((one, other) => one - other);
  const gaps = order.slice(1).map((light, at) => light - order[at]!);
  expect(Math.min(...gaps)).toBeGreaterThan(6);
});

test("words in black or white can be read on any fill that the officer chooses", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
      const fill = colour.toString(16).padStart(6, "0").toUpperCase();
      expect(contrast(fill, fontOn(fill))).toBeGreaterThanOrEqual(LEAST);
    }),
  );
});
