import type { CheckContext } from "../checkContext";
import { changeWords } from "../changeCell";
import type { PlanRule } from "../checkRule";
import { agencyBodies } from "../facts/agencyBodies";
import type { AgencyBody, Spelling } from "../facts/agencyBodies";
import type { Found, Level } from "../finding";

function levelOf({ likeness }: Spelling, body: AgencyBody): Level {
  const used = body.spellings.filter(({ uses }) => uses.length > 0).length;
  return likeness === "letters" || used > 1 ? "confirm" : "improve";
}

function foundOf(spelling: Spelling, body: AgencyBody, context: CheckContext): readonly Found[] {
  const [at, ...also] = [...new Set(spelling.uses.map((use) => use.at))];
  if (at === undefined) return [];
  const level = levelOf(spelling, body);
  const why = `One name for ${body.name}`;
  const changes = [at, ...also].flatMap((place) => changeWords(context, place, spelling.name, body.name, why) ?? []);
  const fix = spelling.likeness !== "letters" || changes.length === 0 ? {} : { fix: { changes } };
  return [{ at, also, level, facts: { found: spelling.name, expected: body.name, times: String(spelling.uses.length) }, ...fix }];
}

/** An agency that the plan names in several ways. */
export const agencyVariant: PlanRule = {
  code: "agency-variant",
  about: "plan",
  level: "confirm",
  title: "One agency under several names",
  why: "An agency that is named in several ways is counted, filtered and asked for updates as if it were several.",
  says: "“{found}” is probably {expected}.",
  todo: "Use one name throughout: {expected}.",
  look: (context) =>
    agencyBodies(context).bodies.flatMap((body) =>
      body.spellings.filter(({ name }) => name !== body.name).flatMap((spelling) => foundOf(spelling, body, context)),
    ),
};
