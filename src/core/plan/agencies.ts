import { NO_NAMES, couldBeName, isRemit, isRemitEnd, parts, standsAlone, veiled, wordsIn } from "./agencyNames";
import type { KnownNames } from "./agencyNames";
import { namesByRole } from "./namesByRole";
import { slashedInitials, slashedPeople } from "./slashedInitials";
import { holderLength, isPerson, isPost } from "./people";

/** The names of one cell, leads and those it says to be working with them. */
export interface CellAgencies {
  readonly lead: readonly string[];
  readonly partners: readonly string[];
}

/** Cuts a text where a pattern fits outside brackets; the pieces are trimmed, empty ones dropped. */
function cut(text: string, where: RegExp): readonly string[] {
  const seen = veiled(text);
  const pieces: string[] = [];
  let from = 0;
  for (const match of seen.matchAll(where)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** Cuts at "and", "&", "plus" and "with" where both sides are names. */
function atJoiners(text: string, inList: boolean, known: KnownNames): readonly string[] {
  if (known.has(text)) return [text];
  for (const match of veiled(text).matchAll(/\s+(and|&|plus|with)\s+/gi)) {
    const left = text.slice(0, match.index).trim();
    const right = text.slice(match.index + match[0].length).trim();
    if (left === "" || right === "" || !parts(left, right, match[1] ?? "", inList, known)) continue;
    return [...atJoiners(left, inList, known), ...atJoiners(right, inList, known)];
  }
  const name = text.replace(/^(?:and|&)\s+/i, "");
  const initials = slashedInitials(name);
  if (initials !== null && initials.some((each) => known.has(each)) && !known.has(name)) return initials;
  return slashedPeople(name) ?? [name];
}

/** Puts back together what commas cut within one name: a department's remit, what begins small with a preposition, a list to be kept. */
function rejoined(pieces: readonly string[], known: KnownNames): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const longest = longestKnown(pieces, at, known);
    const piece = pieces.slice(at, longest).join(", ");
    at = longest - 1;
    const before = out.at(-1);
    if (before !== undefined && (BELONGS.test(piece) || remitsJoin(before, pieces, at))) {
      out[out.length - 1] = `${before}, ${piece}`;
    } else out.push(piece);
  }
  return out;
}

/** How far from a piece a name with commas in it reaches: the longest known one, one holder of a post, else just this piece. */
function longestKnown(pieces: readonly string[], at: number, known: KnownNames): number {
  for (let end = Math.min(pieces.length, at + 5); end > at + 1; end--) {
    if (known.has(pieces.slice(at, end).join(", "))) return end;
  }
  return at + holderLength(pieces, at, isRemit);
}

/** A piece that begins so says more about the name before it. */
const BELONGS = /^(?:thru|through|via|with|including|incl|e\.?g|i\.?e|subject|as|where|when|if|who|which|led|supported)\b/;

const DEPARTMENT = /\s+(?:services?|directorate|department|division|team|board|committee|partnership|trust)$/i;

/**
 * Whether a name and the pieces from here are one department's remits, up to one that "and" closes: "County Children, Families and
 * Education", or with no body before them "Children, Families and Education Service".
 */
function remitsJoin(before: string, pieces: readonly string[], from: number): boolean {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at] ?? "";
    const bare = piece.replace(DEPARTMENT, "");
    if (!isRemit(bare)) return false;
    if (/\s(?:and|&)\s/i.test(bare)) return isRemitEnd(before) || (bare !== piece && isRemit(before));
  }
  return false;
}

function clean(name: string): string {
  const trimmed = name.replace(/\s+/g, " ").replace(/^[\s,;:/\u2022\u25CF\uF0B7-]+|[\s,;:/]+$/g, "");
  return /\b(?:Co|Ltd|Inc|etc|Dept|St|No)\.$/i.test(trimmed) ? trimmed : trimmed.replace(/\.$/, "").trim();
}

/** Lines of a cell; a line that only carries on the one before it is joined to it. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    const before = lines.at(-1);
    if (line === "") continue;
    const carriesOn =
      before !== undefined &&
      (/(?:\b(?:and|of|for|the|with)|[&+,(/-])$/i.test(before) || /^(?:(?:and|&|\+|of)\s|\()/i.test(line));
    if (carriesOn) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** Cuts before each "and" that a person with a post follows: "Ann Hill, Head of Arts and Tom Rye, Arts Manager". */
function atPeople(text: string): readonly string[] {
  for (const match of veiled(text).matchAll(/\s+(?:and|&)\s+/gi)) {
    const right = text.slice(match.index + match[0].length);
    const [person = "", post = ""] = right.split(/\s*,\s*/);
    if (isPerson(person) && isPost(post)) return [text.slice(0, match.index), ...atPeople(right)];
  }
  return [text];
}

function namesInLine(line: string, known: KnownNames): readonly string[] {
  return cut(line, /\s*;\s*|\s+[/+]\s+|\s*\|\s*/g)
    .flatMap(atPeople)
    .flatMap((chunk) => {
      if (known.has(chunk)) return [chunk];
      const pieces = rejoined(cut(chunk, /\s*,\s*/g), known);
      return pieces.flatMap((piece) => (piece.includes(", ") ? [piece] : atJoiners(piece, pieces.length > 1, known)));
    });
}

/**
 * The names in a cell, in their order: cut at lines, ";", " / ", " + ", commas, "and" and "&", the last three only where the parts are
 * names; what stands in brackets is never cut, and known names stay whole.
 */
export function splitAgencies(text: string, known: KnownNames = NO_NAMES): readonly string[] {
  const names = linesOf(text).flatMap((line) => namesInLine(line, known));
  return names.map(clean).filter((name) => name !== "");
}

const WITH = /\s+(?:in partnership with|working with|supported by|assisted by|together with|along with|with)\s+/;

/**
 * The names of a lead cell: "X with Y and Z" has lead X and partners Y and Z, and so has "Lead: X Support: Y, Z"; the rest as
 * `splitAgencies`.
 */
export function splitLead(text: string, known: KnownNames = NO_NAMES): CellAgencies {
  const told = known.has(text) ? null : namesByRole(text);
  if (told !== null) return { lead: splitAgencies(told.lead, known), partners: splitAgencies(told.partners, known) };
  const lead: string[] = [];
  const partners: string[] = [];
  for (const line of linesOf(text)) {
    const match = known.has(line) ? null : WITH.exec(veiled(line));
    lead.push(...splitAgencies(match === null ? line : line.slice(0, match.index), known));
    if (match !== null) partners.push(...splitAgencies(line.slice(match.index + match[0].length), known));
  }
  return { lead, partners };
}

/** Whether a text reads as the name of an agency, or a list of such: short, with words that only names have. */
export function looksLikeAgencies(text: string): boolean {
  if (text.length > 160 || /[.!?]\s+\p{Lu}/u.test(text)) return false;
  const names = splitAgencies(text);
  return (
    names.length > 0 && names.every((name) => wordsIn(name).length <= 8 && (standsAlone(name, NO_NAMES) || couldBeName(name)))
  );
}
