import { foldedWords } from "./nameKeys";
import { oncePerCheck } from "./oncePerCheck";
import { planTexts } from "./planTexts";

/** One way in which a name of several words is written, and the cells that write it so. */
export interface WrittenName {
  readonly name: string;
  readonly places: readonly string[];
}

/** Words with a capital one after the other; "and", "of", "the", "for", a comma, a hyphen or "&" may stand between two of them. */
const NAMES =
  /\p{Lu}[\p{L}\p{N}]*(?:(?:[ \u00A0]+|-|, |, and | (?:and|of|for|the|&) )\p{Lu}[\p{L}\p{N}]*|-\p{L}[\p{L}\p{N}]*)+/gu;

function squeezed(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}

/** The key that two ways of writing a name share: no small words, marks, plurals or doubled letters; words run together. */
function nameKeyOf(name: string): string {
  return foldedWords(name)
    .filter((word) => !/^(?:of|for)$/.test(word))
    .map(squeezed)
    .join("");
}

/** Names of several words that the plan writes in more than one way, in the order in which they first stand. */
export const namesInSeveralWays = oncePerCheck((context): readonly (readonly WrittenName[])[] => {
  const byKey = new Map<string, Map<string, Set<string>>>();
  for (const { at, text } of planTexts(context)) {
    for (const [name] of text.matchAll(NAMES)) {
      const key = nameKeyOf(name);
      const ways = byKey.get(key) ?? new Map<string, Set<string>>();
      const places = ways.get(name) ?? new Set<string>();
      byKey.set(key, ways.set(name, places.add(at)));
    }
  }
  return [...byKey].flatMap(([key, ways]) =>
    ways.size < 2 || key.length < 6 ? [] : [[...ways].map(([name, places]): WrittenName => ({ name, places: [...places] }))],
  );
});
