import { expect, test } from "@jest/globals";
import { NameBook } from "../../../src/core/design/uniqueNames";

function titleOf(words: string, taken: readonly string[] = []): string {
  return new NameBook(taken).title(words, "Priority");
}

test.each([
  ["1 Domestic Abuse", "1 Domestic Abuse"],
  ["2 Anti-Social Behaviour (including littering)", "2 Anti-Social Behaviour"],
  ["5 & 6 Violence, Stalking, Harassment, and VAWG", "5 & 6 Violence, Stalking"],
  ["Theft and/or [burglary]?", "Theft and or burglary"],
  ["'Quoted'", "Quoted"],
  ["History", "Priority"],
  ["***", "Priority"],
  ["", "Priority"],
  ["x".repeat(40), "x".repeat(31)],
])("a sheet for %p is called %p", (words, title) => expect(titleOf(words)).toBe(title));

test("a title that is taken, in whatever case, gets a number within 31 characters", () => {
  expect(titleOf("Plan", ["PLAN"])).toBe("Plan (2)");
  expect(titleOf("Plan", ["Plan", "plan (2)"])).toBe("Plan (3)");
  expect(titleOf("x".repeat(31), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
});

test("a name that is taken gets a number", () => {
  const book = new NameBook(["agencies"]);
  expect([book.name("Agencies"), book.name("Agencies"), book.name("Lists")]).toEqual(["Agencies_2", "Agencies_3", "Lists"]);
});
