import type { PlanRule } from "../checkRule";
import { agencyBodies } from "../facts/agencyBodies";
import { namesNobody, namesOnlyAKind } from "../facts/nobodyNamed";
import type { Found } from "../finding";

/** With fewer members than this a list is no list of the partnership's members. */
const MEMBERS = 3;
/** A group of the partnership's own, or people in general, need no row among the members. */
const NO_BODY =
  /\b(?:group|unit|team|panel|board|forum|partnership|csp|csu|officers?|co-?ordinators?|workers?|volunteers|wardens?|residents|champions|sector|organisations|schools?|councils|housing)\b/i;

/** An agency that leads or supports actions and is not among the members. */
export const agencyNotInMembership: PlanRule = {
  code: "agency-not-in-membership",
  about: "plan",
  level: "improve",
  title: "Agencies that are not in the list of partners",
  why: "Readers cannot tell who they are or how to reach them, and they get no pack.",
  says: "{found} is named in the plan, but not in the list of partners.",
  todo: "Add {found} to the list of partners, or use the name that the list has.",
  look: (context): readonly Found[] => {
    if (context.reading.plan.members.length < MEMBERS) return [];
    return agencyBodies(context).bodies.flatMap((body): readonly Found[] => {
      const [at, ...also] = [...new Set(body.spellings.flatMap(({ uses }) => uses.map((use) => use.at)))];
      const general = namesNobody(body.name) || namesOnlyAKind(body.name) || NO_BODY.test(body.name);
      return at === undefined || body.memberAt !== null || general ? [] : [{ at, also, facts: { found: body.name } }];
    });
  },
};
