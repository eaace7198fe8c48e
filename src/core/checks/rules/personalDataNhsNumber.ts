import type { PlanRule } from "../checkRule";
import { personalData } from "../facts/personalData";

/** Ten digits whose check digit is that of an NHS number stand in the text. They are shown in part only. */
export const personalDataNhsNumber: PlanRule = {
  about: "plan",
  code: "personal-data-nhs-number",
  level: "must-fix",
  title: "NHS numbers",
  why: "An NHS number identifies one patient and must not be published.",
  says: "Ten digits with the check digit of an NHS number stand here: {found}",
  todo: "Take it out, or write it so that it is plainly something else.",
  look: (context) =>
    personalData(context)
      .filter(({ kind }) => kind === "nhs-number")
      .map(({ at, shown }) => ({ at, facts: { found: shown } })),
};
