import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { readBook } from "../../src/xlsx/readBook";
import { writeBook } from "../../src/xlsx/writeBook";
import { anyBook } from "../support/anyBook";
import { structureFaults } from "./structureFaults";

jest.setTimeout(60_000);

describe("a design that was written", () => {
  test("is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (book) => {
        const read = await readBook(await writeBook(book), "book.xlsx");
        expect(read).toEqual({ ok: true, value: book });
      }),
      { numRuns: 100 },
    );
  });

  test("is a file in which Excel's own rules of structure hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (book) => {
        expect(structureFaults(await writeBook(book))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("gives the same bytes every time", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (book) => {
        expect(await writeBook(book)).toEqual(await writeBook(book));
      }),
      { numRuns: 10 },
    );
  });
});
