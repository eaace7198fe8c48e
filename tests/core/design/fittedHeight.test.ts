import { describe, expect, test } from "@jest/globals";
import { fittedHeight } from "../../../src/core/design/fittedHeight";
import type { CellStyle } from "../../../src/core/design/sheetDesign";

const height = (value: string, width: number, style: CellStyle = { wrap: true }, merged = false): number | null =>
  fittedHeight([{ value, style }], [{ width, hidden: false }], () => merged);

describe("a row is as high as its wrapped text needs", () => {
  test("one line needs no height of its own", () => expect(height("Offer mediation.", 60)).toBeNull());
  test("each line break is a line", () => expect(height("Police\nHousing\nHealth", 30)).toBe(45));
  test("words are wrapped whole", () => expect(height("Publish a plain guide to reporting noise", 20)).toBe(45));
  test("a word longer than the column takes several lines", () => expect(height("x".repeat(45), 20)).toBe(45));
  test("large type takes more", () => expect(height("Fly tipping", 30, { wrap: true, size: 22 })).toBe(30));
  test("text that is not wrapped stays on its line", () => expect(height("a b c d e f g h", 4, {})).toBeNull());
  test("a merged cell stretches nothing", () => expect(height("Police\nHousing", 30, { wrap: true }, true)).toBeNull());
  test("no row is higher than Excel allows", () => expect(height("line\n".repeat(200), 30)).toBe(409));
});
