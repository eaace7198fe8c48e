import type { CheckRule } from "./checkRule";
import { completeWithoutActual } from "./rules/completeWithoutActual";
import { offTrackWithoutUpdate } from "./rules/offTrackWithoutUpdate";
import { overdue } from "./rules/overdue";
import { unknownStatus } from "./rules/unknownStatus";
import { updateUnchanged } from "./rules/updateUnchanged";

/** The rules about status and updates, in the order of the page docs/checks.md. */
export const RULES_STATUS: readonly CheckRule[] = [
  overdue,
  completeWithoutActual,
  offTrackWithoutUpdate,
  updateUnchanged,
  unknownStatus,
];
