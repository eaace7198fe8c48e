import type { Box } from "../grid/a1";
import type { ConditionalFormat, Validation } from "../design/sheetDesign";
import { serialOfDay } from "../plan/days";
import type { BookContext, ListKey } from "./bookContext";

interface Refusal {
  readonly style: "stop" | "warning";
  readonly title: string;
  readonly message: string;
}

/** What Excel says to somebody who types what is not in a list; null: anything may be typed. Titles ≤ 32, messages ≤ 255 characters. */
const REFUSALS: Readonly<Record<ListKey, Refusal | null>> = {
  agencies: {
    style: "stop",
    title: "Not in the list of agencies",
    message:
      "Choose one lead agency from the list. To add an agency, add a row to the table on the Partners sheet first. " +
      "Further leads go to Other partners, followed by (joint lead).",
  },
  statuses: {
    style: "stop",
    title: "Not in the list of statuses",
    message: "Choose a status from the list. The statuses and what they mean are on the Lists sheet; add a row there to add one.",
  },
  types: {
    style: "warning",
    title: "Not in the list of types",
    message: "Types are on the Lists sheet; add a row there to add one. Keep what you typed?",
  },
  funding: null,
};

/** The first day that an update can be dated: earlier ones are slips of the keyboard. */
const FIRST_DAY = "2000-01-01";

/** A dropdown over a box that offers one of our lists; a blank cell is always allowed. */
export function listRule(box: Box, list: ListKey, context: BookContext): Validation {
  return {
    box,
    rule: { kind: "list", source: context.lists[list] },
    ignoreBlank: true,
    alert: REFUSALS[list],
    prompt: null,
  };
}

/** A box that takes only dates from 2000 on, and says so when a cell of it is chosen. */
export function dayRule(box: Box): Validation {
  return {
    box,
    rule: { kind: "date", comparison: "greaterThanOrEqualTo", first: String(serialOfDay(FIRST_DAY)) },
    ignoreBlank: true,
    alert: { style: "stop", title: "Not a date", message: "Write the day of the update as day/month/year, such as 31/03/2025." },
    prompt: { title: "Updated", message: "The day of the latest update, such as 31/03/2025." },
  };
}

/** The colours of the statuses over a box, in the order of the key: they follow the labels on the Lists sheet. */
export function statusColours(box: Box, context: BookContext): readonly ConditionalFormat[] {
  return context.key.flatMap(({ label, fill, font }, at) => {
    if (label === "" || fill === null) return [];
    const first = `INDEX(${context.lists.statuses},${String(at + 1)})`;
    return [
      {
        box,
        rule: { kind: "cellValue", comparison: "equalTo", first } as const,
        fill,
        colour: font,
        bold: true,
        stopIfTrue: true,
      },
    ];
  });
}
