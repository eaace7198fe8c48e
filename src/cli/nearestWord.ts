/** How many letters must be added, taken out or changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const same = letter === other[column - 1] ? 0 : 1;
      next.push(Math.min((row[column - 1] ?? 0) + same, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The word that somebody probably meant: one that begins so, or the closest within three letters; null when none is close. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const ranked = words.map((word) => ({ word, far: word.startsWith(typed) && typed !== "" ? 0 : distance(typed, word) }));
  const best = ranked.sort((one, other) => one.far - other.far)[0];
  return best !== undefined && best.far <= Math.min(3, Math.ceil(best.word.length / 2)) ? best.word : null;
}
