import type { Member } from "../../plan/plan";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

const WAYS = { phone: "telephone number", email: "e-mail address" } as const;

const LEAST_MEMBERS = 4;
const MOST_HAVE = 0.75;

function isBare({ phone, email, web, contact, address }: Member): boolean {
  return phone === null && email === null && web === null && contact === null && address === null;
}

function withoutAny(members: readonly Member[]): readonly Found[] {
  const [first] = members;
  if (first === undefined || !members.every(isBare)) return [];
  const facts = { found: `${members.length} members`, missing: "any contact" };
  return [{ at: first.at, also: members.slice(1).map(({ at }) => at), facts, level: "improve" }];
}

/** Members without a way to reach them that most others have. */
function unlikeOthers(members: readonly Member[]): readonly Found[] {
  return (Object.keys(WAYS) as (keyof typeof WAYS)[]).flatMap((way) => {
    const have = members.filter((member) => member[way] !== null).length;
    if (members.length < LEAST_MEMBERS || have === members.length || have / members.length < MOST_HAVE) return [];
    return members
      .filter((member) => member[way] === null)
      .map(({ at, name }) => ({ at, facts: { found: name, missing: `a ${WAYS[way]}` } }));
  });
}

/** A member has no contact of a kind that most others have, or nobody has any. */
export const contactMissing: PlanRule = {
  about: "plan",
  code: "contact-missing",
  level: "confirm",
  title: "Contacts that are missing",
  why: "Partners and residents must be able to reach whoever leads an action.",
  says: "{found}: the list does not give {missing}.",
  todo: "Add it, or say how they are reached.",
  reads: [],
  look: ({ reading }) => {
    const { members } = reading.plan;
    const none = withoutAny(members);
    return none.length > 0 ? none : unlikeOthers(members);
  },
};
