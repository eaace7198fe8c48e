import type { PlanRule } from "../checkRule";
import { personalData } from "../facts/personalData";

/** A full postcode stands outside the contacts: it may be where somebody lives. The first half alone does not count. */
export const personalDataPostcode: PlanRule = {
  about: "plan",
  code: "personal-data-postcode",
  level: "confirm",
  title: "Full postcodes",
  why: "A full postcode can lead to one home.",
  says: "“{found}” stands outside the contacts.",
  todo: "Name the ward or the first half of the postcode, unless it is the address of an office.",
  look: (context) =>
    personalData(context)
      .filter(({ kind }) => kind === "postcode")
      .map(({ at, shown }) => ({ at, facts: { found: shown } })),
};
