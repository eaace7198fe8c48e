import type { CheckRule } from "./checkRule";
import { RULES_DATES } from "./rulesOfDates";
import { RULES_PEOPLE } from "./rulesOfPeople";
import { RULES_REFS } from "./rulesOfRefs";
import { RULES_STATUS } from "./rulesOfStatus";
import { RULES_TABLES } from "./rulesOfTables";
import { RULES_TEXT } from "./rulesOfText";

/** One family of rules under its heading. */
interface RuleFamily {
  readonly heading: string;
  readonly rules: readonly CheckRule[];
}

/** Every rule, by family, in the order of docs/checks.md. A new rule is a new file and its name in its family's list. */
export const RULE_FAMILIES: readonly RuleFamily[] = [
  { heading: "Dates", rules: RULES_DATES },
  { heading: "Refs", rules: RULES_REFS },
  { heading: "Lead agencies and partners", rules: RULES_PEOPLE },
  { heading: "Status and updates", rules: RULES_STATUS },
  { heading: "Text, measures and targets", rules: RULES_TEXT },
  { heading: "Tables, glossary, contacts and publication", rules: RULES_TABLES },
];

/** Every rule in a fixed order; no two have the same code (tested). */
export const CHECK_RULES: readonly CheckRule[] = RULE_FAMILIES.flatMap(({ rules }) => rules);
