import { expect, test } from "@jest/globals";
import { tinted } from "../../src/xlsx/read/tint";

test.each([
  ["4472C4", 0.5999938962981048, "B4C6E7"],
  ["4472C4", 0.7999816888943144, "D9E1F2"],
  ["4472C4", -0.249977111117893, "305496"],
  ["ED7D31", 0.5999938962981048, "F8CBAD"],
  ["70AD47", 0.3999755851924192, "A9D08E"],
  ["FFFFFF", -0.1499984740745262, "D9D9D9"],
  ["000000", 0.499984740745262, "808080"],
  ["FFC000", 0, "FFC000"],
])("%s with a tint of %p is Excel's %s", (base, tint, shown) => {
  expect(tinted(base, tint)).toBe(shown);
});
