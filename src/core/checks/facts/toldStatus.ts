import type { Action } from "../../plan/plan";
import { STATUSES } from "../../plan/statuses";
import { statusOfAction } from "./statusOfAction";

/** Statuses that say nothing by themselves: letters of a key, and colours. */
const BARE = /^(?:.{1,2}|green|amber|yellow|red|blue|gr[ae]y|purple|black|white)$/i;

/** The status of an action as it is written, with what it means where it is a letter or a colour: "G (On track)"; "" where none is written. */
export function toldStatus(action: Action): string {
  const written = (action.status ?? action.rag ?? "").trim();
  const key = BARE.test(written) ? statusOfAction(action) : null;
  return key === null ? written : `${written} (${STATUSES[key].label})`;
}
