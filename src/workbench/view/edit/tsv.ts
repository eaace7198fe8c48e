/** A field that holds a tab, a line break or a quotation mark stands in quotation marks, as Excel writes it. */
function fieldText(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of texts as Excel puts them on the clipboard: tabs between fields, a line break after each row. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((fields) => `${fields.map(fieldText).join("\t")}\r\n`).join("");
}

/** One field, in quotation marks or bare, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** The rows of a text from the clipboard. A line break at the end begins no row; a text without tabs and breaks is one field. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(text); match !== null; match = FIELD.exec(text)) {
    const [, quoted, bare = "", end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "" || FIELD.lastIndex >= text.length) {
      if (end === "\t") rows.at(-1)?.push("");
      break;
    }
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
