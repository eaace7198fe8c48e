import type { ActionRule } from "../checkRule";
import type { Found } from "../finding";

const ROLE = /^(\S.*?)\s+[\u2013\u2014-]\s+(\S.*)$/u;
/** A person and the post, "Jane (Volunteer Coordinator)"; other brackets hold a short form, a place or other agencies. */
const POST =
  /^(\S[^()]*?)\s*\(([^(),]*\b(?:officers?|co-?ordinators?|managers?|leads?|chair|director|analyst|adviser|advisor|worker|warden|inspector|sergeant|head of)\b[^(),]*)\)$/iu;

/** A lead or partner cell that holds an agency and what it is to do in one name. */
export const leadWithRole: ActionRule = {
  code: "lead-with-role",
  about: "action",
  level: "improve",
  title: "Agencies with a role in the same name",
  why: "“Agency – role” counts as an agency of its own in lists and filters.",
  says: "“{found}” holds a name ({agency}) and a role ({role}).",
  todo: "Keep the agency alone; put the role into the action's text.",
  look: (spot, context) => {
    const { lead, partners } = spot.action;
    return [...lead.map((name) => ["lead", name] as const), ...partners.map((name) => ["partners", name] as const)].flatMap(
      ([key, name]): readonly Found[] => {
        const [, agency = "", role = ""] = ROLE.exec(name) ?? POST.exec(name) ?? [];
        return agency === "" ? [] : [{ at: context.fieldAt(spot, key), facts: { found: name, agency, role } }];
      },
    );
  },
};
