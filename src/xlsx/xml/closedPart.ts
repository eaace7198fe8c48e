/** The longest prefix of a name that is looked for before a closing tag. */
const LONGEST_PREFIX = 80;

/**
 * A source up to the last closing tag of a name, prefixed or not. An element that begins behind it has no end, and looking for that from
 * each of a great many opening tags would take for ever.
 */
export function closedPart(source: string, name: string): string {
  const closing = new RegExp(`</(?:[\\w.-]+:)?${name}>$`);
  const last = `${name}>`;
  for (let at = source.lastIndexOf(last); at >= 0; at = at === 0 ? -1 : source.lastIndexOf(last, at - 1)) {
    const end = at + last.length;
    if (closing.test(source.slice(Math.max(0, at - LONGEST_PREFIX), end))) return source.slice(0, end);
  }
  return "";
}
