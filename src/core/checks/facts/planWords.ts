import { oncePerText } from "../../plan/oncePerText";
import { oncePerCheck } from "./oncePerCheck";
import { textRows } from "./textCells";

const wordsOf = oncePerText((text): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? []);

/** How often each word of the plan stands, in small letters. */
export const planWords = oncePerCheck((context): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const { text } of textRows(context).flat()) {
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
});
