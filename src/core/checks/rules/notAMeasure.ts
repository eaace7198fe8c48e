import { oncePerText } from "../../plan/oncePerText";
import { spanIn } from "../facts/dateWords";
import { priorityMeasures } from "../facts/priorityMeasures";
import { saysHowMuch } from "../facts/measureWords";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

/** Conditions and excuses that stand where a measure should. */
const CONDITION =
  /^\W*(?:(?:[\w-]+ )?(?:dependent|dependant|permitting)(?: on .{0,60})?|subject to .{0,60}|as (?:and when )?(?:required|needed|requested|appropriate)|when (?:required|needed)|n\/?a|not applicable|none|see (?:above|below)|as above|ditto|various|ongoing work|business as usual|bau)\W*$/i;
const TO_BE =
  /^\W*to be (?:further |fully )?(?:explored|considered|discussed|reviewed|developed|progressed|scoped|looked at|worked up|investigated)\b/i;
const DOES =
  /^\W*(?:work(?:ing)? (?:with|together|alongside)|support(?:ing)? |promot(?:e|ing) |rais(?:e|ing) awareness|consider(?:ing)? |explor(?:e|ing) |liais(?:e|ing) |encourag(?:e|ing) |continu(?:e|ing) (?:to|the|with) |engag(?:e|ing) with|look(?:ing)? (?:at|into) |develop(?:ing)? |investigat(?:e|ing) |link(?:ing)? in )/i;

/** Money or time to do it with, which says nothing of what comes of it. */
const RESOURCE =
  /^\W*(?:(?:officer|staff|partner)(?:'s|s')? time|(?:with)?in existing (?:budgets?|resources?)|existing (?:budgets?|resources?|funding)|no (?:additional |extra )?(?:costs?|funding)(?: required)?|core (?:budget|funding))(?: (?:only|and resources|from|(?:with)?in (?:existing )?(?:budgets?|resources?))[^,.;]{0,40})?\W*$/i;

const DATE_WORDS =
  /\b(?:by|before|from|in|the|end|start|of|early|mid|late|q[1-4]|quarter|spring|summer|autumn|winter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b|(?<=\d)(?:st|nd|rd|th)\b/gi;

/** A day, month or year by itself. */
const isDate = oncePerText((text) => text.length < 40 && !/[a-z]/i.test(text.replace(DATE_WORDS, "")) && spanIn(text) !== null);

function isNone(text: string): boolean {
  return (
    RESOURCE.test(text) || isDate(text) || CONDITION.test(text) || TO_BE.test(text) || (DOES.test(text) && !saysHowMuch(text))
  );
}

/** Words in place of a measure that tell nobody how success will be seen. */
export const notAMeasure: PlanRule = {
  code: "not-a-measure",
  about: "plan",
  level: "confirm",
  title: "Measures that measure nothing",
  why: "A condition, a date, what it is paid from or another thing to do does not tell how success will be seen.",
  says: "“{found}” does not say how success will be seen.",
  todo: "Say what will be counted or seen when the action is done.",
  reads: ["measure"],
  look: (context) => {
    const told = priorityMeasures(context)
      .filter(({ text, figures }) => !figures && isNone(text))
      .map(({ text, at }): Found => ({ at, facts: { found: text } }));
    const ofActions = context.actions.flatMap((spot): readonly Found[] => {
      const { measure } = spot.action;
      return measure === null || !isNone(measure) ? [] : [{ at: context.fieldAt(spot, "measure"), facts: { found: measure } }];
    });
    return [...ofActions, ...told];
  },
};
