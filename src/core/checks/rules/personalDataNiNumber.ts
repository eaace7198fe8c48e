import type { PlanRule } from "../checkRule";
import { personalData } from "../facts/personalData";

/** A National Insurance number stands in the text. It is shown in part only. */
export const personalDataNiNumber: PlanRule = {
  about: "plan",
  code: "personal-data-ni-number",
  level: "must-fix",
  title: "National Insurance numbers",
  why: "A National Insurance number identifies one person and must not be published.",
  says: "A National Insurance number stands here: {found}",
  todo: "Take it out.",
  look: (context) =>
    personalData(context)
      .filter(({ kind }) => kind === "ni-number")
      .map(({ at, shown }) => ({ at, facts: { found: shown } })),
};
