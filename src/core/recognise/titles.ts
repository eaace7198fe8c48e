import { isNoteLike } from "./notes";
import type { Spot } from "./sheetView";
import { allCapitals, endsSentence, likeness, tidy } from "./words";

/** A priority's title taken apart. */
export interface PriorityTitle {
  /** As written: "1", "5 & 6", "A"; null where it has none. */
  readonly number: string | null;
  readonly title: string;
  /** Who leads, where the banner says so; as written. */
  readonly lead: string | null;
}

const KIND_WORDS =
  "priority|priorities|objective|theme|aim|goal|outcome|strand|work ?stream|pledge|commitment|ambition|pillar|mission|programme|focus area|area of focus|domain|enabler|driver";
const KINDS = `(?:(?:key|strategic|community safety|local|our|improvement|corporate|shared)\\s+)?(?:${KIND_WORDS})(?:\\s+(?:area|theme|issue|number|no\\.?))*`;
const FIGURES = "(?:\\d+(?:\\.\\d+)*[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten)";
const LETTERS = "(?:[ivx]{1,4}|[a-z]\\d*)";
const FIGURE_LIST = `${FIGURES}(?:\\s*(?:&|and|,|/|\\+)\\s*${FIGURES})*`;

/** "Priority 1: X", "Priorities 5 & 6 - X", "Objective 2 X", "Theme 3". */
const NUMBERED_KIND = new RegExp(
  `^${KINDS}\\s*(${FIGURE_LIST})\\b\\s*(?:[:.)\\u2010-\\u2015-]+\\s*|\\s+(?=\\p{L})|(?=[[(])|$)(.*)$`,
  "isu",
);
/** "Objective A: X", "Theme iv - X". */
const LETTERED_KIND = new RegExp(`^${KINDS}\\s+(${LETTERS})\\s*(?:[:.)]\\s*|\\s[\\u2010-\\u2015-]\\s*|$)(.*)$`, "isu");
const KIND = new RegExp(`^${KINDS}\\s*[:\\u2010-\\u2015-]\\s*(.+)$`, "isu");
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})?|[A-Z])\s*(?:[.):]|\s[\u2010-\u2015-])\s*(\p{L}.*)$/su;
const NUMBERED_BARE = /^(\d{1,2})(?:\.0)?\s+(?!(?:days?|weeks?|months?|years?|hours?)\b)(\p{Lu}.*)$/su;
const LEAD =
  /\s*[\u2010-\u2015(,;:-]\s*(?:overall\s+)?lead(?:\s+(?:agenc(?:y|ies)|officer|partners?|organisations?|body)\s*[:\u2010-\u2015-]?|\s*[:\u2010-\u2015-])\s*([^()]+?)\)?\s*$/iu;

const CONTINUED = /\s*[([\u2010-\u2015-]?\s*\bcont(?:inued|'d|\u2019d|d)?\.{0,3}[)\]]?$/i;

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten".split(" ").map((word, index) => [word, String(index + 1)]),
);

/** Whether a line calls itself a priority, an objective or a theme with its number: "Priority 1: …". */
export function isNumberedPriority(text: string): boolean {
  const words = tidy(text);
  return words.length <= 220 && (NUMBERED_KIND.test(words) || LETTERED_KIND.test(words));
}

const CALLED =
  /^(?:priority|theme|work ?stream|pillar|mission|programme|focus area|domain|strand)(?: (?:area|theme|name|title))?\s*:\s*\S/i;

/** Whether a line without a number calls itself a priority: "Priority: …". */
export function isCalledPriority(text: string): boolean {
  return CALLED.test(tidy(text));
}

const LABEL =
  /^(?:(?:key |strategic )?(?:priority|objective|theme|aim|outcome|work ?stream|pillar|mission|programme|strand|focus area)(?: (?:area|title|name|no|number))?)(?:\s*\d+)?\s*[:.\u2010-\u2015-]?$/i;

/** Whether a cell is a label whose title stands beside it: "Priority 1", "Programme:", "Theme". */
export function isPriorityLabel(text: string): boolean {
  return LABEL.test(text);
}

const KIND_WORD = new RegExp(`\\b(?:${KIND_WORDS})\\b`, "i");

/** What a numbered line calls itself: "priority", "objective", "theme"; "" where it only has a number. */
export function kindOfPriority(text: string): string {
  return KIND_WORD.exec(tidy(text).slice(0, 60))?.[0].toLowerCase() ?? "";
}

/** Between a priority's number and its words, what it is called in another plan: "Objective 2 (LECP / 149): …". */
const KNOWN_ELSEWHERE = /^[[(](?:\p{Lu}{2,8}|[Rr]efs?\b|[Nn]os?\b)[\s.:/-]*\d[\w./-]*[\])]\s*[:.\u2010-\u2015-]\s*(?=\p{L})/u;

/** Takes a priority's title apart: its number, its words, and its lead agency where the banner names one. */
export function parseTitle(text: string): PriorityTitle {
  const whole = tidy(text).replace(CONTINUED, "");
  const lead = LEAD.exec(whole);
  const named = lead === null || lead.index === 0 ? whole : whole.slice(0, lead.index).trim();
  const leadText = lead === null || lead.index === 0 ? null : (lead[1] ?? null);
  const numbered = NUMBERED_KIND.exec(named) ?? LETTERED_KIND.exec(named) ?? NUMBERED.exec(named) ?? NUMBERED_BARE.exec(named);
  if (numbered !== null) {
    const [, count = "", rest = ""] = numbered;
    const number = NUMBER_WORDS.get(count.toLowerCase()) ?? count;
    return { number, title: rest === "" ? named : rest.replace(KNOWN_ELSEWHERE, ""), lead: leadText };
  }
  return { number: null, title: KIND.exec(named)?.[1] ?? named, lead: leadText };
}

const PLAN = /\b(?:plan|plans|strategy|programme|action tracker|tracker|delivery log)\b/i;
const BODY =
  /\b(?:partnership|csp|unit|council|board|authority|forum|consortium|alliance|committee|constabulary|trust|agency|service)\b|\b(?:group|network|collaborative)$/i;

/** "Harbour Skills Board": two words or more before the word for a body. */
const BODY_AT_END = /\S \S.* (?:partnership|csp|council|board|authority|forum|consortium|alliance|committee|constabulary)$/i;

/** Whether a line reads as a plan's title: it says plan or strategy and is no sentence. */
export function isPlanTitle(text: string): boolean {
  const words = tidy(text);
  if (words.length > 140 || !PLAN.test(words) || words.endsWith(":")) return false;
  return !(endsSentence(words) && words.length > 60) && !isNumberedPriority(words) && !isCalledPriority(words);
}

/** Whether a line reads as the name of a partnership or a council: short, no sentence, no plan. */
export function isBodyName(text: string): boolean {
  const words = tidy(text);
  return (
    words.length <= 100 &&
    BODY.test(words) &&
    !PLAN.test(words) &&
    !endsSentence(words) &&
    !/\d/.test(words) &&
    !/[:]$/.test(words)
  );
}

/** What is known of the sheet that a line stands on, for telling whether it is a priority's title. */
export interface TitleContext {
  readonly sheet: string;
  /** Whether the sheet is one of several that hold actions. */
  readonly oneOfSeveral: boolean;
  /** Whether the same line stands at the top of other sheets too. */
  readonly furniture: (text: string) => boolean;
}

/** "Strategic aim: …" says what a priority is for, and is not its name. */
const AIM = /^(?:(?:strategic|overall|our|long[ -]term)\s+)?(?:aims?|goals?|outcomes?|vision|purpose)\s*[:\u2010-\u2015-]/i;

/** "Completed actions" heads a group of actions under whatever priority stands above. */
const GROUP_OF_ACTIONS =
  /^(?:completed|closed|new|current|outstanding|ongoing|existing|carried forward|further|additional|other)\s+(?:actions?|activit(?:y|ies)|items?|work)\b/i;

/** "Summary of actions", "Our actions" name the table below and no priority. */
const TABLE_NAME =
  /^(?:(?:the |our |a )?(?:summary|overview|list|table|schedule|register) of (?:the |our |all |key |agreed )*(?:actions|activities|commitments|deliverables)|(?:the |our |all |key |agreed )*actions?(?: (?:table|list|summary|overview|schedule|register))?|actions at a glance)[.:]?$/i;

const WORDS_OF_A_SENTENCE = 5;

function lengthScore(text: string, styled: boolean): number {
  if (text.length > 260) return -6;
  const ended = endsSentence(text) || /[:;]$/.test(text);
  if (!styled && endsSentence(text) && text.split(" ").length >= WORDS_OF_A_SENTENCE) return -3;
  if (text.length <= 110) return ended ? 0 : 1;
  return styled ? (ended ? -0.5 : 0) : -4;
}

/** Words that the names of sheets have whatever they are about. */
const SHEET_WORDS =
  /\d+|\b(?:actions?|delivery|business|improvement|implementation|annual|plans?|strategy|programme|tracker|log|sheet|year|draft|final)\b/gi;

/** What a sheet's name says that it is about: "" for one that is called Action Plan 2024. */
function subjectOf(sheet: string): string {
  return sheet.replace(SHEET_WORDS, " ");
}

/**
 * How much a line looks like the title of a priority; above 0 it may be one. Asked again, when no line looked like one, a line that
 * stands on other sheets too may be: the same priority in two years.
 */
export function titleScore(spot: Spot, gapAbove: boolean, context: TitleContext, again = false): number {
  const text = tidy(spot.text);
  if (isNoteLike(text)) return -10;
  // A plan and the review beside it may say the same "Priority 1: …" at their tops.
  if (context.furniture(text) && !isNumberedPriority(text) && (!again || isBodyName(text) || isPlanTitle(text))) return -10;
  let score = lengthScore(text, spot.bold || spot.fill !== null);
  if (isNumberedPriority(text)) score += 6;
  else if (isCalledPriority(text)) score += 3;
  if (spot.fill !== null) score += 3;
  if (spot.bold) score += 2;
  if (spot.right > spot.column) score += 0.5;
  if (gapAbove) score += 2;
  if (allCapitals(text)) score += 1;
  if (/\n|:$/.test(spot.text)) score -= 3;
  if (isPlanTitle(text)) score -= 7;
  if (AIM.test(text)) score -= 5;
  if (GROUP_OF_ACTIONS.test(text) || TABLE_NAME.test(text)) score -= 10;
  if (isBodyName(text)) score -= BODY_AT_END.test(text) ? 7 : text.length > 20 ? 3 : 0;
  if (/^(?:priority (?:issues|areas)|key successes|introduction|background|contents|review of)\b/i.test(text)) score -= 4;
  const named = context.oneOfSeveral && !endsSentence(text);
  if (named && likeness(text, subjectOf(context.sheet)) >= 0.5) score += 3;
  return score;
}
