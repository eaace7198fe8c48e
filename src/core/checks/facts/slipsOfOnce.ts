/** Two words that stand once each, of which one is a slip of the other. */
export interface OneSlip {
  readonly word: string;
  readonly right: string;
}

/** So many letters at the beginning or at the end stand in both, where a letter was left out, doubled or changed places elsewhere. */
const SHARED = 5;
/** Both are right, or two spellings: judg(e)ment, acknowledg(e)ment; a doubled letter before an ending (focus(s)ed). */
const TWO_SPELLINGS = /(?:judge?|acknowledge?)ment|([a-z])\1?(?:ing|ed|ers?|or|ally)$/;

function byEnds(words: readonly string[]): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    for (const key of [`${word.slice(0, SHARED)}-`, `-${word.slice(-SHARED)}`]) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [word]);
      else group.push(word);
    }
  }
  return groups.values();
}

/** Whether one letter was left out of a word. */
function isOneShorter(short: string, long: string): boolean {
  if (short.length + 1 !== long.length) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}

/** Whether two letters next to each other have changed places. */
function isTurned(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return other === `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`;
}

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

/** Tells which of two words is spelt right, by its end, else as the plan's other words are, by runs of three letters; null where neither is surer. */
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

/** Pairs of words that stand once each and differ by a slip of the pen, the likelier slip first. `all` tells every word of the plan, asked for only where there are such pairs. */
export function slipsOfOnce(once: readonly string[], all: () => ReadonlyMap<string, number>): readonly OneSlip[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const group of byEnds(once)) {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        const [short, long] = one.length < other.length ? [one, other] : [other, one];
        if (!isOneShorter(short, long) && !isTurned(one, other)) continue;
        if (!TWO_SPELLINGS.test(short)) pairs.set(`${one} ${other}`, [one, other]);
      }
    }
  }
  if (pairs.size === 0) return [];
  const runs = runsIn(all(), new Set([...pairs.values()].flat()));
  return [...pairs.values()].flatMap(([one, other]) => surer(one, other, runs) ?? []);
}
