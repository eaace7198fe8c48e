import type { PlanRule } from "../checkRule";
import { personalData } from "../facts/personalData";

/** An e-mail address that looks like a person's stands outside the contacts; mailboxes of an office do not count. */
export const personalDataEmail: PlanRule = {
  about: "plan",
  code: "personal-data-email",
  level: "confirm",
  title: "E-mail addresses of people",
  why: "A published plan is copied and kept; an address in it stays in the open.",
  says: "“{found}” stands outside the contacts.",
  todo: "Give the address of the office or the post instead, or take it out before publication.",
  look: (context) =>
    personalData(context)
      .filter(({ kind }) => kind === "email")
      .map(({ at, shown }) => ({ at, facts: { found: shown } })),
};
