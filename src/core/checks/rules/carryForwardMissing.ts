import { stemsOf } from "../facts/stems";
import { statusOfFill, statusOfWord } from "../../plan/statusOf";
import type { ActionSpot, PlanRule } from "../checkRule";
import type { CheckContext } from "../checkContext";

const NOT_DONE =
  /\b(?:(?:not|n't) (?:been )?(?:able to|possible|take[n]? place|happen|progress(?:ed)?|run|held|go ahead|achieved|started|delivered|completed)|unable to|postponed|cancelled|on hold|delayed|deferred)\b/i;
const LATER =
  /\b(?:carried (?:forward|over)|(?:taken|take|rolled) forward|will (?:look to|be (?:run|held|progressed|rescheduled|rearranged|picked up|looked at)|now|continue|take place|resume)|look to (?:hold|run|progress)|may look to|re-?scheduled|hope to|next year|(?:during|in|into|for) (?:19|20)\d\d(?:[/\u2013-]\d\d)?)\b/i;
const OPEN = new Set(["offTrack", "notStarted", "onHold"]);
/** So much of what was announced must stand in an action of the plan, and so many of its words. */
const ENOUGH = 0.6;

function isOpen({ action: { status, statusFill, update } }: ActionSpot): boolean {
  if (update === null || !LATER.test(update)) return false;
  const shown = status === null ? (statusFill === null ? null : statusOfFill(statusFill)) : statusOfWord(status);
  return shown === "complete" || shown === "onTrack"
    ? false
    : NOT_DONE.test(update) && (shown === null || OPEN.has(shown) || shown === "atRisk");
}

/** The plan's actions by their stems, so that only those that share a word are looked at. */
function index(context: CheckContext): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const byStem = new Map<string, ReadonlySet<string>[]>();
  for (const { action, review } of context.actions) {
    if (review) continue;
    const stems = new Set(stemsOf(action.action));
    for (const stem of stems) {
      const there = byStem.get(stem);
      if (there === undefined) byStem.set(stem, [stems]);
      else there.push(stems);
    }
  }
  return byStem;
}

function isTold(spot: ActionSpot, byStem: ReadonlyMap<string, readonly ReadonlySet<string>[]>): boolean {
  const asked = [...new Set(stemsOf(spot.action.action))];
  const shared = new Map<ReadonlySet<string>, number>();
  for (const stem of asked) for (const action of byStem.get(stem) ?? []) shared.set(action, (shared.get(action) ?? 0) + 1);
  return [...shared].some(([action, both]) => both / Math.min(asked.length, Math.max(action.size, 3)) >= ENOUGH);
}

/** Work that the review puts off to this plan, and that no action of the plan takes up. */
export const carryForwardMissing: PlanRule = {
  code: "carry-forward-missing",
  about: "plan",
  level: "confirm",
  title: "Work put off and then forgotten",
  why: "The review tells the public that this will be done in the new period, and nobody in the new plan has it to do.",
  says: "“{found}” was not done and is announced for later; no action of the plan takes it up.",
  todo: "Add an action with a lead agency and a date, or say in the review that it will not be done.",
  reads: ["action", "status", "update"],
  look: (context) => {
    const open = context.actions.filter((spot) => spot.review && isOpen(spot));
    if (open.length === 0 || context.reading.plan.priorities.every(({ actions }) => actions.length === 0)) return [];
    const byStem = index(context);
    return open
      .filter((spot) => !isTold(spot, byStem))
      .map((spot) => ({
        at: context.fieldAt(spot, "action"),
        also: [context.fieldAt(spot, "update")],
        facts: { found: spot.action.action },
      }));
  },
};
