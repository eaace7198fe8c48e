import type { CheckRule } from "./checkRule";
import { dateAfterPeriod } from "./rules/dateAfterPeriod";
import { dateBeforePeriod } from "./rules/dateBeforePeriod";
import { dayMonthDoubt } from "./rules/dayMonthDoubt";
import { missingYear } from "./rules/missingYear";
import { mixedCellTypes } from "./rules/mixedCellTypes";
import { noPeriod } from "./rules/noPeriod";
import { openEndedDate } from "./rules/openEndedDate";

/** The rules about dates and periods, in the order of the page docs/checks.md. */
export const RULES_DATES: readonly CheckRule[] = [
  dateBeforePeriod,
  dateAfterPeriod,
  openEndedDate,
  missingYear,
  dayMonthDoubt,
  mixedCellTypes,
  noPeriod,
];
