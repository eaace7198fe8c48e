import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

const LEAST_TERMS = 5;
/** With more terms out of their order than this share the glossary is in no such order. */
const MOST_OUT = 0.15;

const keyOf = (term: string): string => term.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A term that breaks the alphabetical order of a glossary that otherwise keeps it. */
export const glossaryOrder: PlanRule = {
  about: "plan",
  code: "glossary-order",
  level: "improve",
  title: "Glossary terms out of order",
  why: "Readers look a term up by its place in the alphabet and miss one that stands elsewhere.",
  says: "{found} stands before {expected}; the other terms are in alphabetical order.",
  todo: "Move it to its place in the alphabet.",
  reads: [],
  look: ({ reading }): readonly Found[] => {
    const { glossary } = reading.plan;
    const out = glossary.flatMap(({ term, at }, index) => {
      const next = glossary[index + 1];
      return next === undefined || keyOf(term) <= keyOf(next.term)
        ? []
        : [{ at, also: [next.at], facts: { found: term, expected: next.term } }];
    });
    return glossary.length < LEAST_TERMS || out.length > glossary.length * MOST_OUT ? [] : out;
  },
};
