import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { bookFromDesign } from "../../../src/workbench/host/model/bookFromDesign";
import { bookToDesign } from "../../../src/workbench/host/model/bookToDesign";
import { charactersOfPoints, pointsOfCharacters } from "../../../src/workbench/host/model/sizes";
import { anyBook } from "../../support/anyBook";

test("a design that becomes a workbook becomes the same design again", () => {
  fc.assert(
    fc.property(anyBook, (design) => {
      expect(bookToDesign(bookFromDesign(design))).toEqual(design);
    }),
    { numRuns: 200 },
  );
});

test("a workbook is not changed by what is done to its copy", () => {
  fc.assert(
    fc.property(anyBook, (design) => {
      const book = bookFromDesign(design);
      const before = book.snapshot();
      const sheet = book.activeSheet();
      sheet.setCell(0, 0, { value: "changed", formula: null, style: { bold: true }, link: null });
      sheet.state.merges = [];
      book.addSheet("Another one");
      book.restore(before);
      expect(bookToDesign(book)).toEqual(design);
    }),
    { numRuns: 50 },
  );
});

test("a width comes back as it went, in characters and in points", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25_500 }), (hundredths) => {
      const characters = hundredths / 100;
      expect(charactersOfPoints(pointsOfCharacters(characters))).toBe(characters);
      expect(pointsOfCharacters(charactersOfPoints(hundredths / 100))).toBe(hundredths / 100);
    }),
  );
});
