import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { agencyBodies } from "../facts/agencyBodies";
import { usesBySpelling } from "../facts/agencyUses";
import type { Found } from "../finding";

/** Members that begin with a name, where the name itself is no member: a council's departments. */
function departments(name: string, context: CheckContext): readonly string[] {
  const { members } = context.reading.plan;
  if (members.some((member) => member.name === name)) return [];
  return members.map((member) => member.name).filter((member) => member.startsWith(`${name} `));
}

function shortList(names: readonly string[]): string {
  const [first = "", second = "", ...more] = names;
  return more.length === 0 ? `${first} or ${second}` : `${first}, ${second} or ${more.length} more`;
}

/** A name of an agency that could be any of several. */
export const agencyAmbiguous: PlanRule = {
  code: "agency-ambiguous",
  about: "plan",
  level: "improve",
  title: "Names that could be several agencies",
  why: "Who is to act, and who is to be asked for an update, cannot be told from the name.",
  says: "“{found}” could be {expected}.",
  todo: "Say which one is meant.",
  reads: ["lead", "partners"],
  look: (context): readonly Found[] => {
    const { ambiguous, bodyOf } = agencyBodies(context);
    const bodies = new Map(agencyBodies(context).bodies.map((body) => [body, body.name]));
    return [...usesBySpelling(context)].flatMap(([name, uses]): readonly Found[] => {
      const services = departments(name, context);
      const several = ambiguous.has(name) && bodies.has(bodyOf(name) ?? NOBODY);
      const [at, ...also] = [...new Set(uses.map((use) => use.at))];
      if (at === undefined || (!several && services.length < 2)) return [];
      const expected = several ? "any of several in this plan" : shortList(services);
      return [{ at, also, facts: { found: name, expected } }];
    });
  },
};

const NOBODY = { name: "", memberAt: null, spellings: [] };
