/** Text of a workbook as it can stand on one line of a terminal: line breaks and control characters become spaces. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The text on one line, cut at a length with a sign that something is missing. */
export function shortened(text: string, length: number): string {
  const letters = Array.from(printable(text));
  return letters.length <= length
    ? letters.join("")
    : `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}

/** A number with its word: 1 action, 2 actions. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
