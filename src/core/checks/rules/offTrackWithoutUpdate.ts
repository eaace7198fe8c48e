import type { ActionRule } from "../checkRule";
import { statusOfAction } from "../facts/statusOfAction";

/** An action that is off track or at risk, with no update that says why. */
export const offTrackWithoutUpdate: ActionRule = {
  code: "off-track-without-update",
  about: "action",
  level: "confirm",
  title: "Off track or at risk, without an update",
  why: "The board will ask why, and what help is needed.",
  says: "The status is {found}, and the update is empty.",
  todo: "Say in the update why, and what is needed.",
  look: (spot, context) => {
    const { action } = spot;
    const status = statusOfAction(action);
    const troubled = status === "offTrack" || status === "atRisk";
    if (!troubled || action.update !== null || !context.hasField(spot, "update")) return [];
    const found = action.status ?? action.rag ?? (status === "offTrack" ? "red" : "amber");
    return [{ at: context.fieldAt(spot, "update"), facts: { found } }];
  },
};
