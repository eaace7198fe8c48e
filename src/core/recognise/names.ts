import { splitAgencies } from "../plan/agencies";
import { knownNames, nameKey } from "../plan/agencyNames";
import type { KnownNames } from "../plan/agencyNames";
import { divisionOf } from "../plan/divisions";
import { namesByRole } from "../plan/namesByRole";
import type { GlossaryEntry, Member } from "../plan/plan";
import { partedInitials } from "../plan/slashedInitials";
import type { Line } from "./sheetView";

const JOINED = /,|;|\s[/+]\s|\s&\s|\s(?:and|plus|with|supported by|assisted by)\s/i;
const LONGEST_NAME = 90;

function linesIn(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split(/\r\n|\r|\n/))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const QUOTED = /(?:^|[\s(])['"\u2018\u201C]([^'"\u2018\u2019\u201C\u201D]{3,80})['"\u2019\u201D]/g;

/** Names put in quotes somewhere in the workbook: 'Reform, Restore, Respect'. */
function quoted(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { spots } of lines) {
    for (const { text } of spots) {
      if (!/['"\u2018\u201C]/.test(text)) continue;
      for (const [, name = ""] of text.matchAll(QUOTED)) found.add(nameKey(name));
    }
  }
  return found;
}

/** What stands in a cell of names without the labels of its halves. */
function withoutLabels(cell: string): readonly string[] {
  const told = namesByRole(cell);
  return told === null ? [cell] : [told.lead, told.partners];
}

function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Lines with a joiner in them that come back as they are while none of their parts ever stands alone: one name. */
function repeated(written: ReadonlyMap<string, number>): readonly string[] {
  const lines = [...written.keys()];
  const counts = new Map<string, number>();
  const alone = new Set<string>();
  for (const line of lines) {
    const key = nameKey(line);
    counts.set(key, (counts.get(key) ?? 0) + (written.get(line) ?? 0));
    if (!JOINED.test(line)) alone.add(key);
  }
  const mixed = lines.filter((line) => JOINED.test(line));
  const seen = new Map<string, Set<string>>();
  for (const line of mixed) {
    for (const part of splitAgencies(line)) seen.set(nameKey(part), (seen.get(nameKey(part)) ?? new Set()).add(nameKey(line)));
  }
  return mixed.filter((line) => {
    const parts = splitAgencies(line).map(nameKey);
    const single = parts.every((part) => !part.includes(" ") && part.length > 4);
    const nowhereElse = parts.every((part) => !alone.has(part) && (seen.get(part)?.size ?? 0) <= 1);
    return (counts.get(nameKey(line)) ?? 0) > 1 && parts.length > 1 && single && nowhereElse;
  });
}

/** Names of divisions named for two things that they look after, neither of which stands alone: "Communications and Events Unit". */
function divisions(lines: readonly string[]): readonly string[] {
  const alone = new Set(lines.map(nameKey));
  // The last in a list may be two: "Housing, Police and Events Unit".
  const names = lines
    .flatMap((line) => line.split(";"))
    .flatMap((part) => (part.includes(",") ? part.split(",").slice(0, -1) : [part]));
  return names
    .map((name) => name.trim())
    .filter((name) => {
      const left = divisionOf(name);
      return left !== null && !alone.has(nameKey(left));
    });
}

/** What reads as a body's name in a glossary's meaning: up to a dash, capitals throughout. */
function nameInMeaning(meaning: string): readonly string[] {
  const [name = ""] = meaning.split(/\s[\u2013-]\s|\.\s/);
  const words = name.split(/\s+/).filter((word) => !/^(?:of|for|the|and|in|to|&)$/.test(word));
  return words.length > 1 && words.length <= 9 && words.every((word) => /^\p{Lu}/u.test(word)) ? [name] : [];
}

/**
 * Learns from the workbook which words are one name: its members, its glossary, names that stand alone in a cell, names in quotes,
 * and lists that always come as a whole.
 */
export function learnNames(
  cells: readonly string[],
  members: readonly Member[],
  glossary: readonly GlossaryEntry[],
  sheetLines: readonly Line[],
): KnownNames {
  const written = countsOf(
    linesIn([...countsOf(cells.flatMap(withoutLabels))].flatMap(([cell, times]) => (times > 1 ? [cell, cell] : [cell]))),
  );
  const lines = [...written.keys()];
  const simple = lines.filter((line) => !JOINED.test(line) && line.length <= LONGEST_NAME);
  const parts = lines
    .flatMap((line) => line.split(/[,;]|\s[/+]\s/))
    .filter((part) => !JOINED.test(part) && part.trim().length > 1 && part.length <= LONGEST_NAME);
  const inQuotes = quoted(sheetLines);
  const whole = lines.filter((line) => inQuotes.has(nameKey(line)));
  const official = members.flatMap(({ name }) => [name, name.replace(/\s*\([^)]*\)/g, "")]);
  const terms = glossary.flatMap(({ term, meaning }) => [term, ...nameInMeaning(meaning)]);
  const parted = partedInitials([...terms, ...[...simple, ...parts].flatMap((text) => [text.trim(), ...splitAgencies(text)])]);
  const oneName = [...simple, ...parts].filter((text) => !parted.has(text.trim()));
  const initials = [...parted].flatMap((text) => text.split("/"));
  return knownNames([...oneName, ...initials, ...divisions(lines), ...whole, ...repeated(written), ...official, ...terms]);
}
