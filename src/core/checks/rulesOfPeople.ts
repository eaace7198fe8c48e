import type { CheckRule } from "./checkRule";
import { agencyAmbiguous } from "./rules/agencyAmbiguous";
import { agencyLeadAndPartner } from "./rules/agencyLeadAndPartner";
import { agencyNotInMembership } from "./rules/agencyNotInMembership";
import { agencyVariant } from "./rules/agencyVariant";
import { leadNotNamed } from "./rules/leadNotNamed";
import { leadWithRole } from "./rules/leadWithRole";
import { missingLead } from "./rules/missingLead";
import { nameVariant } from "./rules/nameVariant";

/** The rules about lead agencies and partners, in the order of the page docs/checks.md. */
export const RULES_PEOPLE: readonly CheckRule[] = [
  missingLead,
  leadNotNamed,
  leadWithRole,
  agencyLeadAndPartner,
  agencyVariant,
  agencyAmbiguous,
  agencyNotInMembership,
  nameVariant,
];
