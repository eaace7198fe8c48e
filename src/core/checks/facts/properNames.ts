import { foldedWords } from "../../plan/nameKeys";
import { oncePerCheck } from "./oncePerCheck";
import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "./perPart";
import { planTextRows } from "./planTexts";

/** So many words make a name that is no other where only endings differ. */
const LONG_NAME = 4;

/** One way in which a name of several words is written, and the cells that write it so. */
export interface WrittenName {
  readonly name: string;
  readonly places: readonly string[];
}

/** Words with a capital one after the other; "and", "of", a comma, a hyphen or "&" may stand between two of them. */
const NAMES = /\p{Lu}[\p{L}\p{N}]*(?:(?:[ \u00A0]+|-|, |, and | (?:and|of|&) )\p{Lu}[\p{L}\p{N}]*|-\p{L}[\p{L}\p{N}]*)+/gu;

function squeezed(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}

/** The key that two ways of writing a name share: no small words, marks, plurals or doubled letters; words run together. */
const nameKeyOf = oncePerText((name) =>
  foldedWords(name)
    .filter((word) => !/^(?:of|for)$/.test(word))
    .map(squeezed)
    .join(""),
);

const namesOf = oncePerText((text): readonly string[] => Array.from(text.matchAll(NAMES), ([name]) => name.replace(/^The /, "")));

/** A name where it stands. */
interface PlacedName {
  readonly name: string;
  readonly at: string;
}

const namesOfRows = perPart(planTextRows, (cells): readonly PlacedName[] =>
  cells.flatMap(({ text, at }) => namesOf(text).map((name) => ({ name, at }))),
);

/** Names of several words that stand in the plan's text, and the cells that they stand in; "The" before a name is left out. */
export const namesInText = oncePerCheck((context): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const row of namesOfRows(context)) {
    for (const { name, at } of row) {
      const places = names.get(name);
      if (places === undefined) names.set(name, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  }
  return names;
});

/** Words of a long name by their stems: "Making Every Contact Count" and "Make Every Contact Counts" are one. */
const stemKeyOf = oncePerText((name): string | null => {
  const words = foldedWords(name).map((word) => word.replace(/(?:ing|ed|es|e|s)$/, ""));
  return words.length < LONG_NAME ? null : words.join(" ");
});

/** The key of each name, that of the first name of the same stems where it is long. */
function keysOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const byStems = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const name of names) {
    const stems = stemKeyOf(name);
    const key = (stems === null ? undefined : byStems.get(stems)) ?? nameKeyOf(name);
    if (stems !== null) byStems.set(stems, key);
    keys.set(name, key);
  }
  return keys;
}

/** Names of several words that the plan writes in more than one way, in the order in which they first stand. */
export const namesInSeveralWays = oncePerCheck((context): readonly (readonly WrittenName[])[] => {
  const byKey = new Map<string, WrittenName[]>();
  const names = namesInText(context);
  const keys = keysOf(names.keys());
  for (const [name, places] of names) {
    const key = keys.get(name) ?? nameKeyOf(name);
    const ways = byKey.get(key);
    if (ways === undefined) byKey.set(key, [{ name, places }]);
    else ways.push({ name, places });
  }
  return [...byKey].flatMap(([key, ways]) => (ways.length < 2 || key.length < 6 ? [] : [ways]));
});
