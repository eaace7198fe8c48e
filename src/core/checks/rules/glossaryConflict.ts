import { distance } from "fastest-levenshtein";
import type { GlossaryEntry } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { meaningAt, termsOf } from "../facts/glossaryTerms";
import { shortForms } from "../facts/shortForms";
import type { Expansion } from "../facts/shortForms";
import type { Found } from "../finding";

/** The name that a meaning begins with, without what is said about it after a dash, a bracket or a stop. */
function nameIn(meaning: string): string {
  return meaning.split(/\s[-\u2010-\u2015]\s|[;(]|\.\s/)[0] ?? meaning;
}

/** What two spellings of a name share: letters and figures only. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const withoutPlural = (key: string): string => key.replace(/s$/, "");

function differs(meaning: string, { words, ofMember }: Expansion): boolean {
  if (words === null) return false;
  const one = keyOf(nameIn(meaning));
  const other = keyOf(words);
  return ofMember ? one !== other : withoutPlural(one) !== withoutPlural(other);
}

const LEAST_LETTERS = 12;
const MOST_EDITS = 2;

/** Whether two names are so alike that one of them is a slip. */
function isNear(one: string, other: string): boolean {
  if (one === other || !other.startsWith(one.slice(0, 1)) || one.length < LEAST_LETTERS) return false;
  return Math.abs(one.length - other.length) <= MOST_EDITS && distance(one, other) <= MOST_EDITS;
}

function againstText(entry: GlossaryEntry, context: CheckContext): readonly Expansion[] {
  const forms = termsOf(entry.term).flatMap((term) => shortForms(context).get(term)?.expansions ?? []);
  return forms.filter((expansion) => differs(entry.meaning, expansion));
}

function againstMembers({ meaning }: GlossaryEntry, { reading }: CheckContext): readonly Expansion[] {
  const key = keyOf(nameIn(meaning));
  return reading.plan.members
    .filter(({ name }) => isNear(key, keyOf(name)))
    .map(({ name, at }) => ({ words: name, at, ofMember: true }));
}

function againstItself(entry: GlossaryEntry, entries: readonly GlossaryEntry[]): readonly Expansion[] {
  return entries
    .slice(0, entries.indexOf(entry))
    .filter(({ term, meaning }) => term === entry.term && keyOf(meaning) !== keyOf(entry.meaning))
    .map(({ meaning, at }) => ({ words: meaning, at, ofMember: false }));
}

const MOST_SHOWN = 80;

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

function look(context: CheckContext): readonly Found[] {
  const { glossary } = context.reading.plan;
  return glossary.flatMap((entry) => {
    const others = [...againstText(entry, context), ...againstMembers(entry, context), ...againstItself(entry, glossary)];
    const [first] = others;
    if (first === undefined) return [];
    const facts = { term: entry.term, found: shortened(nameIn(entry.meaning).trim()), expected: first.words ?? "" };
    return [{ at: meaningAt(entry, context), also: others.map(({ at }) => at), facts }];
  });
}

/** The glossary gives other words for a term than the plan's own text, its footnotes or its members do. */
export const glossaryConflict: PlanRule = {
  about: "plan",
  code: "glossary-conflict",
  level: "confirm",
  title: "Glossary and plan differ",
  why: "Two names for one thing leave readers to guess which is right.",
  says: "{term} is “{found}” in the glossary and “{expected}” elsewhere.",
  todo: "Find out which is right, and write it so in both places.",
  look,
};
