import type { Member } from "../../plan/plan";
import { bareName, foldedWords, initialsOf, isAbbreviation } from "../../plan/nameKeys";
import { namesNobody } from "../../plan/nobodyNamed";
import type { CheckContext } from "../checkContext";
import { abbreviations } from "./abbreviations";
import { usesBySpelling } from "./agencyUses";

/** Why two spellings are taken for one body, from the surest: only letters differ, an abbreviation, a part of the name. */
export type Likeness = "letters" | "abbreviation" | "part";

/** The names that come down to the same words, and the member that has one of them. */
export interface Draft {
  readonly words: readonly string[];
  readonly names: Map<string, Likeness>;
  member: { readonly name: string; readonly at: string } | null;
}

type ShortForms = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys of the drafts that a draft may be a shorter name of, and why it is taken for one. */
interface LongerNames {
  readonly keys: readonly string[];
  readonly why: Likeness;
}

/** Last words that say only what kind of body it is: a name without them is the same name. */
const KINDS: ReadonlySet<string> = new Set(
  "service housing association trust ltd limited group homes company co charity".split(" "),
);

function withoutRole(name: string): string {
  return bareName(name).replace(/\s+[\u2013\u2014-]\s+.*$/, "");
}

/** The words of a name with its abbreviations spelled out. */
export function expanded(
  words: readonly string[],
  name: string,
  meant: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const whole = meant.get(withoutRole(name).toLowerCase());
  return whole ?? (words.length < 2 ? words : words.flatMap((word) => meant.get(word) ?? [word]));
}

/** Whether Build only put a name of the plan into its list of agencies: nobody has told anything of it, so it may be another's spelling. */
function isGathered({ name, alsoKnownAs, ...ways }: Member, context: CheckContext): boolean {
  const { address, contact, phone, email, web } = ways;
  const isBare = [address, contact, phone, email, web].every((way) => way === null) && alsoKnownAs.length === 0;
  return context.reading.structured && isBare && usesBySpelling(context).has(name);
}

/** The plan's names of agencies, members first, by the words that they come down to. */
export function draftsOf(context: CheckContext): Map<string, Draft> {
  const meant = abbreviations(context);
  const drafts = new Map<string, Draft>();
  const add = (name: string, member: Draft["member"]): void => {
    const plain = foldedWords(withoutRole(name));
    const words = expanded(plain, name, meant);
    const key = words.join(" ");
    if (key === "" || namesNobody(name)) return;
    const draft = drafts.get(key) ?? { words, names: new Map(), member: null };
    drafts.set(key, draft);
    draft.member ??= member;
    if (!draft.names.has(name)) draft.names.set(name, plain.join(" ") === key ? "letters" : "abbreviation");
  };
  for (const member of context.reading.plan.members) {
    const { name, alsoKnownAs, at } = member;
    if (isGathered(member, context)) continue;
    for (const spelling of [name, ...alsoKnownAs]) add(spelling, { name, at });
  }
  for (const name of usesBySpelling(context).keys()) add(name, null);
  return drafts;
}

/** The drafts by every shorter form that they can be called by: their last words, the first words before a kind, their initials. */
export function shorterForms(drafts: ReadonlyMap<string, Draft>): ShortForms {
  const forms = new Map<string, Set<string>>();
  const add = (form: string, key: string): void => {
    const keys = forms.get(form);
    if (form === "" || form === key) return;
    if (keys === undefined) forms.set(form, new Set([key]));
    else keys.add(key);
  };
  for (const [key, { words }] of drafts) {
    const end = KINDS.has(words.at(-1) ?? "") && words.length > 1 ? words.length - 1 : words.length;
    for (let from = 1; from < words.length; from++) add(words.slice(from).join(" "), key);
    for (let from = 0; from < end && end < words.length; from++) add(words.slice(from, end).join(" "), key);
    if (words.length > 2) add(`:${initialsOf(words)}`, key);
  }
  return forms;
}

/** Whether a name is only a department of what an abbreviation stands for: it holds the abbreviation as a word of its own. */
function holdsWord({ names }: Draft, short: string): boolean {
  return [...names.keys()].some((name) => name.split(/[^\p{L}\p{N}&]+/u).includes(short));
}

/** The drafts that a draft may be a shorter name of: by its initials where it is an abbreviation, else by its words. */
export function longerNames(key: string, draft: Draft, drafts: ReadonlyMap<string, Draft>, forms: ShortForms): LongerNames {
  const [first = ""] = draft.names.keys();
  const short = withoutRole(first);
  const known = (form: string): readonly string[] => [...(forms.get(form) ?? [])].filter((one) => one !== key && drafts.has(one));
  if (!isAbbreviation(short)) return { keys: known(key), why: "part" };
  const spelledOut = known(`:${short.replace(/[^A-Z]/g, "").toLowerCase()}`);
  const ends = known(key).filter((one) => !holdsWord(drafts.get(one) ?? draft, short));
  return { keys: spelledOut.length > 0 ? spelledOut : ends, why: "abbreviation" };
}
