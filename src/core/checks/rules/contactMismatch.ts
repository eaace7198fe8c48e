import { agencyBodies } from "../facts/agencyBodies";
import { contactLines } from "../facts/contactLines";
import type { ContactLine } from "../facts/contactLines";
import { oncePerText } from "../../plan/oncePerText";
import { foldedWords } from "../../plan/nameKeys";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

const HOST = /(?:@|\bwww\.|https?:\/\/(?:www\.)?)([A-Za-z0-9-]{2,})\.[A-Za-z]{2,}/g;
/** A shorter name may stand in any address by chance. */
const SHORTEST = 8;

const hostsIn = oncePerText((text) =>
  Array.from(text.matchAll(HOST), ([words, host = ""]) => ({ words, host: lettersOf(host) })),
);
const wordsOf = oncePerText((name) => foldedWords(name));

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Whether an address may well be a body's own: it has a word of its name in it, or its initials. */
function mayBeOf(name: string, host: string): boolean {
  const words = wordsOf(name);
  const initials = words.map((word) => word.slice(0, 1)).join("");
  return words.some((word) => word.length > 3 && host.includes(word)) || (initials.length > 1 && host.includes(initials));
}

/** The names of other bodies that an address can spell in full. */
function otherNames(context: CheckContext): ReadonlyMap<string, string> {
  const names = [
    ...context.reading.plan.members.map(({ name }) => name),
    ...agencyBodies(context).bodies.map(({ name }) => name),
  ];
  return new Map(names.map((name) => [wordsOf(name).join(""), name]));
}

function foundOn({ member, text, at }: ContactLine, names: ReadonlyMap<string, string>): readonly Found[] {
  return hostsIn(text).flatMap(({ words, host }): readonly Found[] => {
    const other = host.length < SHORTEST ? undefined : names.get(host);
    if (other === undefined || other === member.name || mayBeOf(member.name, host)) return [];
    return [{ at, facts: { found: words, name: member.name, other } }];
  });
}

/** A web or e-mail address of a member that spells the name of another. */
export const contactMismatch: PlanRule = {
  about: "plan",
  code: "contact-mismatch",
  level: "improve",
  title: "Addresses of another body",
  why: "Whoever follows it reaches somebody else.",
  says: "{name}: “{found}” reads as the address of {other}.",
  todo: "Check the address with the agency, and correct it.",
  reads: ["lead", "partners"],
  look: (context) => {
    const names = otherNames(context);
    return contactLines(context).flatMap((line) => foundOn(line, names));
  },
};
