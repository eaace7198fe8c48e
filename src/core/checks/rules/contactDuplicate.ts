import { contactLines } from "../facts/contactLines";
import { dialled, isPhoneNumber, numbersIn } from "../facts/phoneNumbers";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

interface Holder {
  readonly name: string;
  readonly at: string;
}

/** Who has each number first; a short number (101) is everybody's. */
function look(context: CheckContext): readonly Found[] {
  const holders = new Map<string, Holder>();
  return contactLines(context).flatMap(({ member, text, at }) =>
    numbersIn(text).flatMap((number): readonly Found[] => {
      const digits = dialled(number);
      if (!isPhoneNumber(digits) || digits.length < 10) return [];
      const first = holders.get(digits);
      if (first === undefined) holders.set(digits, { name: member.name, at });
      const other = first === undefined || first.name === member.name ? null : first;
      return other === null ? [] : [{ at, also: [other.at], facts: { found: number, name: member.name, other: other.name } }];
    }),
  );
}

/** Two members with one telephone number. */
export const contactDuplicate: PlanRule = {
  about: "plan",
  code: "contact-duplicate",
  level: "improve",
  title: "Telephone numbers that two members share",
  why: "One of the two numbers is often copied from the row above and reaches the wrong office.",
  says: "{name} has the number of {other}: {found}.",
  todo: "Check the number with the agency; a switchboard that both use is fine.",
  reads: [],
  look,
};
