/** White space that is not a single space between words, no-break spaces among it. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]|[\u200B\uFEFF]/;

/** Most texts: single spaces between printable letters of old, nothing to fold. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** A text as texts of a return are compared: white space folded to single spaces, composed letters, nothing else changed. */
export function foldedText(text: string): string {
  if (PLAIN.test(text)) return text;
  const composed = text.normalize("NFC");
  return UNTIDY.test(composed)
    ? composed
        .replace(/[\u200B\uFEFF]/g, "")
        .replace(/\s+/g, " ")
        .trim()
    : composed;
}
