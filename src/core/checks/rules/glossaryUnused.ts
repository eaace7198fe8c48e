import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { termsOf } from "../facts/glossaryTerms";
import { oncePerCheck } from "../facts/oncePerCheck";
import { sheetsRead } from "../facts/sheetsRead";
import { shortForms } from "../facts/shortForms";
import { parsePlace } from "../../grid/a1";

const SHORT_FORM = /^(?:[A-Z]-)?[A-Z](?:&?[A-Z])+$/;

/** All the words of the workbook outside the glossary, in small letters. */
const wordsOutside = oncePerCheck((context: CheckContext): string => {
  const rows = new Set(
    context.reading.plan.glossary.map(({ at }) => {
      const place = parsePlace(at);
      return place === null ? "" : `${place.box.top} ${place.sheet}`;
    }),
  );
  const texts = sheetsRead(context).flatMap(({ sheet, rows: all }) => [
    sheet,
    ...all.flatMap((row, index) => (rows.has(`${index} ${sheet}`) ? [] : row.map((cell) => cell?.text ?? ""))),
  ]);
  return texts.join("\n").toLowerCase().replace(/\s+/g, " ");
});

function isUsed(term: string, context: CheckContext): boolean {
  if (!SHORT_FORM.test(term)) return wordsOutside(context).includes(term.toLowerCase());
  if (shortForms(context).has(term)) return true;
  return sheetsRead(context).some(({ sheet }) => sheet.split(/[^A-Z&-]+/).includes(term));
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
