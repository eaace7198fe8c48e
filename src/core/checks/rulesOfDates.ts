import type { CheckRule } from "./checkRule";
import { dateAfterPeriod } from "./rules/dateAfterPeriod";
import { dateBeforePeriod } from "./rules/dateBeforePeriod";

/** The rules about dates and periods, in the order of the page docs/checks.md. */
export const RULES_DATES: readonly CheckRule[] = [dateBeforePeriod, dateAfterPeriod];
