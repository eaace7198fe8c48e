import type { PackChoices, PacksPreview } from "../../app/issuePacks";
import { readDay, showDay } from "../shared/day";

/** The form for packs as the officer left it. */
export interface PacksDraft {
  readonly round: string;
  /** As typed: dd/mm/yyyy; "" for none. */
  readonly due: string;
  readonly sendTo: string;
  readonly agencies: ReadonlySet<string>;
}

export type PacksField = "round" | "due" | "agencies";

/** The form at first: every agency that has something to do. */
export function firstPacksDraft({ agencies, round, due }: PacksPreview): PacksDraft {
  return {
    round,
    due: showDay(due),
    sendTo: "",
    agencies: new Set(agencies.map(({ agency }) => agency)),
  };
}

/** The choices of a form, or what is wrong with each field. */
export type PacksAnswer =
  | { readonly choices: PackChoices; readonly refused: null }
  | { readonly choices: null; readonly refused: ReadonlyMap<PacksField, string> };

/** Reads the form. Agencies come in the order of the preview. */
export function readPacksDraft(draft: PacksDraft, { agencies }: PacksPreview): PacksAnswer {
  const refused = new Map<PacksField, string>();
  const due = draft.due.trim() === "" ? null : readDay(draft.due);
  if (draft.round.trim() === "") refused.set("round", "Say which round of returns this is.");
  if (draft.due.trim() !== "" && due === null) refused.set("due", "Write the day as dd/mm/yyyy, or leave it empty.");
  const chosen = agencies.flatMap(({ agency }) => (draft.agencies.has(agency) ? [agency] : []));
  if (chosen.length === 0) refused.set("agencies", "Tick at least one agency.");
  if (refused.size > 0) return { choices: null, refused };
  const sendTo = draft.sendTo.trim() === "" ? null : draft.sendTo.trim();
  return { choices: { round: draft.round.trim(), due, sendTo, agencies: chosen }, refused: null };
}
