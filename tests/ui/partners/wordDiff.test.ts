import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { wordDiff } from "../../../src/ui/partners/review/wordDiff";

const words = fc
  .array(fc.constantFrom("lamp", "gate", "the", "mill", "May", "2027,"), { maxLength: 30 })
  .map((list) => list.join(" "));

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

test("what stays and what comes are the new text; what stays and what goes are the words of the old one", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: string): string =>
        folded(
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => `${text} `)
            .join(""),
        );
      expect(without("old")).toBe(folded(after));
      expect(without("new")).toBe(folded(before));
    }),
  );
});

test("the same text has nothing that differs", () => {
  fc.assert(fc.property(words, (text) => expect(wordDiff(text, text).every(({ kind }) => kind === "same")).toBe(true)));
});

test("only the words that differ are marked", () => {
  expect(wordDiff("We met in May at the mill.", "We met in June at the old mill.")).toEqual([
    { kind: "same", text: "We met in " },
    { kind: "old", text: "May " },
    { kind: "new", text: "June " },
    { kind: "same", text: "at the " },
    { kind: "new", text: "old " },
    { kind: "same", text: "mill." },
  ]);
});

test("very long texts that differ throughout are shown whole, without long work", () => {
  const text = (word: string): string => Array.from({ length: 5_000 }, (_, at) => `${word}${String(at)}`).join(" ");
  expect(wordDiff(text("a"), text("b")).map(({ kind }) => kind)).toEqual(["old", "new"]);
});
