import type { ActionRule } from "../checkRule";
import { statusOfAction } from "../facts/statusOfAction";
import { toldStatus } from "../facts/toldStatus";

/** An action that is off track, at risk or on hold, with no update that says why. */
export const offTrackWithoutUpdate: ActionRule = {
  code: "off-track-without-update",
  about: "action",
  level: "confirm",
  title: "Off track, at risk or on hold, without an update",
  why: "The board will ask why, and what help is needed.",
  says: "The status is {found}, and the update is empty.",
  todo: "Say in the update why, and what is needed.",
  look: (spot, context) => {
    const { action } = spot;
    const status = statusOfAction(action);
    const troubled = status === "offTrack" || status === "atRisk" || status === "onHold";
    if (!troubled || action.update !== null || !context.hasField(spot, "update")) return [];
    const found = toldStatus(action) || (status === "offTrack" ? "red" : "amber");
    return [{ at: context.fieldAt(spot, "update"), facts: { found } }];
  },
};
