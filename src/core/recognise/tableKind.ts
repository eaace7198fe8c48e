import { isAsideHeader } from "./asides";
import { cardLabel } from "./cards";
import { actionMeaning, figureMeaning, headingLength, isPlainHeading, listMeaning } from "./headings";
import type { ActionMeaning } from "./headings";
import { withoutPeriod } from "./periodHeadings";
import type { Line, Spot } from "./sheetView";
import { isNumberedPriority } from "./titles";

/** What a table under a row of headings holds. */
export type TableKind = "actions" | "targets" | "glossary" | "members" | "priorities" | "themes" | "cards" | "aside";

/** A cell with more letters is no heading. */
export const LONGEST_HEADING_CELL = 90;

const LONGEST_HEADING_ON_AVERAGE = 45;

function meaningsOf<Meaning>(texts: readonly string[], read: (text: string) => Meaning | null): ReadonlySet<Meaning> {
  const found = new Set<Meaning>();
  for (const text of texts) {
    const meaning = read(text);
    if (meaning !== null) found.add(meaning);
  }
  return found;
}

function hasAny<Value>(set: ReadonlySet<Value>, values: readonly Value[]): boolean {
  return values.some((value) => set.has(value));
}

/** Whether most cells of a row are set apart by bold type or fill, as headings are. */
export function looksLikeHeading(spots: readonly Spot[]): boolean {
  return spots.filter((spot) => spot.bold || spot.fill !== null).length * 2 > spots.length;
}

/** Whether headings say what is done: an action, how it goes, or aims that somebody leads by a day, which then are the actions. */
function saysWhatIsDone(meanings: ReadonlySet<ActionMeaning>): boolean {
  if (hasAny(meanings, ["action", "measure", "update"])) return true;
  return meanings.has("objective") && meanings.has("lead") && meanings.has("byWhen");
}

/** Whether the words of a row are those of a table of actions: enough known headings, and one that an action table has. */
function isActionHeader(spots: readonly Spot[]): boolean {
  const matches = spots.map((spot) => actionMeaning(spot.text));
  const meanings = new Set(matches.flatMap((match) => (match === null ? [] : [match.meaning])));
  const points = matches.reduce((sum, match) => sum + (match === null ? 0 : match.sure ? 2 : 1), 0);
  if (meanings.size < 2 || !saysWhatIsDone(meanings)) return false;
  if (!hasAny(meanings, ["action", "lead", "partners", "byWhen", "status", "ref"])) return false;
  const known = matches.filter((match) => match !== null).length;
  // A row of years to be ticked is one heading, however many years it has.
  const count = known + new Set(spots.filter((_, at) => matches[at] === null).map(({ text }) => withoutPeriod(text))).size;
  if (looksLikeHeading(spots)) return points >= 3 && known * 5 >= count * 2;
  return points >= 4 && known * 4 >= count * (points >= 8 ? 2 : 3);
}

/** A heading that is a quarter or a year and nothing more: the figures of a measure over time stand below. */
const STEP = /^(?:q(?:uarter|tr)?\.? ?[1-4](?:\s*\d{2,4}(?:[/-]\d{2,4})?)?|(?:19|20)\d\d(?:\s*[/\u2010-\u2015-]\s*\d{2,4})?)$/i;
const FEWEST_STEPS = 2;

function figureKind(texts: readonly string[], styled: boolean): TableKind | null {
  const figures = meaningsOf(texts, figureMeaning);
  const actions = meaningsOf(texts, (text) => actionMeaning(text)?.meaning ?? null);
  if (hasAny(actions, ["lead", "partners", "byWhen"])) return null;
  if (figures.has("baseline") && hasAny(figures, ["target", "actual"])) return "targets";
  if (figures.has("target") && hasAny(figures, ["actual", "source"]) && figures.has("measure")) return "targets";
  const steps = texts.filter((text) => STEP.test(text.trim())).length;
  if (figures.has("target") && figures.has("measure") && steps >= FEWEST_STEPS && styled) return "targets";
  // "Objective 1: Streets | Outcome: more walk" is a title and what it is for.
  if (!styled || texts.length > 3 || actions.has("action") || texts.some(isNumberedPriority)) return null;
  return actions.has("measure") && hasAny(actions, ["priority", "objective"]) ? "targets" : null;
}

/** In plain type only a few words that are known are a heading of a list: "Also known as", "Phone". */
function isPlainListHeading(text: string): boolean {
  return listMeaning(text) !== null && text.split(/\s+/).length <= 3;
}

function listKind(texts: readonly string[], styled: boolean): TableKind | null {
  const lists = meaningsOf(texts, listMeaning);
  if (lists.has("term") && hasAny(lists, ["meaning", "text", "name"]) && (styled || texts.every(isPlainListHeading)))
    return "glossary";
  if (texts.length < 2) return null;
  const reach = (["contact", "phone", "email", "web", "address"] as const).filter((part) => lists.has(part)).length;
  const known = texts.filter((text) => listMeaning(text) !== null).length;
  if (!styled) return lists.has("name") && reach >= 1 && texts.every(isPlainListHeading) ? "members" : null;
  const actions = meaningsOf(texts, (text) => actionMeaning(text)?.meaning ?? null);
  if (lists.has("name") && reach >= 1 && known * 2 >= texts.length && !actions.has("action")) return "members";
  if (texts.length <= 3 && lists.has("priority") && lists.has("text")) {
    return texts.some((text) => /\breview\b/i.test(text)) ? "themes" : "priorities";
  }
  return null;
}

/**
 * Whether a row is the labels of a card laid out across columns: three of them or more, an overview or outcomes among them, and nothing
 * else; or with an overview the labels of cards that each take a row, its priority in a column of its own.
 */
function isCardHeader(texts: readonly string[]): boolean {
  const ofRows = texts.filter((text) => actionMeaning(text)?.meaning === "priority" && cardLabel(text) === null);
  const parts = new Set(texts.filter((text) => !ofRows.includes(text)).map(cardLabel));
  if (parts.size < 3 || parts.has(null) || parts.has("lead") || ofRows.length > 1) return false;
  return parts.has("overview") || (ofRows.length === 0 && parts.has("outcomes") && parts.has("keyPartners"));
}

/** Words of which a row of plain type must hold one, in a short cell, to be headings of anything but actions. */
const OTHER_HEADINGS =
  /\b(?:baseline|target|term|acronym|abbreviation|initials|phrase|word|likelihood|probability|version|amendment|tab|count)s?\b/i;

/** Headings over ways to reach somebody. */
const REACH_HEADING =
  /^(?:(?:tele)?phone|tel|mobile|e-?mail|web(?:site)?|contact)\b(?: (?:no|number|address|name|person|details))?[.:]?$/i;

function hasHeadingWords({ text }: Spot): boolean {
  if (text.length > LONGEST_HEADING_ON_AVERAGE) return false;
  return isPlainHeading(text) || OTHER_HEADINGS.test(text) || REACH_HEADING.test(text);
}

/** Whether a cell can be a heading at all, told by its type or its words; a row without one is no row of headings. */
export function mayBeHeading(spot: Spot): boolean {
  return spot.bold || spot.fill !== null || hasHeadingWords(spot);
}

/** Whether a row can be headings at all: most rows are not, and the rules need not be asked about them. */
function mayBeHeadings(spots: readonly Spot[], styled: boolean): boolean {
  if (spots.length < 2) return false;
  let letters = 0;
  for (const { text } of spots) {
    const length = headingLength(text);
    if (length > LONGEST_HEADING_CELL) return false;
    letters += length;
  }
  if (letters > spots.length * LONGEST_HEADING_ON_AVERAGE) return false;
  return styled || spots.some(hasHeadingWords);
}

/** What a table under this row would hold, if the row is one of headings; null when it is none. */
export function kindOf({ spots }: Line): TableKind | null {
  const styled = looksLikeHeading(spots);
  if (!mayBeHeadings(spots, styled)) return null;
  const texts = spots.map((spot) => spot.text);
  if (isCardHeader(texts)) return "cards";
  const figures = figureKind(texts, styled);
  if (figures !== null) return figures;
  return isAsideHeader(texts) ? "aside" : (listKind(texts, styled) ?? (isActionHeader(spots) ? "actions" : null));
}
