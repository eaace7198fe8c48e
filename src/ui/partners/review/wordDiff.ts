/** A run of words that stands in both texts, only in the old one, or only in the new one. */
export interface DiffPart {
  readonly kind: "same" | "old" | "new";
  readonly text: string;
}

/** Longer texts are not compared word by word: the middle that differs is shown whole. */
const MOST_STEPS = 250_000;

// A word keeps the white space behind it, so that the parts joined are the text again.
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];
const bare = (word: string | undefined): string | undefined => word?.trimEnd();

/** For each place in both texts, how many words from there on they have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): (row: number, column: number) => number {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const same = bare(before[row]) === bare(after[column]);
      const [down, right] = [lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0];
      lengths[row * width + column] = same ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  return (row, column) => lengths[row * width + column] ?? 0;
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) runs[runs.length - 1] = { kind: part.kind, text: last.text + part.text };
    else if (part.text !== "") runs.push(part);
  }
  return runs;
}

function middleParts(before: readonly string[], after: readonly string[]): readonly DiffPart[] {
  const whole: readonly DiffPart[] = [
    { kind: "old", text: before.join("") },
    { kind: "new", text: after.join("") },
  ];
  if (before.length * after.length > MOST_STEPS) return whole;
  const common = commonLengths(before, after);
  const parts: DiffPart[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old = "", young = ""] = [before[row], after[column]];
    const isSame = row < before.length && column < after.length && bare(old) === bare(young);
    const isOld =
      !isSame && row < before.length && (column >= after.length || common(row + 1, column) >= common(row, column + 1));
    parts.push(isSame ? { kind: "same", text: young } : isOld ? { kind: "old", text: old } : { kind: "new", text: young });
    if (isSame || isOld) row += 1;
    if (!isOld) column += 1;
  }
  return parts;
}

/** Two texts word by word: what stays, what goes and what comes, in reading order. White space between words counts for nothing. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < Math.min(old.length, young.length) && bare(old[start]) === bare(young[start])) start += 1;
  let end = 0;
  while (end < Math.min(old.length, young.length) - start && bare(old.at(-1 - end)) === bare(young.at(-1 - end))) end += 1;
  const middle = middleParts(old.slice(start, old.length - end), young.slice(start, young.length - end));
  return joined([
    { kind: "same", text: young.slice(0, start).join("") },
    ...middle,
    { kind: "same", text: young.slice(young.length - end).join("") },
  ]);
}
