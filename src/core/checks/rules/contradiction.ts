import { textRule } from "../textRule";
import type { TextHit } from "../textRule";
import { figureIn, pairOf } from "../facts/figures";
import { targetCells } from "../facts/targetCells";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

const UP = /\b(?:increas\w*|ris(?:e|en|es|ing)|rose|grown|grew|gone up|went up)\b/i;
const DOWN = /\b(?:decreas\w*|reduc(?:ed|tion|tions)|fall(?:en|s)?|fell|drop(?:ped)?|declin\w*|gone down|went down)\b/i;
/** What a whole sentence says has risen or fallen, with no place, time or part of it named before the verb. */
const SAYS =
  /^(?:(?:Although|While|Whilst|However,|Overall,|But) )?(?:the )?((?:[A-Za-z][\w'-]* ){1,5}?)(?:levels |rates |figures |numbers |incidents )?(?:has|have) (risen|increased|grown|gone up|fallen|decreased|reduced|declined|dropped|gone down)\b/i;
const GENERAL = /^(?:the|this|that|these|it|they|there|crime|crimes|levels?|numbers?|incidents?|figures?|we|which|and|of)$/i;

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[a-z)%"'\u2019][.!?])\s+(?=[A-Z(])/);
}

function subjectOf(words: string): string | null {
  const named = words.trim().split(" ").slice(-3).join(" ");
  return named.length < 8 || GENERAL.test(named) || !/[ -]/.test(named) ? null : named;
}

function hits(text: string): readonly TextHit[] {
  if (text.length < 120 || !UP.test(text) || !DOWN.test(text)) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, nth) => {
    const [words, named = "", verb = ""] = SAYS.exec(sentence) ?? [];
    const subject = subjectOf(named);
    if (words === undefined || subject === null || !sameWay(sentence, verb)) return [];
    const opposite = UP.test(verb) ? DOWN : UP;
    const same = UP.test(verb) ? UP : DOWN;
    const tells = tellsOf(subject);
    const against = sentences.find((other, at) => at !== nth && tells.test(other) && opposite.test(other) && !same.test(other));
    return against === undefined ? [] : [{ facts: { found: words.trim(), expected: shortened(against) } }];
  });
}

/** A sentence that tells how the subject as a whole stands: not "victims of" it, nor how many fear it. */
function tellsOf(subject: string): RegExp {
  const words = subject.replace(/[^\p{L}\p{N} '-]/gu, ".");
  return new RegExp(
    `(?:^|\\b(?:incidents|reports|offences|levels|numbers?|rates?|amount|cases|recorded|overall|the|that|in) (?:of )?)(?:all |overall |recorded )?${words}\\b`,
    "i",
  );
}

function sameWay(sentence: string, verb: string): boolean {
  return UP.test(verb) ? !DOWN.test(sentence) : !UP.test(sentence);
}

function shortened(sentence: string): string {
  const folded = sentence.replace(/\s+/g, " ").trim();
  return folded.length <= 160 ? folded : `${folded.slice(0, 158).replace(/\s\S*$/, "")} …`;
}

const inTexts = textRule({
  code: "contradiction",
  level: "confirm",
  title: "Statements that contradict each other",
  why: "A reader cannot tell which of the two is true.",
  says: "“{found}” stands here, and also: “{expected}”.",
  todo: "Keep the one that is true.",
  hits,
});

const KEPT = /\b(?:maintain|keep|hold|sustain)\w*\b/i;

/** "Maintain this level" beside a figure that is not the baseline. */
function keptLevels(context: Parameters<PlanRule["look"]>[0]): readonly Found[] {
  return targetCells(context).flatMap(({ target, at }) => {
    const pair = pairOf(figureIn(target.baseline), figureIn(target.target));
    if (pair === null || pair.from.number === pair.to.number) return [];
    if (!KEPT.test(target.target ?? "")) return [];
    return [
      {
        at: at("target"),
        also: [at("baseline")],
        facts: { found: target.target ?? "", expected: `the baseline is ${target.baseline ?? ""}` },
      },
    ];
  });
}

/** Two statements of which only one can be true. */
export const contradiction: PlanRule = { ...inTexts, alsoLooks: [{ look: keptLevels, reads: [] }] };
