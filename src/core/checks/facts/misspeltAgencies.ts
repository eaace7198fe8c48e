import { distance } from "fastest-levenshtein";
import { bareName } from "../../plan/nameKeys";
import { agencyBodies } from "./agencyBodies";
import type { AgencyBody } from "./agencyBodies";
import { keptWhileSame } from "./perPart";

/** A word shorter than this may be another word with one letter changed: Ward and Word. */
const LONG_WORD = 6;

const wordsOf = (name: string): readonly string[] =>
  bareName(name)
    .toLowerCase()
    .split(/[\s-]+/);

/** Whether a word is another with one letter wrong, or that other cut short with a full stop: "communty", "n." for "north". */
function isSlipOf(word: string, right: string): boolean {
  if (/^[a-z]\.?$/.test(word)) return right.startsWith(word.slice(0, 1));
  const long = right.length >= LONG_WORD && !/\d/.test(word + right);
  return long && word.startsWith(right.slice(0, 1)) && distance(word, right) === 1;
}

/** Whether a name is another with one word misspelt, or with two words run together or one parted. */
function isSlip(name: string, right: string): boolean {
  const [one, other] = [wordsOf(name), wordsOf(right)];
  if (one.length !== other.length) return one.join("") === other.join("") && one.join("").length >= LONG_WORD;
  const wrong = one.filter((word, at) => word !== other[at]);
  const at = one.findIndex((word, index) => word !== other[index]);
  return wrong.length === 1 && isSlipOf(one[at] ?? "", other[at] ?? "");
}

function usesOf({ spellings }: AgencyBody): number {
  return spellings.reduce((sum, { uses }) => sum + uses.length, 0);
}

/** Whether one body's name is the surer spelling: a member's, else the one that stands more often. */
function isSurer(one: AgencyBody, other: AgencyBody): boolean {
  if ((one.memberAt === null) !== (other.memberAt === null)) return one.memberAt !== null;
  return one.memberAt === null && usesOf(one) > usesOf(other);
}

/** Bodies whose name is probably a misspelling of another body's of the plan, with that body. Two members are never one. */
export const misspeltAgencies = keptWhileSame(agencyBodies, (context): ReadonlyMap<AgencyBody, AgencyBody> => {
  const { bodies } = agencyBodies(context);
  const byLetter = new Map<string, AgencyBody[]>();
  for (const body of bodies) {
    const key = body.name.slice(0, 1).toLowerCase();
    byLetter.set(key, [...(byLetter.get(key) ?? []), body]);
  }
  return new Map(
    bodies.flatMap((body): readonly (readonly [AgencyBody, AgencyBody])[] => {
      const like = (byLetter.get(body.name.slice(0, 1).toLowerCase()) ?? []).filter(
        (other) => other !== body && isSurer(other, body) && isSlip(body.name, other.name),
      );
      const [right] = like;
      return like.length === 1 && right !== undefined ? [[body, right]] : [];
    }),
  );
});
