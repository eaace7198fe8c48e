/** A text with two letters or figures next to each other the other way round, once for each such two that differ: "abc" gives "bac" and "acb". */
export function turnedPairs(text: string): readonly string[] {
  const turned: string[] = [];
  for (let at = 1; at < text.length; at++) {
    const [one, other] = [text.charAt(at - 1), text.charAt(at)];
    if (one !== other) turned.push(`${text.slice(0, at - 1)}${other}${one}${text.slice(at + 1)}`);
  }
  return turned;
}
