/** Words for numbers, as they stand in plans. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

/** A pattern, to stand inside another, for a number as figures (1,234 or 12.5) or as a word up to twenty. */
export const NUMBER = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${[...NUMBERS.keys()].join("|")}`;

/** Words after which no further number is missed: they count by themselves. */
export const COUNTS_ITSELF =
  `a|an|the|this|that|these|those|all|any|each|every|both|half|some|many|most|several|few|fewer|more|less|no|none|dozens?|hundreds?|` +
  `thousands?|millions?|twice|thirty|forty|fifty|sixty|seventy|eighty|ninety|our|their|its|his|her|your|my|${[...NUMBERS.keys()].join("|")}`;

/** The number that figures or a word stand for: "1,234", "12.5", "eight"; null when they stand for none. */
export function numberOf(text: string): number | null {
  const word = NUMBERS.get(text.trim().toLowerCase());
  if (word !== undefined) return word;
  const figures = text.replace(/,(?=\d{3})/g, "").trim();
  return /^\d+(?:\.\d+)?$/.test(figures) ? Number(figures) : null;
}
