/** What we count on screen, one and many. */
const NOUNS = {
  priority: ["priority", "priorities"],
  action: ["action", "actions"],
  activity: ["activity", "activities"],
  agency: ["agency", "agencies"],
  member: ["member", "members"],
  row: ["row", "rows"],
  target: ["target", "targets"],
  term: ["glossary term", "glossary terms"],
  sheet: ["sheet", "sheets"],
  question: ["question", "questions"],
  place: ["place", "places"],
  answer: ["answer", "answers"],
  column: ["column", "columns"],
  finding: ["finding", "findings"],
  cell: ["cell", "cells"],
  dropdown: ["dropdown", "dropdowns"],
  dateRule: ["date rule", "date rules"],
  coloured: ["coloured column", "coloured columns"],
  change: ["change", "changes"],
  file: ["file", "files"],
  pack: ["pack", "packs"],
  return: ["return", "returns"],
  "new action": ["new action", "new actions"],
} as const satisfies Record<string, readonly [one: string, many: string]>;

export type Noun = keyof typeof NOUNS;

/** A number with its noun: "1 action", "93 actions", "1,204 actions". */
export function count(number: number, noun: Noun): string {
  const [one, many] = NOUNS[noun];
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}
