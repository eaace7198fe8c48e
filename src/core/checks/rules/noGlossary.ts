import type { PlanRule } from "../checkRule";
import { explainedTerms } from "../facts/glossaryTerms";
import { addressesOf, shortForms } from "../facts/shortForms";

const LEAST = 2;
/** Fewer may as well be written out where they stand. */
const MANY = 3;
const SHOWN = 8;

/** The plan has no glossary and uses several short forms that it nowhere explains. */
export const noGlossary: PlanRule = {
  about: "plan",
  code: "no-glossary",
  level: "confirm",
  title: "No glossary",
  why: "Residents and new partners cannot look up what the short forms mean.",
  says: "There is no glossary; {count} short forms are not explained: {found}.",
  todo: "Add a sheet called Glossary with each short form and its meaning.",
  look: (context) => {
    if (context.reading.plan.glossary.length > 0) return [];
    const explained = explainedTerms(context);
    const open = [...shortForms(context).values()].filter(
      ({ form, wantsMeaning, expansions }) => wantsMeaning && expansions.length === 0 && !explained.has(form),
    );
    const [first] = open;
    if (open.length < LEAST || first === undefined) return [];
    const [at = "", ...also] = open.flatMap((form) => addressesOf(form).slice(0, 1));
    const more = open.length > SHOWN ? " …" : "";
    const found = open.slice(0, SHOWN).map(({ form }) => form);
    const level = open.length < MANY ? { level: "improve" as const } : {};
    return [{ at, also, ...level, facts: { count: String(open.length), found: `${found.join(", ")}${more}` } }];
  },
};
