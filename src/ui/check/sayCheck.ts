import type { AddedRules } from "../../app/addRules";
import type { HealedReport } from "../../app/healPlan";
import type { Trouble } from "../../app/troubles";
import { countLevels } from "../../app/checkPlan";
import type { CellChange } from "../../core/change/cellChange";
import type { Finding } from "../../core/checks/finding";
import { LEVELS } from "../../core/checks/finding";
import type { Level } from "../../core/checks/finding";
import { count } from "../shared/count";
import { sayBoth } from "../shared/sayBoth";
import { sayRules } from "./sayRules";

/** What has just come of something that the officer did, or that happened in the sheet. */
export type CheckNote =
  | { readonly kind: "rechecked" }
  | { readonly kind: "mended"; readonly changes: readonly CellChange[] }
  | { readonly kind: "undone"; readonly changes: readonly CellChange[] }
  | { readonly kind: "confirmed" }
  | { readonly kind: "unconfirmed" }
  | { readonly kind: "healed"; readonly report: readonly HealedReport[] }
  | { readonly kind: "rules-added"; readonly report: readonly AddedRules[] }
  | { readonly kind: "reported"; readonly title: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export const LEVEL_KEYS = Object.keys(LEVELS) as readonly Level[];

/** How many there are of each level: "5 must fix, 15 please confirm, 7 could improve". */
export function sayCounts(findings: readonly Finding[]): string {
  const counts = countLevels(findings);
  return LEVEL_KEYS.map((level) => `${String(counts[level])} ${LEVELS[level].toLowerCase()}`).join(", ");
}

/** A value of a cell as it is shown: "nothing" where it is empty. */
export function sayValue(value: CellChange["before"]): string {
  return value === null || value === "" ? "nothing" : `“${String(value)}”`;
}

/** Cells that changed: the one with what it held and holds, several by their number. */
function sayChanges(changes: readonly CellChange[]): string {
  const [first] = changes;
  if (first === undefined || changes.length > 1) return count(changes.length, "cell");
  return `${first.sheet}, ${first.cell}: ${sayValue(first.before)} is now ${sayValue(first.after)}`;
}

function sayHealed(report: readonly HealedReport[]): string {
  const titles = report.filter(({ putBack }) => putBack).map(({ title }) => title);
  if (titles.length === 0) return "Nothing was missing: all dropdowns, date rules and colours are in place.";
  return `Put back what was missing on ${titles.join(", ")}.`;
}

function sayAdded(report: readonly AddedRules[]): string {
  const added = report.filter((sheet) => sheet.added).map((sheet) => `${sheet.title} (${sayRules(sheet)})`);
  if (added.length === 0) return "Nothing was missing: your tables have their dropdowns, date rules and colours.";
  return `Added to ${added.join(", ")}. No cell has changed.`;
}

/** A note in words. */
export function sayNote(note: CheckNote): string {
  switch (note.kind) {
    case "rechecked":
      return "The sheet changed and was checked again.";
    case "mended":
      return `Mended ${sayChanges(note.changes)}.`;
    case "undone":
      return `Undone ${sayChanges(note.changes)}.`;
    case "confirmed":
      return "Confirmed. It will not be asked again.";
    case "unconfirmed":
      return "The confirmation is taken back.";
    case "healed":
      return sayHealed(note.report);
    case "rules-added":
      return sayAdded(note.report);
    case "reported":
      return `The findings are on the sheet ${note.title}.`;
    case "trouble":
      return sayBoth(note.trouble);
  }
}
