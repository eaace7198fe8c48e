import type { CheckRule } from "./checkRule";
import { arithmetic } from "./rules/arithmetic";
import { carryForwardMissing } from "./rules/carryForwardMissing";
import { contradiction } from "./rules/contradiction";
import { countMismatch } from "./rules/countMismatch";
import { duplicateAction } from "./rules/duplicateAction";
import { footnoteMark } from "./rules/footnoteMark";
import { garbledValue } from "./rules/garbledValue";
import { lostNumber } from "./rules/lostNumber";
import { lostText } from "./rules/lostText";
import { measureRepeatsLead } from "./rules/measureRepeatsLead";
import { nonIntegerTarget } from "./rules/nonIntegerTarget";
import { notAMeasure } from "./rules/notAMeasure";
import { numberMismatch } from "./rules/numberMismatch";
import { placeholder } from "./rules/placeholder";
import { spellingVariant } from "./rules/spellingVariant";
import { statusInMeasure } from "./rules/statusInMeasure";
import { targetArithmetic } from "./rules/targetArithmetic";
import { targetMissing } from "./rules/targetMissing";
import { targetUnchanged } from "./rules/targetUnchanged";
import { trailingPunctuation } from "./rules/trailingPunctuation";
import { truncatedText } from "./rules/truncatedText";
import { typo } from "./rules/typo";
import { unitMismatch } from "./rules/unitMismatch";
import { unquantifiedMeasure } from "./rules/unquantifiedMeasure";
import { wrapResidue } from "./rules/wrapResidue";
import { yearMismatch } from "./rules/yearMismatch";

/** The rules about text, measures and targets, in the order of the page docs/checks.md. */
export const RULES_TEXT: readonly CheckRule[] = [
  placeholder,
  lostNumber,
  lostText,
  truncatedText,
  garbledValue,
  spellingVariant,
  typo,
  duplicateAction,
  trailingPunctuation,
  wrapResidue,
  footnoteMark,
  contradiction,
  measureRepeatsLead,
  statusInMeasure,
  notAMeasure,
  unquantifiedMeasure,
  targetMissing,
  targetArithmetic,
  nonIntegerTarget,
  targetUnchanged,
  unitMismatch,
  arithmetic,
  numberMismatch,
  yearMismatch,
  countMismatch,
  carryForwardMissing,
];
