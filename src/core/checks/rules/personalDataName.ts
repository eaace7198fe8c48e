import type { PlanRule } from "../checkRule";
import { personalData } from "../facts/personalData";

/** Somebody is named with Mr, Mrs, Ms, Miss or Mx. */
export const personalDataName: PlanRule = {
  about: "plan",
  code: "personal-data-name",
  level: "confirm",
  title: "Names of people",
  why: "A plan that is published should name posts, not people.",
  says: "“{found}” is named.",
  todo: "Name the post or the agency, unless the person has agreed to be named.",
  look: (context) =>
    personalData(context)
      .filter(({ kind }) => kind === "name")
      .map(({ at, shown }) => ({ at, facts: { found: shown } })),
};
