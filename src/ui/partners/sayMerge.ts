import type { MergeReport } from "../../app/mergeReturns";
import type { TakenBack } from "../../app/takeBackMerge";
import type { KeptAction } from "../../core/merge/removedActions";
import { count } from "../shared/count";

/** Why an action that a merge added stays when the merge is taken back. */
export const KEPT_WORDS = {
  changed: "it was changed after the merge. Delete its row by hand if it shall go.",
  "not-last": "other rows stand below it. Delete its row by hand if it shall go.",
} as const satisfies Record<KeptAction["why"], string>;

/** What a merge has written: "45 cells of 31 actions changed, 2 actions added." */
export function sayMerged({ changed, added, actions }: MergeReport): string {
  if (changed + added === 0) return "The plan says all of it already: nothing was changed.";
  const news = added === 0 ? "" : `, ${count(added, "action")} added`;
  return `${count(changed, "cell")} of ${count(actions - added, "action")} changed${news}.`;
}

/** What taking a merge back has done: "45 cells are as they were before, 2 added actions are gone." */
export function sayTakenBack({ restored, removed, left, kept }: TakenBack): string {
  const parts = [
    `${count(restored, "cell")} ${restored === 1 ? "is as it was" : "are as they were"} before`,
    ...(removed.length === 0
      ? []
      : [`${count(removed.length, "action")} added then ${removed.length === 1 ? "is" : "are"} gone`]),
    ...(left.length === 0 ? [] : [`${count(left.length, "cell")} left`]),
    ...(kept.length === 0 ? [] : [`${count(kept.length, "action")} left`]),
  ];
  return `${parts.join(", ")}.`;
}
