import type { PlanRule } from "../checkRule";
import { usesBySpelling } from "../facts/agencyUses";
import { namesInSeveralWays } from "../facts/properNames";
import type { WrittenName } from "../facts/properNames";
import type { Found } from "../finding";

/** What may differ without being another name: capitals, white space, "&" for "and", a plural or a possessive. */
function sameToReaders(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s*&\s*/g, " and ")
    .replace(/[\s\u00A0]+/g, " ")
    .replace(/s\b/g, "");
}

function foundOf(ways: readonly WrittenName[], isAgency: (name: string) => boolean): readonly Found[] {
  const most = ways.reduce((best, one) => {
    const weight = ({ name, places }: WrittenName): number => places.length + (isAgency(name) ? 100 : 0);
    return weight(one) > weight(best) ? one : best;
  });
  return ways.flatMap(({ name, places }): readonly Found[] => {
    const [at, ...also] = places;
    const shouted = name === name.toUpperCase() || most.name === most.name.toUpperCase();
    if (at === undefined || shouted || sameToReaders(name) === sameToReaders(most.name)) return [];
    return [{ at, also, facts: { found: name, expected: most.name } }];
  });
}

/** A name of several words, of a project, a group or an agency, that the plan's text writes in more than one way. */
export const nameVariant: PlanRule = {
  code: "name-variant",
  about: "plan",
  level: "improve",
  title: "Names written in more than one way",
  why: "Readers take two names for two things, and a search finds only one.",
  says: "“{found}” here, “{expected}” elsewhere.",
  todo: "Write it in one way throughout.",
  look: (context) => {
    const uses = usesBySpelling(context);
    return namesInSeveralWays(context).flatMap((ways) => foundOf(ways, (name) => uses.has(name)));
  },
};
