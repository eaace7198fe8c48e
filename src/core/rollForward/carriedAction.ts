import { foldHeading } from "../design/standing";
import type { ActionAtHand } from "../overview/actionsAtHand";
import type { Action, ExtraField, IsoDay } from "../plan/plan";

/** The columns in which a carried action keeps what was changed. */
export const LAST_YEARS = { ref: "Last year's ref", byWhen: "Last year's by when" } as const;

const OURS: ReadonlySet<string> = new Set(Object.values(LAST_YEARS).map(foldHeading));

/** Whether a by when has passed before the new period begins: "Ongoing" and what names no day has not. */
export function hasPassed({ due }: Pick<ActionAtHand, "due">, start: IsoDay): boolean {
  return due !== null && due < start;
}

function field(heading: string, text: string | null): readonly ExtraField[] {
  return text === null ? [] : [{ heading, text }];
}

/**
 * An action as the next plan begins with it: a new ref and the old one beside it; no status, rating or update, because nobody has
 * reported yet; a by when that lies before the new period is taken out and kept beside it. All else, its ID too, stays.
 */
export function carriedAction(atHand: ActionAtHand, ref: string | null, start: IsoDay): Action {
  const { action } = atHand;
  const passed = hasPassed(atHand, start);
  return {
    ...action,
    ref,
    byWhen: passed ? null : action.byWhen,
    status: null,
    statusFill: null,
    rag: null,
    update: null,
    updated: null,
    extra: [
      ...action.extra.filter(({ heading }) => !OURS.has(foldHeading(heading))),
      ...field(LAST_YEARS.ref, action.ref),
      ...field(LAST_YEARS.byWhen, passed ? action.byWhen : null),
    ],
  };
}
