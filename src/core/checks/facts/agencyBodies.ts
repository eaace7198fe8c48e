import { bareName, foldedKey, foldedWords } from "../../plan/nameKeys";
import { namesOnlyAKind } from "../../plan/nobodyNamed";
import { abbreviations } from "./abbreviations";
import { draftsOf, expanded, longerNames, shorterForms } from "./agencyDrafts";
import type { Draft, Likeness } from "./agencyDrafts";
import { usesBySpelling } from "./agencyUses";
import type { AgencyUse } from "./agencyUses";
import { keptWhileSame } from "./perPart";

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

/** Words that say nothing by themselves. */
const BARE: ReadonlySet<string> = new Set(
  "council housing school health education partner service group trust board warden unit team society community".split(" "),
);

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
  const forms = shorterForms(drafts);
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
