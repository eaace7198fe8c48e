import { dayWords } from "../plan/days";
import { CHANGE_KINDS, type ActionChange, type ChangeKind, type PlanChanges } from "./changesSince";

/** What stands where nothing stood. */
const NOTHING = "nothing";

/** One line about where the changes are told from, which a board should know. */
export function sourceWords({ since, snapshot }: PlanChanges): string {
  if (snapshot === null)
    return "Told from the Change log alone: it knows neither actions that were added by hand nor those taken out.";
  return snapshot === since
    ? `Told from the snapshot of ${dayWords(snapshot)}.`
    : `Told from the snapshot of ${dayWords(snapshot)} and the Change log.`;
}

function line({ kind, action, before, after }: ActionChange): string {
  const named = [action.ref ?? "", action.action].filter((part) => part !== "").join(" ");
  const lead = action.lead[0] ?? "no lead agency";
  if (kind === "new" || kind === "removed") {
    const rest = after ?? before;
    return `  ${named} (${lead}${rest === null ? "" : `; ${rest}`})`;
  }
  return `  ${named} (${lead}): ${before ?? NOTHING} → ${after ?? NOTHING}`;
}

/** The changes in words, kind by kind. */
export function changedText(changes: PlanChanges): string {
  const kinds = Object.keys(CHANGE_KINDS) as readonly ChangeKind[];
  const parts = kinds.flatMap((kind) => {
    const found = changes.changes.filter((change) => change.kind === kind);
    return found.length === 0 ? [] : ["", `${CHANGE_KINDS[kind]} (${String(found.length)})`, ...found.map(line)];
  });
  const none = parts.length === 0 ? ["", "Nothing has changed."] : parts;
  return `${[`What changed from ${dayWords(changes.since)} to ${dayWords(changes.asAt)}`, sourceWords(changes), ...none].join("\n")}\n`;
}
