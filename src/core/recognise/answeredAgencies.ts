import { foldName } from "../build/gatherAgencies";
import { onceRead } from "../plan/agencyReader";
import type { AgencyReader } from "../plan/agencyReader";
import type { Member } from "../plan/plan";
import type { Answered } from "./answered";

function eachOnce(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(foldName(name))) first.set(foldName(name), name);
  return [...first.values()];
}

function renamed(names: readonly string[], answers: Answered): readonly string[] {
  if (names.every((name) => answers.agency(name) === null)) return names;
  return eachOnce(names.map((name) => answers.agency(name) ?? name));
}

/** A reader of names that writes each spelling as the agency that the officer says it stands for. */
export function answeredReader(agencies: AgencyReader, answers: Answered): AgencyReader {
  return onceRead({
    names: (text) => renamed(agencies.names(text), answers),
    lead: (text) => {
      const { lead, partners } = agencies.lead(text);
      return { lead: renamed(lead, answers), partners: renamed(partners, answers) };
    },
  });
}

/** Members, those that are another spelling of a further member joined to it, with how to reach them where it does not say. */
export function answeredMembers(members: readonly Member[], answers: Answered): readonly Member[] {
  const byName = new Map(members.map((member) => [foldName(member.name), member]));
  const joined = new Map<string, Member>(byName);
  for (const member of members) {
    const name = answers.agency(member.name);
    const whole = name === null ? undefined : joined.get(foldName(name));
    if (name === null || whole === undefined || foldName(name) === foldName(member.name)) continue;
    joined.delete(foldName(member.name));
    joined.set(foldName(name), {
      ...whole,
      alsoKnownAs: eachOnce([...whole.alsoKnownAs, member.name, ...member.alsoKnownAs]),
      address: whole.address ?? member.address,
      contact: whole.contact ?? member.contact,
      phone: whole.phone ?? member.phone,
      email: whole.email ?? member.email,
      web: whole.web ?? member.web,
    });
  }
  const same = members.every((member) => joined.get(foldName(member.name)) === byName.get(foldName(member.name)));
  return same ? members : [...joined.values()];
}
