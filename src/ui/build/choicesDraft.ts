import { suggestChoices } from "../../core/build/buildChoices";
import type { BuildChoices } from "../../core/build/buildChoices";
import type { Hex } from "../../core/grid/grid";
import type { Period } from "../../core/plan/plan";
import type { Reading } from "../../core/plan/reading";
import type { StatusKey } from "../../core/plan/statuses";
import { readDay, showDay } from "../shared/day";

/** The officer's choices as they stand in the form, not yet checked. Days as dd/mm/yyyy. */
export interface ChoicesDraft {
  readonly title: string;
  readonly organisation: string;
  readonly start: string;
  readonly end: string;
  readonly statusByFill: ReadonlyMap<Hex, StatusKey>;
}

export type DraftField = "title" | "start" | "end";

/** A draft that can be built, or what each refused field needs. */
export type CheckedDraft =
  | { readonly ok: true; readonly choices: BuildChoices }
  | { readonly ok: false; readonly refused: ReadonlyMap<DraftField, string> };

const NEEDS_TITLE = "Write a title, for example Community safety action plan 2026/27.";
const NEEDS_BOTH = "Write both days of the period, or leave both empty.";
const ENDS_EARLY = "The period ends before it starts. Write a last day that comes after the first.";

/** The form as it opens: what was read, ready to be changed. */
export function draftOf(choices: BuildChoices): ChoicesDraft {
  return {
    title: choices.title ?? "",
    organisation: choices.organisation ?? "",
    start: choices.period === null ? "" : showDay(choices.period.start),
    end: choices.period === null ? "" : showDay(choices.period.end),
    statusByFill: choices.statusByFill,
  };
}

/** The form for a workbook that was just read. */
export function firstDraft(reading: Reading): ChoicesDraft {
  return draftOf(suggestChoices(reading));
}

/** The form for a workbook that changed: what the officer chose stays, new colours get their suggestion. */
export function laterDraft(draft: ChoicesDraft, reading: Reading): ChoicesDraft {
  return { ...draft, statusByFill: new Map([...suggestChoices(reading).statusByFill, ...draft.statusByFill]) };
}

/** Checks a draft; every refused field is told what to write, all at once. */
export function checkDraft(draft: ChoicesDraft): CheckedDraft {
  const title = draft.title.trim();
  const period = checkPeriod(draft.start.trim(), draft.end.trim());
  const refused = new Map(period.refused);
  if (title === "") refused.set("title", NEEDS_TITLE);
  if (refused.size > 0) return { ok: false, refused };
  const organisation = draft.organisation.trim();
  return {
    ok: true,
    choices: {
      title,
      organisation: organisation === "" ? null : organisation,
      period: period.period,
      statusByFill: draft.statusByFill,
    },
  };
}

interface CheckedPeriod {
  readonly period: Period | null;
  readonly refused: ReadonlyMap<DraftField, string>;
}

function checkPeriod(start: string, end: string): CheckedPeriod {
  if (start === "" && end === "") return { period: null, refused: new Map() };
  const [first, last] = [readDay(start), readDay(end)];
  const refused = new Map<DraftField, string>();
  if (first === null) refused.set("start", sayBadDay(start));
  if (last === null) refused.set("end", sayBadDay(end));
  if (first === null || last === null) return { period: null, refused };
  if (last < first) return { period: null, refused: refused.set("end", ENDS_EARLY) };
  return { period: { start: first, end: last }, refused };
}

function sayBadDay(written: string): string {
  if (written === "") return NEEDS_BOTH;
  return `“${written}” is not a day. Write it as dd/mm/yyyy, for example 31/03/2027.`;
}
