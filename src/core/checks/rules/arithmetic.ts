import { statedChanges } from "../facts/statedChanges";
import type { StatedChange } from "../facts/statedChanges";
import { changeBetween, roundsTo, sayNumber } from "../facts/figures";
import { textRule } from "../textRule";
import type { TextHit } from "../textRule";

/** Words that end within brackets, with the bracket that closes them. */
function closed(words: string): string {
  return words.lastIndexOf("(") > words.lastIndexOf(")") ? `${words})` : words;
}

function percentHit({ from, to, percent, decimals, words, part }: StatedChange): TextHit | null {
  if (percent === null || from === 0) return null;
  const worked = changeBetween(from, to);
  if (roundsTo(worked, percent, decimals)) return null;
  const level = Math.abs(worked - percent) <= 1.6 * 10 ** -decimals ? "improve" : "must-fix";
  const figures = part === null ? `${sayNumber(from)} to ${sayNumber(to)}` : `${sayNumber(part)} of ${sayNumber(from)}`;
  const change = part !== null ? "" : to > from ? "a rise of " : "a fall of ";
  const told = `${sayNumber(percent, Math.max(1, decimals))}%`;
  const facts = {
    found: closed(words),
    expected: `${figures} is ${change}${sayNumber(worked, Math.max(1, decimals))}%, not ${told}`,
  };
  return { facts, level };
}

function directionHit({ from, to, rises, words }: StatedChange): TextHit | null {
  if (rises === null || from === to || to > from === rises) return null;
  return {
    facts: { found: words, expected: `${sayNumber(from)} to ${sayNumber(to)} is a ${to > from ? "rise" : "fall"}` },
    level: "must-fix",
  };
}

/** A change told with its figures that does not come out when it is worked out again. */
export const arithmetic = textRule({
  code: "arithmetic",
  level: "must-fix",
  title: "Figures that do not come out",
  why: "Whoever works it out again will doubt the other figures too.",
  says: "“{found}”: {expected}.",
  todo: "Correct the percentage or the figures.",
  hits: (text) => statedChanges(text).flatMap((change) => directionHit(change) ?? percentHit(change) ?? []),
});
