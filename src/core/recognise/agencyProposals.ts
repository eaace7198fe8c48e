import { distance } from "fastest-levenshtein";
import { foldName } from "../build/gatherAgencies";
import { bareName, foldedKey, foldedWords, initialsOf, isAbbreviation } from "../plan/nameKeys";
import type { Plan, Priority, Review } from "../plan/plan";
import type { AgencyProposal, AgencyReason } from "../plan/reading";
import type { Answered } from "./answered";

/** A name as it is used in a plan. */
interface Use {
  readonly name: string;
  readonly at: string;
  readonly isMember: boolean;
  count: number;
}

/** A name that a spelling may stand for, and why. */
interface Guess {
  readonly name: string;
  readonly why: AgencyReason;
}

type Guesser = (use: Use) => Guess | null;

/** More names than a partnership has would only cost time. */
const MOST_NAMES = 600;

/** Every spelling of leads and partners with how often it is written and where first: a few stand for thousands of uses. */
function tallyOf(priorities: readonly Priority[]): ReadonlyMap<string, { readonly at: string; count: number }> {
  const tally = new Map<string, { readonly at: string; count: number }>();
  const add = (names: readonly string[], at: string): void => {
    for (const name of names) {
      const known = tally.get(name);
      if (known === undefined) tally.set(name, { at, count: 1 });
      else known.count++;
    }
  };
  for (const { leadAgencies, at, actions } of priorities) {
    add(leadAgencies, at);
    for (const action of actions) {
      add(action.lead, action.at);
      add(action.partners, action.at);
    }
  }
  return tally;
}

function usesIn(plan: Plan, review: Review | null): readonly Use[] {
  const uses = new Map<string, Use>();
  const use = (name: string, at: string, isMember: boolean, count: number): void => {
    const folded = foldName(name);
    const known = uses.get(folded);
    if (known === undefined) uses.set(folded, { name, at, isMember, count });
    else uses.set(folded, { ...known, at: known.count === 0 ? at : known.at, count: known.count + count });
  };
  for (const { name, at } of plan.members) use(name, at, true, 0);
  for (const [name, { at, count }] of tallyOf([...plan.priorities, ...(review?.priorities ?? [])])) use(name, at, false, count);
  return [...uses.values()].slice(0, MOST_NAMES);
}

/** The name that a glossary's meaning begins with: up to a dash, a bracket or a stop. */
function nameIn(meaning: string): string {
  return meaning
    .replace(/\s+[\u2013\u2014-]\s.*$/s, "")
    .replace(/[(;.].*$/s, "")
    .trim();
}

/** By the glossary: the meaning as the plan itself writes it, where it does. */
function byGlossary({ glossary }: Plan, uses: readonly Use[]): Guesser {
  const written = new Map(uses.map(({ name }) => [foldedKey(name), name]));
  const meant = new Map(glossary.map(({ term, meaning }) => [foldName(term), nameIn(meaning)]));
  return ({ name }) => {
    const meaning = isAbbreviation(name) ? (meant.get(foldName(name)) ?? "") : "";
    return /^\p{Lu}.*\s/u.test(meaning) ? { name: written.get(foldedKey(meaning)) ?? meaning, why: "glossary" } : null;
  };
}

function byMembership({ members }: Plan): Guesser {
  const known = new Map(members.flatMap(({ name, alsoKnownAs }) => alsoKnownAs.map((other) => [foldName(other), name] as const)));
  return ({ name }) => {
    const member = known.get(foldName(name));
    return member === undefined ? null : { name: member, why: "membership" };
  };
}

/** By a name that has its initials in brackets: "Community Safety Manager (CSM)". */
function byBrackets(uses: readonly Use[]): Guesser {
  const short = new Map<string, string>();
  for (const { name } of uses) {
    const [, inside = ""] = /\(([A-Z][A-Z&]{1,7})\)$/.exec(name) ?? [];
    if (inside !== "" && initialsOf(foldedWords(bareName(name))) === inside.toLowerCase()) short.set(foldName(inside), name);
  }
  return ({ name }) => {
    const whole = short.get(foldName(name));
    return whole === undefined ? null : { name: whole, why: "brackets" };
  };
}

/** By initials that only one name of the plan has. */
function byInitials(uses: readonly Use[]): Guesser {
  const names = new Map<string, string[]>();
  for (const { name } of uses) {
    const words = foldedWords(bareName(name));
    if (words.length > 1) names.set(initialsOf(words), [...(names.get(initialsOf(words)) ?? []), name]);
  }
  return ({ name }) => {
    const [only, second] = isAbbreviation(name) ? (names.get(name.toLowerCase()) ?? []) : [];
    return only === undefined || second !== undefined ? null : { name: only, why: "initials" };
  };
}

/** Whether two names differ by a slip of the pen in one long word: "Kenwood" and "Kenward", not "East" and "West". */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const apart = one.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index] ?? ""] as const]));
  const [pair] = apart;
  if (pair === undefined) return true;
  const [left, right] = pair;
  const shortest = Math.min(left.length, right.length);
  return (
    apart.length === 1 &&
    shortest >= 5 &&
    left.slice(0, 1) === right.slice(0, 1) &&
    distance(left, right) <= (shortest >= 7 ? 2 : 1)
  );
}

/** By nearly the same letters: the rarer spelling stands for the commoner, a member's before any. */
function byNearness(uses: readonly Use[]): Guesser {
  const ranked = [...uses].sort((one, other) => Number(other.isMember) - Number(one.isMember) || other.count - one.count);
  const words = ranked.map(({ name }) => foldedWords(name));
  const order = new Map(ranked.map((use, index) => [use, index]));
  return (use) => {
    const own = order.get(use) ?? 0;
    const mine = words[own] ?? [];
    const found = use.isMember ? -1 : words.findIndex((others, index) => index < own && isNear(mine, others));
    const name = ranked[found]?.name;
    return name === undefined ? null : { name, why: "near-spelling" };
  };
}

/**
 * Spellings that probably stand for another name of the plan, with why: CSM for Community Safety Manager, Kenwood for Kenward Trust.
 * Proposed only: the officer joins them or keeps them apart, and is not asked again about what was answered.
 */
export function agencyProposals(plan: Plan, review: Review | null, answers: Answered): readonly AgencyProposal[] {
  const uses = usesIn(plan, review);
  const guessers = [byGlossary(plan, uses), byMembership(plan), byBrackets(uses), byInitials(uses), byNearness(uses)];
  return uses.flatMap((use): AgencyProposal[] => {
    if (use.count === 0 || answers.agency(use.name) !== null) return [];
    for (const guesser of guessers) {
      const guess = guesser(use);
      if (guess === null || foldName(guess.name) === foldName(use.name)) continue;
      return [{ spelling: use.name, name: guess.name, why: guess.why, count: use.count, at: use.at }];
    }
    return [];
  });
}
