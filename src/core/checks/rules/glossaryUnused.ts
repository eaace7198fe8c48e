import { parsePlace } from "../../grid/a1";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { termsOf } from "../facts/glossaryTerms";
import { oncePerCheck } from "../facts/oncePerCheck";
import { sheetsRead } from "../facts/sheetsRead";
import { shortForms } from "../facts/shortForms";

const SHORT_FORM = /^(?:[A-Z]-)?[A-Z](?:&?[A-Z])+$/;

/** The texts of the workbook outside the glossary, names of sheets too. */
const textsOutside = oncePerCheck((context: CheckContext): readonly string[] => {
  const rows = new Set(
    context.reading.plan.glossary.map(({ at }) => {
      const place = parsePlace(at);
      return place === null ? "" : `${place.box.top} ${place.sheet}`;
    }),
  );
  return sheetsRead(context).flatMap(({ sheet, rows: all }) => [
    sheet,
    ...all.flatMap((row, index) => (rows.has(`${index} ${sheet}`) ? [] : row.map((cell) => cell?.text ?? ""))),
  ]);
});

/** Words of a term as they may stand in a text: in any case, with any white space or hyphen between them. */
function patternOf(term: string): RegExp {
  const words = term.split(/[\s-]+/).map((word) => word.replace(/[^\p{L}\p{N}\s]/gu, "\\$&"));
  return new RegExp(words.join("[\\s-]+"), "i");
}

/** The short forms that names of sheets hold. */
const formsInTabs = oncePerCheck(
  (context): ReadonlySet<string> => new Set(sheetsRead(context).flatMap(({ sheet }) => sheet.split(/[^A-Z&-]+/))),
);

function isUsed(term: string, context: CheckContext): boolean {
  if (SHORT_FORM.test(term) && shortForms(context).has(term)) return true;
  if (SHORT_FORM.test(term)) return formsInTabs(context).has(term);
  const pattern = patternOf(term);
  return textsOutside(context).some((text) => text !== "" && pattern.test(text));
}

/** A term of the glossary is used nowhere in the workbook. */
export const glossaryUnused: PlanRule = {
  about: "plan",
  code: "glossary-unused",
  level: "confirm",
  title: "Glossary terms that are never used",
  why: "Terms left over from earlier years make readers look for what is no longer there.",
  says: "{found} is explained in the glossary and used nowhere else.",
  todo: "Take it out of the glossary, or use it where the plan writes it out.",
  look: (context) =>
    context.reading.plan.glossary.flatMap(({ term, at }) => {
      const terms = termsOf(term);
      return terms.length === 0 || terms.some((one) => isUsed(one, context)) ? [] : [{ at, facts: { found: term } }];
    }),
};
