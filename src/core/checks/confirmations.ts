import { textName, textOfName } from "../design/textNames";
import type { DefinedName, WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";

/** That an officer has looked at a finding and says that it is right as it stands. */
export interface Confirmation {
  /** null where the day could not be read. */
  readonly day: IsoDay | null;
  readonly reason: string;
}

/** Confirmations by the marks of their findings. */
export type Confirmations = ReadonlyMap<string, Confirmation>;

/** How many characters a reason may have: Excel takes 255 in a text that stands in a formula, the day among them. */
export const LONGEST_REASON = 200;

const PREFIX = "Actionbook.Confirmed.";

/** The name that holds the confirmation of a mark, and is taken away with it. */
export function confirmationNameOf(mark: string): string {
  // A name takes letters, digits, dots and underscores; a mark has a hyphen before its count.
  return PREFIX + mark.replaceAll("-", "_");
}

/**
 * The hidden name that remembers a confirmation in the workbook: a constant text, the day and the reason. Names need no sheet of
 * ours, are saved in every format of Excel's, and stay when sheets are moved or renamed. The reason is folded and cut to its limit.
 */
export function confirmationName(mark: string, { day, reason }: { readonly day: IsoDay; readonly reason: string }): DefinedName {
  return textName(confirmationNameOf(mark), `${day} ${reason.replace(/\s+/g, " ").trim().slice(0, LONGEST_REASON)}`);
}

function confirmationOf(text: string): Confirmation {
  const [, day = null, reason = text] = /^(\d{4}-\d{2}-\d{2}) (.*)$/s.exec(text) ?? [];
  return { day, reason };
}

/** Every confirmation that a workbook remembers. */
export function confirmationsIn({ names }: WorkbookContent): Confirmations {
  const found = new Map<string, Confirmation>();
  for (const kept of names) {
    const text = textOfName(kept);
    if (!kept.name.startsWith(PREFIX) || text === null) continue;
    found.set(kept.name.slice(PREFIX.length).replaceAll("_", "-"), confirmationOf(text));
  }
  return found;
}
