import { oncePerText } from "../../plan/oncePerText";
import { turnedPairs } from "./turnedPairs";

/** Two words that stand once each, of which one is a slip of the other. */
export interface OneSlip {
  readonly word: string;
  readonly right: string;
}

/** Both are right, or two spellings: judg(e)ment, acknowledg(e)ment; a doubled letter before an ending (focus(s)ed). */
const TWO_SPELLINGS = /(?:judge?|acknowledge?)ment|([a-z])\1?(?:ing|ed|ers?|or|ally)$/;

/** What a word becomes with a letter left out, or with two that change places; kept, as an edit asks again of nearly all. */
const slipsOf = oncePerText((word): readonly string[] => [
  ...new Set([...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)), ...turnedPairs(word)]),
]);

/** A word's runs of three letters, its beginning and end marked. */
function threes(word: string): readonly string[] {
  const marked = ` ${word} `;
  return Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3));
}

/** How usual the runs of three letters are that one word has and the other has not: the higher, the likelier is its spelling. */
function usualness(own: readonly string[], other: readonly string[], runs: ReadonlyMap<string, number>): number {
  const theirs = new Set(other);
  const mine = own.filter((run) => !theirs.has(run));
  return mine.reduce((sum, run) => sum + Math.log((runs.get(run) ?? 0) + UNSEEN), 0) / Math.max(mine.length, 1);
}

/** What a run counts that stands in no other word of the plan. */
const UNSEEN = 0.1;
/** Nearer than this, neither spelling is the surer. */
const LEAST_LEAD = 0.7;

/** Usual ends of long words, longest first: the word that has the longer one is spelt right. */
const ENDS =
  /(?:ibilit(?:y|ies)|abilit(?:y|ies)|is(?:ation|ing|ed)s?|ologi(?:es|cal)|ations?|itions?|nesses|ments?|hoods?|ships?|ness|tions?|sions?|ances?|ences?|able|ible|ical|ities|ity|ious|ous|ive|ing)$/;

const endOf = (word: string): number => ENDS.exec(word)?.[0].length ?? 0;

/**
 * Tells which of two words is spelt right, by its end, else as the plan's other words are, by runs of three letters; null where neither is
 * surer.
 */
function surer(one: string, other: string, runs: ReadonlyMap<string, number>): OneSlip | null {
  const [first, second] = [threes(one), threes(other)];
  const ends = endOf(one) - endOf(other);
  if (ends !== 0) return ends < 0 ? { word: one, right: other } : { word: other, right: one };
  const lead = usualness(first, second, runs) - usualness(second, first, runs);
  if (Math.abs(lead) < LEAST_LEAD) return null;
  return lead < 0 ? { word: one, right: other } : { word: other, right: one };
}

function runsIn(words: ReadonlyMap<string, number>, but: ReadonlySet<string>): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (const word of words.keys()) if (!but.has(word)) for (const run of threes(word)) runs.set(run, (runs.get(run) ?? 0) + 1);
  return runs;
}

/** Words of which one is the other with a slip; each two once. Linear in the words. */
function pairsIn(once: readonly string[]): readonly (readonly [string, string])[] {
  const words = new Set(once);
  return once.flatMap((word) =>
    slipsOf(word)
      .filter((slip) => words.has(slip) && (slip.length < word.length || slip < word) && !TWO_SPELLINGS.test(slip))
      .map((slip) => [slip, word] as const),
  );
}

/**
 * Words that stand once each and of which one is a slip of the other, with the one that is right. `all` tells every word of the plan,
 * asked for only where there are such words.
 */
export function slipsOfOnce(once: readonly string[], all: () => ReadonlyMap<string, number>): readonly OneSlip[] {
  const pairs = pairsIn(once);
  if (pairs.length === 0) return [];
  const runs = runsIn(all(), new Set(pairs.flat()));
  return pairs.flatMap(([one, other]) => surer(one, other, runs) ?? []);
}
