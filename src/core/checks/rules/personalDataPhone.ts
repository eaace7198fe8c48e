import type { PlanRule } from "../checkRule";
import { personalData } from "../facts/personalData";

/** A mobile or local number stands outside the contacts; numbers that the public is meant to call (03, 08) do not count. */
export const personalDataPhone: PlanRule = {
  about: "plan",
  code: "personal-data-phone",
  level: "confirm",
  title: "Telephone numbers of people",
  why: "A published plan is copied and kept; a number in it stays in the open.",
  says: "“{found}” stands outside the contacts.",
  todo: "Move it to the contacts, or take it out before publication.",
  look: (context) =>
    personalData(context)
      .filter(({ kind }) => kind === "phone")
      .map(({ at, shown }) => ({ at, facts: { found: shown } })),
};
