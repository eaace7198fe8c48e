import type { PlanRule } from "../checkRule";
import { agencyBodies } from "../facts/agencyBodies";
import { misspeltAgencies } from "../facts/misspeltAgencies";
import { abbreviations } from "../facts/abbreviations";
import { namesNobody, namesOnlyAKind } from "../../plan/nobodyNamed";
import type { Found } from "../finding";

/** With fewer members than this a list is no list of the partnership's members. */
const MEMBERS = 3;
/** A group of the partnership's own, or people in general, need no row among the members. */
const NO_BODY =
  /^all\b|\b(?:group|unit|team|panel|board|forum|partnership|csp|csu|officers?|co-?ordinators?|workers?|volunteers|wardens?|residents|champions|sector|organisations|partners|agencies|schools?|councils|housing|conference|meetings?|pcsos?)\b/i;

/** An agency that leads or supports actions and is not among the members. */
export const agencyNotInMembership: PlanRule = {
  code: "agency-not-in-membership",
  about: "plan",
  level: "improve",
  title: "Agencies that are not in the list of partners",
  why: "Readers cannot tell who they are or how to reach them, and they get no pack.",
  says: "{found} is named in the plan, but not in the list of partners.",
  todo: "Add it to the list of partners, or use the name that the list has.",
  reads: ["lead", "partners"],
  look: (context): readonly Found[] => {
    const { members } = context.reading.plan;
    const meant = abbreviations(context);
    if (members.length < MEMBERS) return [];
    return agencyBodies(context).bodies.flatMap((body): readonly Found[] => {
      const [at, ...also] = [...new Set(body.spellings.flatMap(({ uses }) => uses.map((use) => use.at)))];
      const name = [body.name, ...(meant.get(body.name.replace(/s$/, "").toLowerCase()) ?? [])].join(" ");
      const general = namesNobody(body.name) || namesOnlyAKind(body.name) || NO_BODY.test(name);
      const listed = members.some((member) => body.spellings.some((spelling) => spelling.name === member.name));
      const departments = members.some((member) => member.name.startsWith(`${body.name} `));
      return at === undefined || body.memberAt !== null || misspeltAgencies(context).has(body) || listed || general || departments
        ? []
        : [{ at, also, facts: { found: body.name } }];
    });
  },
};
