import { distance } from "fastest-levenshtein";
import { keyOf, wordsOf } from "../recognise/words";

/** An action by what it is known by when its ID is gone. */
export interface Wording {
  readonly id: string;
  readonly ref: string;
  readonly action: string;
}

/** What a row without an ID is probably the row of. */
export interface Likely {
  readonly id: string;
  readonly by: "ref-and-wording" | "wording";
}

/** Finds actions by ref and wording. */
export interface WordingIndex {
  /** The action that a ref and a wording point at, among those that are wanted; null when none does. */
  readonly find: (ref: string, action: string, wanted: (id: string) => boolean) => Likely | null;
  /** The same, only by the very words. */
  readonly findExact: (ref: string, action: string, wanted: (id: string) => boolean) => Likely | null;
  /** How alike a wording is to that of an action, 0 to 1. */
  readonly likeness: (id: string, action: string) => number;
}

/** From here on two wordings are one that was corrected; below the lower one it is another action, whatever its ref. */
const NEARLY_THE_SAME = 0.8;
const SAME_REF = 0.5;
/** How many of the actions that share most words are looked at letter by letter. */
const LOOKED_AT = 6;
/** A longer text is compared by its beginning: letter by letter costs its length squared. */
const LONGEST = 600;

const refKey = (ref: string): string =>
  ref
    .trim()
    .replace(/[.):\s]+$/, "")
    .toLowerCase();

function alike(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : 1 - distance(left, right) / longest;
}

function gathered<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [item]);
      else same.push(item);
    }
  }
  return found;
}

interface Known extends Wording {
  readonly key: string;
}

/** The actions that share most words with a text, the most first; words that nearly every action has do not count. */
function sharing(action: string, byWord: ReadonlyMap<string, readonly Known[]>, common: number): readonly Known[] {
  const shared = new Map<Known, number>();
  for (const word of new Set(wordsOf(action))) {
    const having = byWord.get(word) ?? [];
    if (having.length > common) continue;
    for (const one of having) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  const most = [...shared].sort(([, one], [, other]) => other - one);
  return most.slice(0, LOOKED_AT).map(([one]) => one);
}

type Wanted = (id: string) => boolean;
type Index = ReadonlyMap<string, readonly Known[]>;

/** The action that has these very words, the same ref first; of several the first that is still wanted, as rows come in their order. */
function sameWords(ref: string, key: string, wanted: Wanted, byKey: Index): Likely | null {
  const exact = key === "" ? [] : (byKey.get(key) ?? []).filter(({ id }) => wanted(id));
  const both = exact.filter((one) => refKey(one.ref) === refKey(ref));
  const [one = exact[0]] = both;
  return one === undefined ? null : { id: one.id, by: both.length === 1 ? "ref-and-wording" : "wording" };
}

/** The one action of this ref, when its words are still about the same. */
function sameRef(ref: string, key: string, wanted: Wanted, byRef: Index): Likely | null {
  const having = ref === "" ? [] : (byRef.get(refKey(ref)) ?? []).filter(({ id }) => wanted(id));
  const [first] = having;
  const fits = first !== undefined && having.length === 1 && alike(first.key, key) >= SAME_REF;
  return fits ? { id: first.id, by: "wording" } : null;
}

/** The action with nearly these words, when no other is as near. */
function nearWords(key: string, wanted: Wanted, candidates: readonly Known[]): Likely | null {
  const [best, next] = candidates
    .filter(({ id }) => wanted(id))
    .map((one) => ({ id: one.id, score: alike(one.key, key) }))
    .sort((one, other) => other.score - one.score);
  const clear = best !== undefined && best.score >= NEARLY_THE_SAME && best.score > (next?.score ?? 0);
  return clear ? { id: best.id, by: "wording" } : null;
}

/** Makes something when it is first asked for. */
function whenAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** An index of actions by ref and wording. Its parts are made when the first row asks for them: most returns have all their IDs. */
export function wordingIndex(wordings: readonly Wording[]): WordingIndex {
  const all = whenAsked(() => wordings.map((one): Known => ({ ...one, key: keyOf(one.action) })));
  const byKey = whenAsked(() => gathered(all(), ({ key }) => [key]));
  const byRef = whenAsked(() => gathered(all(), ({ ref }) => [refKey(ref)]));
  const byWord = whenAsked(() => gathered(all(), ({ action }) => new Set(wordsOf(action))));
  const byId = new Map(wordings.map((one) => [one.id, one]));
  const common = Math.max(20, wordings.length / 5);
  return {
    find: (ref, action, wanted) => {
      const key = keyOf(action);
      const sure = sameWords(ref, key, wanted, byKey()) ?? sameRef(ref, key, wanted, byRef());
      return sure ?? nearWords(key, wanted, sharing(action, byWord(), common));
    },
    findExact: (ref, action, wanted) => sameWords(ref, keyOf(action), wanted, byKey()),
    likeness: (id, action) => {
      const known = byId.get(id)?.action ?? "";
      return known === action ? 1 : alike(keyOf(known), keyOf(action));
    },
  };
}
