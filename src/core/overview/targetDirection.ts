/** Which way is better for a measure; null where its words do not tell. */
export type Better = "bigger" | "smaller";

/** Words that tell wherever they stand. */
const SMALLER =
  "no more than|not more than|at most|reduc\\w*|decreas\\w*|fall(?:s|en|ing)?|fell|fewer|lower\\w*|cut(?:s|ting)?|below|drop(?:s|ped|ping)?|declin\\w*|minimis\\w*";
const BIGGER =
  "no less than|not less than|no fewer than|at least|increas\\w*|ris(?:e|es|en|ing)|rais(?:e|es|ed|ing)|gr[eo]w\\w*|higher|above|maximis\\w*|improv\\w*|exceed\\w*";
/** Words that tell in a target alone: a measure may count "young people under 18" or "over the year". */
const SMALLER_HERE = "up to|under|less|maximum|max|down";
const BIGGER_HERE = "over|more|minimum|min|up";

function wordsOf(smaller: string, bigger: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:(${smaller})|(${bigger}))(?![\\w-])`, "i");
}

const IN_MEASURES = wordsOf(SMALLER, BIGGER);
const IN_TARGETS = wordsOf(`${SMALLER}|${SMALLER_HERE}`, `${BIGGER}|${BIGGER_HERE}`);

/** Which way a text says is better, by the first word that tells. */
function told(text: string, words: RegExp): Better | null {
  const [, smaller, bigger] = words.exec(text) ?? [];
  if (smaller !== undefined) return "smaller";
  return bigger === undefined ? null : "bigger";
}

/**
 * Which way is better: told by the words of the target ("80% or more"), else of the measure ("Reduce burglary"), else by where the
 * target lies from the baseline; null where nothing tells, or the target is where the baseline was.
 */
export function betterOf(
  { target, measure }: { readonly target: string | null; readonly measure: string },
  from: number | null,
  to: number | null,
): Better | null {
  const byWords = told(target ?? "", IN_TARGETS) ?? told(measure, IN_MEASURES);
  if (byWords !== null || from === null || to === null || from === to) return byWords;
  return to > from ? "bigger" : "smaller";
}
