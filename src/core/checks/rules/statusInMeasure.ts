import type { ActionRule, ActionSpot } from "../checkRule";
import type { CheckContext } from "../checkContext";

const DONE_WORDS =
  /^(?:all )?(?:done|completed?|ongoing|on-going|in progress|under ?way|started|not (?:yet )?started|delayed|on hold|achieved|carried forward)\b(?=[.,;:)]|\s*[\u2013\u2014-]\s|\s*$)/i;
/** What tells how things stand; not where it says which ("areas where risks have been identified") or when ("once funding has been agreed"). */
const PERFECT =
  /^(?!.*\b(?:where|which|who|that|whose|once|when|after|until|if|whether|will|ensur\w*|should|to|number|percentage|proportion|%)\b.*\b(?:has|have)\b).*\b(?:has|have) (?:now |already |not |yet |not yet |also )?(?:been|taken place|begun|started|completed|agreed|met|received|delivered|run|held|visited|made)\b/i;
const STILL_TO_COME =
  /\b(?:will|to) now be\b|\bwill now\b|\bscheduled (?:to take place|for)\b|\b(?:so far|(?<!up )to date)[.,;]|\bto continue (?:into|in)\b|\bawaiting\b/i;
const COMPARED = /\b(?:baseline|compared|than|against|from|since|levels?|figures?|census|survey)\b/i;
const YEAR =
  /\b(?:in|during) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) )?((?:19|20)\d\d)\b/i;

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.;!?])\s+|\n+/).filter((one) => one.trim() !== "");
}

function isPast(sentence: string, context: CheckContext): boolean {
  const year = YEAR.exec(sentence)?.[1];
  const start = context.reading.plan.period?.start.slice(0, 4);
  return year !== undefined && start !== undefined && year < start && !COMPARED.test(sentence);
}

function tellsStatus(sentence: string, context: CheckContext): boolean {
  return DONE_WORDS.test(sentence.trim()) || PERFECT.test(sentence) || STILL_TO_COME.test(sentence) || isPast(sentence, context);
}

function look(spot: ActionSpot, context: CheckContext): ReturnType<ActionRule["look"]> {
  const { measure } = spot.action;
  // A review tells what happened, whatever its column is called.
  const found =
    measure === null || spot.review ? undefined : sentences(measure).find((sentence) => tellsStatus(sentence, context));
  return found === undefined ? [] : [{ at: context.fieldAt(spot, "measure"), facts: { found: found.trim() } }];
}

/** A measure that tells how far the work is. */
export const statusInMeasure: ActionRule = {
  code: "status-in-measure",
  about: "action",
  level: "confirm",
  title: "Progress told in the measure",
  why: "The measure says how success will be seen; what has happened belongs in the update, where it is dated and replaced each time.",
  says: "The measure tells how things stand: “{found}”.",
  todo: "Move this to the update or the status, and say in the measure what will be counted or seen.",
  look,
};
