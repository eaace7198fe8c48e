import { fullAddress, oneCell, parsePlace } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { GlossaryEntry } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import { oncePerCheck } from "./oncePerCheck";

/** Every word that is explained: by the glossary, a term of several ("CSE / CE") once for each, or as another name of a member. */
export const explainedTerms = oncePerCheck(({ reading }): ReadonlySet<string> => {
  const { glossary, members } = reading.plan;
  return new Set([...glossary.flatMap(({ term }) => termsOf(term)), ...members.flatMap(({ alsoKnownAs }) => alsoKnownAs)]);
});

/** The words of a glossary's term: "CSE / CE" are two, "ASB (s)" is ASB. */
export function termsOf(term: string): readonly string[] {
  return term
    .replace(/\([^()]*\)/g, " ")
    .split(/\s*[/,;]\s*|\s+or\s+/)
    .map((word) => word.replace(/[:.\s]+$/, "").trim())
    .filter((word) => word !== "")
    .flatMap((word) => (/^[A-Z&-]{2,}s$/.test(word) ? [word, word.slice(0, -1)] : [word]));
}

/** Where the meaning of a glossary's term stands; the term's own place where both stand in one cell. */
export function meaningAt({ at }: GlossaryEntry, context: CheckContext): string {
  const place = parsePlace(at);
  const grid = place === null ? null : context.grid(place.sheet);
  if (place === null || grid === null) return at;
  const { top, left } = place.box;
  const width = grid.rows[top]?.length ?? 0;
  for (let column = left + 1; column < width; column++) {
    if (textAt(grid, top, column) !== "") return fullAddress(place.sheet, oneCell(top, column));
  }
  return at;
}
