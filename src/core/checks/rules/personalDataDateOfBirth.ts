import type { PlanRule } from "../checkRule";
import { personalData } from "../facts/personalData";

/** A date that is said to be somebody's date of birth stands in the text. */
export const personalDataDateOfBirth: PlanRule = {
  about: "plan",
  code: "personal-data-date-of-birth",
  level: "must-fix",
  title: "Dates of birth",
  why: "A date of birth helps to tell who somebody is and must not be published.",
  says: "A date of birth stands here: {found}",
  todo: "Take it out; give an age group if it matters.",
  look: (context) =>
    personalData(context)
      .filter(({ kind }) => kind === "date-of-birth")
      .map(({ at, shown }) => ({ at, facts: { found: shown } })),
};
