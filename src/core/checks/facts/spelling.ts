const SMALL: ReadonlySet<string> = new Set("a an and at by for from in of on or the to with &".split(" "));

/** The letters of a short form: T&CG is TCG. */
export function lettersOf(shortForm: string): string {
  return shortForm.replace(/[^A-Za-z]/g, "").toUpperCase();
}

function initials(words: readonly string[], withSmall: boolean): string {
  return words
    .filter((word) => withSmall || !SMALL.has(word.toLowerCase()))
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? "")
    .join("")
    .toUpperCase();
}

/** Whether the first letters of some words are a short form's letters; small words and parts after a hyphen may count or not. */
export function spells(words: readonly string[], letters: string): boolean {
  const parts = words.flatMap((word) => word.split(/[-/\u2010-\u2015]/)).filter((part) => part !== "");
  return [words, parts].some((some) => initials(some, true) === letters || initials(some, false) === letters);
}

const MOST_SMALL_WORDS = 4;

/** Whether a word begins with the first of some letters. */
function begins(word: string, letters: string): boolean {
  return (/[\p{L}\p{N}]/u.exec(word)?.[0] ?? "").toUpperCase() === letters[0];
}

/** The words just before a place that spell a short form, as written; null when none do. */
export function spelledBefore(text: string, shortForm: string): string | null {
  const words = text.trim().split(/\s+/);
  const letters = lettersOf(shortForm);
  const most = Math.min(words.length, letters.length + MOST_SMALL_WORDS);
  for (let count = 1; count <= most; count++) {
    const first = words.at(-count) ?? "";
    if (!begins(first, letters) || SMALL.has(first.toLowerCase())) continue;
    const some = words.slice(-count);
    if (spells(some, letters)) return trimmed(some.join(" "));
  }
  return null;
}

/** The words at the beginning of a text that spell a short form, as written; null when none do. */
export function spelledAfter(text: string, shortForm: string): string | null {
  const words = text.trim().split(/\s+/);
  const letters = lettersOf(shortForm);
  if (!begins(words[0] ?? "", letters)) return null;
  const most = Math.min(words.length, letters.length + MOST_SMALL_WORDS);
  for (let count = 1; count <= most; count++) {
    const some = words.slice(0, count);
    if (spells(some, letters)) return trimmed(some.join(" "));
  }
  return null;
}

function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
