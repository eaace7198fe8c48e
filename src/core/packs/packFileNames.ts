/** With ".xlsx" after it, below 100 characters: paths of shared folders are long already. */
const LONGEST = 90;

/** Names that Windows keeps for devices, with or without an extension. Source: Microsoft, Naming Files, Paths, and Namespaces. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|com[\u00B9\u00B2\u00B3]|lpt[\u00B9\u00B2\u00B3])(?:\.|$)/i;

/** Cuts at a number of UTF-16 units without cutting a character in two. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** Words as a file's name may have them on Windows, macOS and Linux: no sign of a path, no control, no dot or space at the ends. */
function legal(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+/gu, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s.~-]+|[\s.-]+$/g, "");
}

/** Gives names to files, each once: the second of two equal ones, capitals not counting, gets a number. */
export class FileNames {
  private readonly taken = new Set<string>();

  /** `extension` with its dot. */
  constructor(private readonly extension = ".xlsx") {}

  /** A file's name of these words, in this order, with its extension. The first words are cut where they are too long. */
  give(words: string, after: string): string {
    const tail = cut(legal(after), LONGEST / 2);
    for (let turn = 1; ; turn += 1) {
      const end = [tail === "" ? "" : ` - ${tail}`, turn === 1 ? "" : ` (${String(turn)})`].join("");
      const stem = cut(legal(words), LONGEST - end.length).trim() || "Partner";
      const name = `${RESERVED.test(stem) ? `Pack ${stem}` : stem}${end}${this.extension}`;
      const key = name.toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return name;
    }
  }
}
