const SMALL = new Set(
  (
    "a an and the of to in on for with by at from or as is are be been being was were this that these those it its their our your any all each every " +
    "into through across within around between including eg ie etc e g i also where when who which who's will we us them they has have had not"
  ).split(" "),
);

/** The stem of a word: its first six letters, its plural taken off; near enough to tell that two actions say the same. */
function stemOf(word: string): string {
  const single = word.length > 4 ? word.replace(/(?:ies|es|s)$/, "") : word;
  return single.slice(0, 5);
}

/** The stems of a text's words in their order, small words left out; words joined by a stroke or a hyphen count by themselves. */
export function stemsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[\u2019']s?\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.has(word))
    .map(stemOf);
}
