import { distance } from "fastest-levenshtein";
import { markedSheets } from "../../design/markers";
import { STATUSES, STATUS_KEYS } from "../../plan/statuses";
import { statusOfWord } from "../../plan/statusOf";
import type { CheckContext } from "../checkContext";
import { changeCell } from "../changeCell";
import type { ActionSpot, PlanRule } from "../checkRule";
import { oncePerCheck } from "../facts/oncePerCheck";
import type { Found } from "../finding";

/** A word that stands for so many actions is the officer's own status, not a slip. */
const OWN_WORD = 3;
const LABELS = STATUS_KEYS.map((key) => STATUSES[key].label);

/** The words of our Lists sheet, where the officer may have added statuses of their own. */
const listedWords = oncePerCheck(({ content }: CheckContext): ReadonlySet<string> => {
  const sheet = markedSheets(content.names).get("lists");
  const grid = content.grids.find((one) => one.sheet === sheet);
  return new Set((grid?.rows ?? []).flatMap((row) => row.map((cell) => cell?.text.trim().toLowerCase() ?? "")));
});

const timesUsed = oncePerCheck(({ actions }: CheckContext): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { action } of actions) if (action.status !== null) times.set(action.status, (times.get(action.status) ?? 0) + 1);
  return times;
});

function foundOf(spot: ActionSpot, context: CheckContext): readonly Found[] {
  const { status } = spot.action;
  if (status === null || statusOfWord(status) !== null || listedWords(context).has(status.toLowerCase())) return [];
  const nearest = LABELS.find((label) => distance(label.toLowerCase(), status.toLowerCase()) <= 2);
  if (nearest === undefined && (timesUsed(context).get(status) ?? 0) >= OWN_WORD) return [];
  const at = context.fieldAt(spot, "status");
  const change = nearest === undefined ? null : changeCell(context, at, nearest, "The status as the key has it");
  const facts = { found: status, expected: nearest ?? LABELS.join(", ") };
  return [{ at, facts, ...(change === null ? {} : { fix: { changes: [change] } }) }];
}

/** A status that the key does not have. */
export const unknownStatus: PlanRule = {
  code: "unknown-status",
  about: "plan",
  level: "confirm",
  title: "Statuses that are not in the key",
  why: "It has no colour and is counted nowhere.",
  says: "“{found}” is no status of the key; expected: {expected}.",
  todo: "Choose a status of the key, or add this one to the Lists sheet.",
  reads: ["status"],
  look: (context) => context.actions.flatMap((spot) => foundOf(spot, context)),
};
