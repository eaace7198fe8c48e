import { expect, test } from "@jest/globals";
import { workWords } from "../../src/cli/workWords";

test.each([
  [{ actions: 93, activities: 0 }, "93 actions"],
  [{ actions: 1, activities: 0 }, "1 action"],
  [{ actions: 0, activities: 12 }, "12 activities"],
  [{ actions: 3, activities: 1 }, "3 actions, 1 activity"],
  [{ actions: 0, activities: 0 }, "0 actions"],
])("%j is %s: a plan on cards is not told to be empty", (work, words) => {
  expect(workWords(work)).toBe(words);
});
