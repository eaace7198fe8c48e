import { packBook } from "../core/packs/packBook";
import { planShares } from "../core/packs/packShares";
import type { NobodysAction } from "../core/packs/packShares";
import { planCodeName } from "../core/packs/planCode";
import { packsOfRound, rowOfPack } from "../core/packs/packsOfRound";
import type { PlannedPack } from "../core/packs/packsOfRound";
import { noteIssued } from "../core/packs/registerNotes";
import { agencyKey } from "../core/packs/registerRow";
import { readRegister, registerBook } from "../core/packs/returnsRegister";
import { suggestDue, suggestRound } from "../core/packs/roundWords";
import type { IsoDay } from "../core/plan/plan";
import { agencyProposals } from "../core/recognise/agencyProposals";
import { answered } from "../core/recognise/answered";
import { done, failed, type Outcome } from "./outcome";
import type { BookWriter, Watch, Workbook } from "./ports";
import type { PlanInHand } from "./readPlan";
import type { Trouble } from "./troubles";

/** What the officer decides before packs are issued. */
export interface PackChoices {
  /** As the officer calls it: "Quarter 3, 2025/26". */
  readonly round: string;
  readonly due: IsoDay | null;
  /** A name or an e-mail address, for the first page of each pack. */
  readonly sendTo: string | null;
  /** Agencies as the preview names them. */
  readonly agencies: readonly string[];
}

/** An agency with how many actions it leads and supports. */
export interface PackAgency {
  readonly agency: string;
  readonly leads: number;
  readonly supports: number;
}

/** A name that gets a pack and may stand for another agency of the plan: that one would get two packs, or none. */
export interface AlikeAgencies {
  readonly spelling: string;
  readonly name: string;
}

/** Whom packs would go to, and what is suggested. */
export interface PacksPreview {
  readonly agencies: readonly PackAgency[];
  readonly nothingToDo: readonly string[];
  /** Actions that no agency leads: nobody would be asked about them as their lead. */
  readonly nobodys: readonly NobodysAction[];
  readonly alike: readonly AlikeAgencies[];
  readonly round: string;
  readonly due: IsoDay;
}

/** A pack as a file. */
export interface IssuedPack {
  readonly agency: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The packs that were issued. */
export interface IssuedPacks {
  readonly files: readonly IssuedPack[];
  readonly nothingToDo: readonly string[];
  readonly issue: number;
}

/** Whom packs would go to now, and which round it seems to be. Nothing is written. */
export function previewPacks({ reading: { plan } }: Pick<PlanInHand, "reading">, today: IsoDay): PacksPreview {
  const { shares, nothingToDo, nobodys } = planShares(plan);
  const busy = shares.map(({ agency }) => agency);
  const known = new Set([...busy, ...nothingToDo].map(agencyKey));
  const sent = new Set(busy.map(agencyKey));
  const alike = agencyProposals(plan, null, answered([])).filter(
    ({ spelling, name }) => sent.has(agencyKey(spelling)) && known.has(agencyKey(name)),
  );
  return {
    agencies: shares.map(({ agency, leads, supports }) => ({ agency, leads, supports })),
    nothingToDo,
    nobodys,
    alike: alike.map(({ spelling, name }) => ({ spelling, name })),
    round: suggestRound(today, plan.period),
    due: suggestDue(today),
  };
}

/** What is wrong before any pack is made; null when nothing is. */
function refusal({ reading }: PlanInHand, withoutId: readonly { readonly at: string }[], chosen: number): Trouble | null {
  if (!reading.structured) return { code: "no-structured-plan" };
  const [first] = withoutId;
  if (first !== undefined) return { code: "action-without-id", facts: { count: String(withoutId.length), at: first.at } };
  return chosen === 0 ? { code: "nothing-to-issue" } : null;
}

async function writePacks(
  packs: readonly PlannedPack[],
  writeBook: BookWriter,
  watch: Watch,
): Promise<readonly IssuedPack[] | null> {
  const files: IssuedPack[] = [];
  for (const [at, { name, input }] of packs.entries()) {
    watch.progress?.({ what: input.share.agency, done: at, of: packs.length });
    if (watch.cancel?.aborted === true) return null;
    files.push({ agency: input.share.agency, name, bytes: await writeBook(packBook(input)) });
  }
  return watch.cancel?.aborted === true ? null : files;
}

/**
 * Makes one workbook for each agency chosen that leads or supports an action, then notes them in the plan's own workbook (its Returns
 * sheet and the code of the plan). Troubles: `no-structured-plan`; `action-without-id`; `nothing-to-issue`; `cancelled`; those of the
 * workbook. Nothing is noted then and no file is handed out.
 */
export async function issuePacks(
  workbook: Workbook,
  inHand: PlanInHand,
  choices: PackChoices,
  today: IsoDay,
  writeBook: BookWriter,
  watch: Watch = {},
): Promise<Outcome<IssuedPacks>> {
  const { content, reading } = inHand;
  const { shares, nothingToDo, withoutId } = planShares(reading.plan);
  const wanted = new Set(choices.agencies.map(agencyKey));
  const chosen = shares.filter(({ agency }) => wanted.has(agencyKey(agency)));
  const refused = refusal(inHand, withoutId, chosen.length);
  if (refused !== null) return failed(refused);
  const packs = packsOfRound({ content, plan: reading.plan }, chosen, choices, today);
  const files = await writePacks(packs, writeBook, watch);
  if (files === null) return failed({ code: "cancelled" });
  const register = registerBook(noteIssued(readRegister(content), packs.map(rowOfPack)), content, reading.plan);
  const [first] = packs;
  const code = first === undefined ? [] : [planCodeName(first.input.fingerprint.planCode)];
  const written = await workbook.write({ ...register, names: [...register.names, ...code] }, watch);
  return written.ok ? done({ files, nothingToDo, issue: first?.input.fingerprint.issue ?? 0 }) : written;
}
