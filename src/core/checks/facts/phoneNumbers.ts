/** Short numbers of public services that are complete as they are. */
const SHORT_NUMBERS: ReadonlySet<string> = new Set(
  "101 105 111 112 116000 116006 116111 116123 119 159 18000 18001 999".split(" "),
);

/** The digits of a phone number as dialled within the United Kingdom. */
export function dialled(phone: string): string {
  return phone
    .replace(/\(0\)/g, "")
    .replace(/[^\d+]/g, "")
    .replace(/^(?:\+|00)44/, "0");
}

/**
 * Whether digits can be a phone number of the United Kingdom: 10 or 11 of them from 01, 02, 03, 05, 07, 08 or 09 (0800 and 0845 also
 * with fewer), or a short number. Source: Ofcom, National Telephone Numbering Plan.
 */
export function isPhoneNumber(digits: string): boolean {
  return SHORT_NUMBERS.has(digits) || /^0(?:[12589]\d{8,9}|[37]\d{9}|800\d{6}|8001111|8454647)$/.test(digits);
}

/** The numbers of a field that may hold several, extensions taken off. */
export function numbersIn(phone: string): readonly string[] {
  return phone
    .split(/\s*(?:[/,;|]|\bor\b|\band\b)\s*/i)
    .map((one) => one.replace(/\s*(?:\(?(?:ext?n?|extension|option|opt|x)\b.*)$/i, "").trim())
    .filter((one) => /\d/.test(one));
}
