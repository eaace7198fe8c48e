import type { CheckContext } from "../checkContext";
import type { ActionSpot, PlanRule } from "../checkRule";
import { agencyBodies } from "../facts/agencyBodies";
import type { Found } from "../finding";

function foundIn(spot: ActionSpot, context: CheckContext): readonly Found[] {
  const { bodyOf } = agencyBodies(context);
  const leads = new Set(spot.action.lead.map((name) => bodyOf(name) ?? name));
  const twice = spot.action.partners.find((name) => leads.has(bodyOf(name) ?? name));
  if (twice === undefined || !context.hasField(spot, "partners")) return [];
  return [{ at: context.fieldAt(spot, "partners"), also: [context.fieldAt(spot, "lead")], facts: { found: twice } }];
}

/** An agency that is lead and other partner of the same action. */
export const agencyLeadAndPartner: PlanRule = {
  code: "agency-lead-and-partner",
  about: "plan",
  level: "confirm",
  title: "Agencies that are lead and other partner of one action",
  why: "One of the two is usually a slip for somebody else, who then is not asked.",
  says: "{found} is lead agency and other partner of the same action.",
  todo: "Take it out of the other partners, or name who was meant.",
  reads: ["lead", "partners"],
  look: (context) => context.actions.flatMap((spot) => foundIn(spot, context)),
};
