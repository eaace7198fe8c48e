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

/** An index of actions by ref and wording. Words are gathered when the first row asks for them. */
export function wordingIndex(wordings: readonly Wording[]): WordingIndex {
  let made: { byKey: ReadonlyMap<string, readonly Known[]>; byRef: ReadonlyMap<string, readonly Known[]> } | null = null;
  let words: ReadonlyMap<string, readonly Known[]> | null = null;
  const byId = new Map(wordings.map((one) => [one.id, one]));
  const all = (): readonly Known[] => wordings.map((one) => ({ ...one, key: keyOf(one.action) }));
  const indexes = (): NonNullable<typeof made> => {
    const known = made === null ? all() : [];
    made ??= { byKey: gathered(known, ({ key }) => [key]), byRef: gathered(known, ({ ref }) => [refKey(ref)]) };
    return made;
  };
  const near = (action: string, key: string, wanted: (id: string) => boolean): Likely | null => {
    words ??= gathered(all(), ({ action: text }) => new Set(wordsOf(text)));
    const scored = sharing(action, words, Math.max(20, wordings.length / 5))
      .filter(({ id }) => wanted(id))
      .map((one) => ({ id: one.id, score: alike(one.key, key) }))
      .sort((one, other) => other.score - one.score);
    const [best, next] = scored;
    const clear = best !== undefined && best.score >= NEARLY_THE_SAME && best.score > (next?.score ?? 0);
    return clear ? { id: best.id, by: "wording" } : null;
  };
  return {
    find: (ref, action, wanted) => {
      const { byKey, byRef } = indexes();
      const key = keyOf(action);
      const exact = key === "" ? [] : (byKey.get(key) ?? []).filter(({ id }) => wanted(id));
      const both = exact.filter((one) => refKey(one.ref) === refKey(ref));
      if (both[0] !== undefined && both.length === 1) return { id: both[0].id, by: "ref-and-wording" };
      // Of several that read the same the first that is still wanted; rows come in their order.
      const [twin = exact[0]] = both;
      if (twin !== undefined) return { id: twin.id, by: "wording" };
      const sameRef = ref === "" ? [] : (byRef.get(refKey(ref)) ?? []).filter(({ id }) => wanted(id));
      const [first] = sameRef;
      if (first !== undefined && sameRef.length === 1 && alike(first.key, key) >= SAME_REF)
        return { id: first.id, by: "wording" };
      return near(action, key, wanted);
    },
    likeness: (id, action) => {
      const known = byId.get(id)?.action ?? "";
      return known === action ? 1 : alike(keyOf(known), keyOf(action));
    },
  };
}
