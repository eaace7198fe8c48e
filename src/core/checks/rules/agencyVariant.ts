import type { CheckContext } from "../checkContext";
import { changeWords } from "../changeCell";
import type { PlanRule } from "../checkRule";
import { agencyBodies } from "../facts/agencyBodies";
import type { AgencyBody, Spelling } from "../facts/agencyBodies";
import { misspeltAgencies } from "../facts/misspeltAgencies";
import { oncePerText } from "../../plan/oncePerText";
import { bareName, isAbbreviation, foldedKey } from "../../plan/nameKeys";
import { namesInText } from "../facts/properNames";
import type { Found, Level } from "../finding";

const ROLE = /\s+[\u2013\u2014-]\s.*$/;

/** Excel's filters and counts take capitals and small letters for the same, and readers a name with its short form in brackets. */
function differsLittle(name: string, kept: string): boolean {
  return name.toLowerCase() === kept.toLowerCase() || bareName(name) === kept;
}

function levelOf({ likeness, name }: Spelling, body: AgencyBody): Level {
  if (differsLittle(name, body.name)) return "improve";
  const used = body.spellings.filter(({ uses }) => uses.length > 0).map(({ name }) => foldedKey(name.replace(ROLE, "")));
  return likeness === "letters" || new Set(used).size > 1 ? "confirm" : "improve";
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

const holdsAbbreviation = oncePerText((name) => /\s/.test(name) && name.split(/[\s-]/).some(isAbbreviation));

/** An agency that running text calls by a shorter name than the tables of actions do. */
function foundInText(context: CheckContext): readonly Found[] {
  return [...namesInText(context)].flatMap(([name, places]): readonly Found[] => {
    const [at, ...also] = places;
    if (!holdsAbbreviation(name)) return [];
    const { bodyInText, bodyOf } = agencyBodies(context);
    const body = bodyOf(name) === null ? bodyInText(name) : null;
    if (at === undefined || body === null || body.name === name || body.spellings.every(({ uses }) => uses.length === 0))
      return [];
    return [{ at, also, facts: { found: name, expected: body.name, times: String(places.length) } }];
  });
}

/** Whether what a name has in brackets is its own short form: "Protection Against Stalking (PAS)". */
function holdsShortForm(name: string): boolean {
  return isAbbreviation(/\(([^()]*)\)\s*$/.exec(name)?.[1] ?? "");
}

/**
 * Spellings other than the one to keep; the full name with its abbreviation in brackets is the same spelling as without, and other words
 * in brackets are a role or a remark, not another name.
 */
function otherSpellings({ spellings, name }: AgencyBody): readonly Spelling[] {
  return spellings.filter(
    (one) => one.name !== name && !name.startsWith(`${one.name} (`) && (bareName(one.name) !== name || holdsShortForm(one.name)),
  );
}

/** Every use of a misspelt name, with the name as it ought to be. */
function foundMisspelt(context: CheckContext): readonly Found[] {
  return [...misspeltAgencies(context)].flatMap(([body, right]) =>
    body.spellings.flatMap((one) =>
      foundOf({ ...one, likeness: "letters" }, { ...right, spellings: [...right.spellings, one] }, context),
    ),
  );
}

/** An agency that the plan names in several ways. */
export const agencyVariant: PlanRule = {
  code: "agency-variant",
  about: "plan",
  level: "confirm",
  title: "One agency under several names",
  why: "An agency that is named in several ways is counted, filtered and asked for updates as if it were several.",
  says: "“{found}” is probably {expected}.",
  todo: "Use one name throughout.",
  follows: ["footnote-mark", "lead-with-role"],
  look: (context) =>
    agencyBodies(context).bodies.flatMap((body) => otherSpellings(body).flatMap((spelling) => foundOf(spelling, body, context))),
  reads: ["lead", "partners"],
  alsoLooks: [{ look: foundMisspelt, reads: ["lead", "partners"] }, { look: foundInText }],
};
