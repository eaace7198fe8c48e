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

function isNone(text: string): boolean {
  return CONDITION.test(text) || TO_BE.test(text) || (DOES.test(text) && !saysHowMuch(text));
}

/** Words in place of a measure that tell nobody how success will be seen. */
export const notAMeasure: PlanRule = {
  code: "not-a-measure",
  about: "plan",
  level: "confirm",
  title: "Measures that measure nothing",
  why: "A condition or another thing to do does not tell how success will be seen.",
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
