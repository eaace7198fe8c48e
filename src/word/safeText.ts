// XML 1.0, "Char": everything else makes Word call the document damaged.
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that a Word document cannot hold. */
export function safeText(text: string): string {
  return text.replace(NOT_IN_XML, "");
}
