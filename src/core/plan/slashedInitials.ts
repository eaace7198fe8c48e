import { isPerson } from "./people";

const SLASHED = /^[A-Z]{2,5}(?:\/[A-Z]{2,5})+$/;

/** Initials with a stroke and no space between them, "AG/ZW": its parts; null for any other text. */
export function slashedInitials(text: string): readonly string[] | null {
  return SLASHED.test(text) ? text.split("/") : null;
}

/** People with a stroke between them, "Ann Hill/Tom Rye": their names; null for any other text. */
export function slashedPeople(text: string): readonly string[] | null {
  const people = text.split("/").map((each) => each.trim());
  return people.length > 1 && people.every(isPerson) ? people : null;
}

/** Of texts of names, those that are people with a stroke between them, and those that are initials with a stroke of which a part stands elsewhere without the others: two names each. */
export function partedInitials(texts: readonly string[]): ReadonlySet<string> {
  const places = new Map<string, Set<string>>();
  for (const text of new Set(texts)) {
    for (const part of slashedInitials(text) ?? [text]) places.set(part, (places.get(part) ?? new Set()).add(text));
  }
  const elsewhere = (part: string): boolean => (places.get(part)?.size ?? 0) > 1;
  return new Set(texts.filter((text) => slashedPeople(text) !== null || slashedInitials(text)?.some(elsewhere) === true));
}
