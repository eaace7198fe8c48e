import { GIVEN_NAMES } from "./givenNames";

const TITLED = /^(?:mr|mrs|ms|miss|dr|prof|rev|cllr|councillor|sir|dame|sgt|pc|insp|supt|ch insp|dci|di|ds)\.?\s+\p{Lu}/iu;
const WORD = /^\p{Lu}[\p{L}'\u2019-]*\.?$/u;

/** Whether a text is the name of a person: a given name or a title, and a family name. */
export function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4 || !words.every((word) => WORD.test(word))) return false;
  return (words.length <= 3 && GIVEN_NAMES.has((words[0] ?? "").toLowerCase())) || TITLED.test(text.trim());
}

/** Last words of what somebody is. */
const POST =
  /\b(?:manager|officer|director|head|lead|leader|co-?ordinator|sergeant|inspector|superintendent|constable|executive|commissioner|analyst|advis[eo]r|consultant|nurse|worker|chair|member|principal|head ?teacher|engineer|planner|assistant|secretary|clerk|treasurer)$/i;
const SENIOR =
  /^(?:(?:interim|acting|deputy|assistant|associate|strategic|executive|corporate|service|joint|group|managing)\s+)*(?:head|director|chief (?:executive|officer)|cabinet member|lead member|portfolio holder)\b/i;
/** A body whose officers are its own, so that their post and its name beside it are not two agencies. */
const EMPLOYER = /\b(?:council|authority|icb|ccg|nhs trust|foundation trust|health board|university)$/i;

/** Whether a text is a post: "Housing Options Manager", "Head of Finance". */
export function isPost(text: string): boolean {
  return POST.test(text) || SENIOR.test(text);
}

/** How many of the pieces from one on, cut at commas, are one person with a post, or a senior post with what and whom it serves; 1 when none. */
export function holderLength(pieces: readonly string[], from: number, isRemit: (text: string) => boolean): number {
  const [first = "", second = "", third = ""] = pieces.slice(from);
  if (isPerson(first) && isPost(second)) return EMPLOYER.test(third) ? 3 : 2;
  // Among more names a post may stand beside a council that is another of them.
  if (from > 0 || !SENIOR.test(first)) return 1;
  if (pieces.length === 2 && (EMPLOYER.test(second) || (!/\b(?:of|for)\b/i.test(first) && isRemit(second)))) return 2;
  return pieces.length === 3 && isRemit(second) && EMPLOYER.test(third) ? 3 : 1;
}
