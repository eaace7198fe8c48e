import { describe, expect, test } from "@jest/globals";
import { cellText } from "../../../src/core/grid/cellText";

describe("cell text is what Excel shows", () => {
  test.each([
    [40969, "mmmm yyyy", "March 2012"],
    [1.1, "0.00", "1.10"],
    [1.1, "General", "1.1"],
    [0.1 + 0.2, "General", "0.3"],
    [0.5, "0%", "50%"],
    [45000, "dd/mm/yyyy", "15/03/2023"],
    [45000, "m/d/yyyy", "15/03/2023"],
    ["Ongoing", "mmm-yy;@", "Ongoing"],
    [true, "General", "TRUE"],
    [null, "0.00", ""],
    [12, "[nonsense", "12"],
  ] as const)("%p as %s is %s", (value, code, shown) => {
    expect(cellText(value, code)).toBe(shown);
  });
});
