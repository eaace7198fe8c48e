import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FileNames } from "../../../src/core/packs/packFileNames";

const anyWords = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "CON",
    "nul",
    "COM1",
    "lpt9.x",
    "...",
    "",
    "A/B",
    "Police",
    "police",
    "..\\..\\etc",
    "a".repeat(300),
    "🎉".repeat(60),
  ),
);

describe("the names of packs", () => {
  test("are taken by Windows, short, and all different", () => {
    fc.assert(
      fc.property(fc.array(anyWords, { maxLength: 12 }), anyWords, (agencies, round) => {
        const names = new FileNames();
        const given = agencies.map((agency) => names.give(agency, round));
        for (const name of given) {
          expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}]+\.xlsx$/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^[\s.~-]|[\s.]\.xlsx$/i);
          expect(name.length).toBeLessThan(100);
        }
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
      }),
    );
  });

  test("say the agency and the round", () => {
    expect(new FileNames().give("Larkmoor & District: Homes", "Quarter 3, 2026/27")).toBe(
      "Larkmoor & District- Homes - Quarter 3, 2026-27.xlsx",
    );
  });
});
