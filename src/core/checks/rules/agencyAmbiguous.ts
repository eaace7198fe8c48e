import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { agencyBodies } from "../facts/agencyBodies";
import type { AgencyBody } from "../facts/agencyBodies";
import { usesBySpelling } from "../facts/agencyUses";
import type { Found } from "../finding";

/** Members that begin with a name, where the name itself is no member: a council's departments. */
function departments(name: string, context: CheckContext): readonly string[] {
  const { members } = context.reading.plan;
  if (members.some((member) => member.name === name)) return [];
  return members.map((member) => member.name).filter((member) => member.startsWith(`${name} `));
}

/** Names that are a whole system's, by the bodies of it that a plan may name. */
const SYSTEMS = [
  [/^(?:the )?(?:local )?NHS$/i, /\b(?:NHS|integrated care|ICB|hospitals?|clinical|health)\b/i],
  [/^(?:the )?(?:local )?(?:housing (?:providers?|associations?)|social landlords?)$/i, /\b(?:homes|housing)\b/i],
] as const satisfies readonly (readonly [RegExp, RegExp])[];

/** The bodies of the system that a name stands for. */
function ofSystem(name: string, bodies: readonly AgencyBody[]): readonly string[] {
  const system = SYSTEMS.find(([whole]) => whole.test(name));
  return system === undefined
    ? []
    : bodies.flatMap((body) => (body.name !== name && system[1].test(body.name) ? [body.name] : []));
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
      const services = [...new Set([...departments(name, context), ...ofSystem(name, agencyBodies(context).bodies)])];
      const several = ambiguous.has(name) && bodies.has(bodyOf(name) ?? NOBODY);
      const [at, ...also] = [...new Set(uses.map((use) => use.at))];
      if (at === undefined || (!several && services.length < 2)) return [];
      const expected = several ? "any of several in this plan" : shortList(services);
      return [{ at, also, facts: { found: name, expected } }];
    });
  },
};

const NOBODY = { name: "", memberAt: null, spellings: [] };
