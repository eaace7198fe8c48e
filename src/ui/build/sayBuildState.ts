import { sayTrouble } from "../../app/troubles";
import { countWork } from "../../core/plan/countWork";
import type { Reading } from "../../core/plan/reading";
import { count } from "../shared/count";
import { sayBoth } from "../shared/sayBoth";
import { sayWork } from "../shared/sayWork";
import { agencyNames } from "./agencyNames";
import type { BackNote, BuildState } from "./useBuild";

const BACK_NOTES = {
  stopped: sayTrouble({ code: "cancelled" }).says,
  changed: "The workbook has changed since it was read. Here it is as it stands now; your choices are kept.",
  "not-kept":
    "Your answers could not be kept in the workbook just now. They hold as long as the pane is open; a Build keeps them too.",
} as const satisfies Record<BackNote, string>;

/** Why the officer is back where they were, in words. */
export function sayBackNote(note: BackNote): string {
  return BACK_NOTES[note];
}

/** What was read, counted: "6 priorities", "93 actions", "41 agencies". */
export function planCounts(reading: Reading): readonly string[] {
  const { plan } = reading;
  const work = sayWork(countWork(plan.priorities));
  return [count(plan.priorities.length, "priority"), ...work, count(agencyNames(reading).length, "agency")];
}

/** The result of a state for a screen reader; "" while nothing has come of it yet. */
export function sayBuildState(state: BuildState): string {
  switch (state.step) {
    case "ready":
      return state.note === null ? "" : sayBackNote(state.note);
    case "reading":
    case "building":
      return "";
    case "read":
      return state.note === null ? `Read: ${planCounts(state.look.inHand.reading).join(", ")}.` : sayBackNote(state.note);
    case "done":
      return `The plan sheets are ready: ${count(state.report.sheets.length, "sheet")}.`;
    case "failed":
      return sayBoth(state.trouble);
  }
}
