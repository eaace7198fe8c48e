/** What an officer is told when sheets of the file had to be written anew. */
export function rewrittenWords(titles: readonly string[]): string {
  const sheets = titles.map((title) => `“${title}”`).join(", ");
  const were = titles.length === 1 ? "was" : "were";
  return (
    `Saved. ${sheets} changed in more than the values of cells and so ${were} written anew: colour scales, icons in cells, sparklines ` +
    "and newer kinds of dropdown may be missing there. Pictures, charts and comments stay, and so does the file that you opened."
  );
}
