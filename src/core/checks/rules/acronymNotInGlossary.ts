import { cellAddress, LAST_ROW, parsePlace } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { explainedTerms, meaningAt } from "../facts/glossaryTerms";
import { addressesOf, shortForms } from "../facts/shortForms";
import type { ShortForm } from "../facts/shortForms";
import type { Fix, Found } from "../finding";

/** Where new terms go: below the last, in its two columns; in a table object only as far as it has rows, as it would not grow by itself. */
interface FreeRows {
  readonly sheet: string;
  readonly row: number;
  readonly term: number;
  readonly meaning: number;
  /** The last row that takes a term. */
  readonly last: number;
}

function freeRows(context: CheckContext): FreeRows | null {
  const last = context.reading.plan.glossary.at(-1);
  const place = last === undefined ? null : parsePlace(last.at);
  const meaning = last === undefined ? null : parsePlace(meaningAt(last, context));
  const grid = place === null ? null : context.grid(place.sheet);
  if (place === null || meaning === null || grid === null || meaning.box.left === place.box.left) return null;
  const { top, left } = place.box;
  const table = grid.tables.find(({ box }) => top >= box.top && top <= box.bottom);
  return { sheet: place.sheet, row: top + 1, term: left, meaning: meaning.box.left, last: table?.box.bottom ?? LAST_ROW };
}

/** Writes the term and its meaning below the glossary, each new term a row of its own. */
function fixIn(free: FreeRows, { form }: ShortForm, words: string, place: number, context: CheckContext): Fix | null {
  const { sheet, term, meaning, last } = free;
  const row = free.row + place;
  const grid = context.grid(sheet);
  if (grid === null || row > last || textAt(grid, row, term) !== "" || textAt(grid, row, meaning) !== "") return null;
  const why = "Added to the glossary as the plan spells it out";
  return {
    changes: [
      { sheet, cell: cellAddress(row, term), before: null, after: form, why },
      { sheet, cell: cellAddress(row, meaning), before: null, after: words, why },
    ],
  };
}

function look(context: CheckContext): readonly Found[] {
  if (context.reading.plan.glossary.length === 0) return [];
  const explained = explainedTerms(context);
  const free = freeRows(context);
  let added = 0;
  return [...shortForms(context).values()].flatMap((one): readonly Found[] => {
    if (!one.wantsMeaning || explained.has(one.form)) return [];
    const [at = "", ...also] = addressesOf(one);
    const words = one.expansions.find((expansion) => expansion.words !== null)?.words ?? null;
    const fix = free === null || words === null ? null : fixIn(free, one, words, added, context);
    if (fix !== null) added++;
    const facts = { found: one.form, times: one.spots.length === 1 ? "once" : `${one.spots.length} times` };
    const level = one.expansions.length > 0 ? { level: "improve" as const } : {};
    return [{ at, also, facts, ...level, ...(fix === null ? {} : { fix }) }];
  });
}

/** A short form is used that the glossary does not explain; where the text itself spells it out it is only an improvement. */
export const acronymNotInGlossary: PlanRule = {
  about: "plan",
  code: "acronym-not-in-glossary",
  level: "confirm",
  title: "Short forms that the glossary does not explain",
  why: "Residents and new partners do not know them; a glossary that leaves some out is not trusted.",
  says: "{found} is not in the glossary; it is used {times}.",
  todo: "Add it to the glossary with its meaning, or write it out.",
  look,
};
