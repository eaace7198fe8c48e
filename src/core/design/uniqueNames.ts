import { cellSafe } from "./safeText";

/** Excel's limits: characters of a sheet title, and of a name or table name. */
const LONGEST_TITLE = 31;
const LONGEST_NAME = 255;

/** Excel keeps this title for itself. */
const RESERVED_TITLE = "history";

/** A bracket that is no longer closed, and words that lead to something that was cut off. */
const LOOSE_END = /(?:\s*\([^)]*|(?:[\s,;:&+\u2010-\u2015-]+(?:and|or|of|the|to|for|in|with|including|incl|inc|&|\+))+)$/i;

/** Cuts text to a number of UTF-16 units, never through a character, and at a space where one is near. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const hard = cellSafe(text.slice(0, length));
  const space = text.charAt(length) === " " ? -1 : hard.lastIndexOf(" ");
  const words = space > length / 2 ? hard.slice(0, space) : hard;
  const tidy = words.replace(LOOSE_END, "").replace(/[\s,;:&+(\u2010-\u2015-]+$/, "");
  return tidy === "" ? words.trim() : tidy;
}

/** The words as a sheet title may have them: none of : \ / ? * [ ], no apostrophe at its ends, on one line. */
function legalTitle(words: string): string {
  return cellSafe(words)
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
}

/** Trims what `cut` may have laid bare at the ends. */
function trimEnds(title: string): string {
  return title.replace(/^[\s']+|[\s']+$/g, "");
}

/** Gives out names that are not taken, compared without case, and remembers them. */
export class NameBook {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** A sheet title: legal, at most 31 characters, not taken; "(2)" and so on is added where it must be. */
  title(words: string, otherwise: string): string {
    const legal = legalTitle(words);
    const base = legal === "" || legal.toLowerCase() === RESERVED_TITLE ? otherwise : legal;
    return this.give(base, LONGEST_TITLE, (turn) => ` (${String(turn)})`, trimEnds);
  }

  /** A name for a table or a defined name; "_2" and so on is added where it must be. `words` is a legal name. */
  name(words: string): string {
    return this.give(
      words,
      LONGEST_NAME,
      (turn) => `_${String(turn)}`,
      (name) => name,
    );
  }

  private give(base: string, longest: number, suffix: (turn: number) => string, tidy: (name: string) => string): string {
    for (let turn = 1; ; turn += 1) {
      const tail = turn === 1 ? "" : suffix(turn);
      const name = tidy(cut(base, longest - tail.length)) + tail;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}
