import type { Member } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import { abbreviations } from "./abbreviations";
import { usesBySpelling } from "./agencyUses";
import type { AgencyUse } from "./agencyUses";
import { bareName, foldedKey, foldedWords, initialsOf, isAbbreviation } from "../../plan/nameKeys";
import { namesNobody, namesOnlyAKind } from "../../plan/nobodyNamed";
import { keptWhileSame } from "./perPart";

/** Why two spellings are taken for one body, from the surest: only letters differ, an abbreviation, a part of the name. */
export type Likeness = "letters" | "abbreviation" | "part";

/** One spelling of a body. */
export interface Spelling {
  readonly name: string;
  readonly uses: readonly AgencyUse[];
  readonly likeness: Likeness;
}

/** One body, under every spelling that the plan has for it. */
export interface AgencyBody {
  /** The spelling to keep: the membership's, else the most used. */
  readonly name: string;
  /** Where the membership names it; null when it does not. */
  readonly memberAt: string | null;
  readonly spellings: readonly Spelling[];
}

/** What the plan's names come down to. */
export interface AgencyRegister {
  readonly bodies: readonly AgencyBody[];
  readonly bodyOf: (name: string) => AgencyBody | null;
  /** The body that a name in running text stands for once its abbreviations are spelled out; null when none. */
  readonly bodyInText: (name: string) => AgencyBody | null;
  /** Names that could be any of several: "Council". */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
}

interface Draft {
  readonly words: readonly string[];
  readonly names: Map<string, Likeness>;
  member: { readonly name: string; readonly at: string } | null;
}

type ShortForms = ReadonlyMap<string, ReadonlySet<string>>;

interface LongerNames {
  readonly keys: readonly string[];
  readonly why: Likeness;
}

/** Last words that say only what kind of body it is: a name without them is the same name. */
const KINDS: ReadonlySet<string> = new Set(
  "service housing association trust ltd limited group homes company co charity".split(" "),
);
/** Words that say nothing by themselves. */
const BARE: ReadonlySet<string> = new Set(
  "council housing school health education partner service group trust board warden unit team society community".split(" "),
);

function withoutRole(name: string): string {
  return bareName(name).replace(/\s+[\u2013\u2014-]\s+.*$/, "");
}

function expanded(words: readonly string[], name: string, meant: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const whole = meant.get(withoutRole(name).toLowerCase());
  return whole ?? (words.length < 2 ? words : words.flatMap((word) => meant.get(word) ?? [word]));
}

/** Whether Build only put a name of the plan into its list of agencies: nobody has told anything of it, so it may be another's spelling. */
function isGathered({ name, alsoKnownAs, ...ways }: Member, context: CheckContext): boolean {
  const { address, contact, phone, email, web } = ways;
  const isBare = [address, contact, phone, email, web].every((way) => way === null) && alsoKnownAs.length === 0;
  return context.reading.structured && isBare && usesBySpelling(context).has(name);
}

function draftsOf(context: CheckContext): Map<string, Draft> {
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
function shortForms(drafts: ReadonlyMap<string, Draft>): ShortForms {
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
function longerNames(key: string, draft: Draft, drafts: ReadonlyMap<string, Draft>, forms: ShortForms): LongerNames {
  const [first = ""] = draft.names.keys();
  const short = withoutRole(first);
  const known = (form: string): readonly string[] => [...(forms.get(form) ?? [])].filter((one) => one !== key && drafts.has(one));
  if (!isAbbreviation(short)) return { keys: known(key), why: "part" };
  const spelledOut = known(`:${short.replace(/[^A-Z]/g, "").toLowerCase()}`);
  const ends = known(key).filter((one) => !holdsWord(drafts.get(one) ?? draft, short));
  return { keys: spelledOut.length > 0 ? spelledOut : ends, why: "abbreviation" };
}

/** Whether a longer name is a member's with only "Service" or "Limited" after it: "Harbour Mediation Services" for Harbour Mediation. */
function isMemberOf({ member, words }: Draft, longer: Draft): boolean {
  const [last = "", ...more] = longer.words.slice(words.length);
  return (
    member !== null && longer.member === null && words.length > 1 && more.length === 0 && /^(?:service|ltd|limited)$/.test(last)
  );
}

function bodyFrom({ names, member }: Draft, uses: ReadonlyMap<string, readonly AgencyUse[]>): AgencyBody {
  const spellings = [...names].map(([name, likeness]): Spelling => ({ name, uses: uses.get(name) ?? [], likeness }));
  const used = spellings.reduce((most, one) => (one.uses.length > most.uses.length ? one : most), spellings[0] ?? NO_SPELLING);
  const name = member?.name ?? bareName(used.name);
  const key = foldedKey(name);
  const likened = spellings.map((one) => (foldedKey(one.name) === key ? { ...one, likeness: "letters" as const } : one));
  return { name, memberAt: member?.at ?? null, spellings: likened };
}

const NO_SPELLING: Spelling = { name: "", uses: [], likeness: "letters" };

/**
 * The bodies behind the plan's names of agencies. Spellings are one body where only letters, marks or a plural differ, where one is the
 * other's abbreviation (by the glossary, a note or its initials), or where one is the end of exactly one other. Two members are never one.
 */
export const agencyBodies = keptWhileSame(usesBySpelling, (context): AgencyRegister => {
  const drafts = draftsOf(context);
  const forms = shortForms(drafts);
  const ambiguous = new Map<string, readonly string[]>();
  for (const [key, draft] of [...drafts]) {
    const names = [...draft.names.keys()];
    const { keys: others, why } = longerNames(key, draft, drafts, forms);
    const [other = ""] = others;
    const target = drafts.get(other);
    if (target !== undefined && others.length === 1 && isMemberOf(draft, target)) {
      for (const name of target.names.keys()) draft.names.set(name, why);
      drafts.delete(other);
      continue;
    }
    const bare = draft.words.length === 1 && BARE.has(key);
    if (target === undefined || names.some(namesOnlyAKind) || draft.member !== null) continue;
    if (others.length > 1) for (const name of names) ambiguous.set(name, others);
    if (others.length > 1 || bare) continue;
    for (const name of names) target.names.set(name, why);
    drafts.delete(key);
  }
  const uses = usesBySpelling(context);
  const byKey = new Map([...drafts].map(([key, draft]) => [key, bodyFrom(draft, uses)] as const));
  const bodies = [...byKey.values()];
  const byName = new Map(bodies.flatMap((body) => body.spellings.map(({ name }) => [name, body] as const)));
  const meant = abbreviations(context);
  return {
    bodies,
    bodyOf: (name) => byName.get(name) ?? null,
    bodyInText: (name) => byKey.get(expanded(foldedWords(name), name, meant).join(" ")) ?? null,
    ambiguous,
  };
});
