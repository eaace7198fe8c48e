import type { CheckRule } from "./checkRule";
import { acronymNotInGlossary } from "./rules/acronymNotInGlossary";
import { blankCell } from "./rules/blankCell";
import { blankColumn } from "./rules/blankColumn";
import { contactDuplicate } from "./rules/contactDuplicate";
import { contactFormat } from "./rules/contactFormat";
import { contactMismatch } from "./rules/contactMismatch";
import { contactMissing } from "./rules/contactMissing";
import { duplicateHeader } from "./rules/duplicateHeader";
import { emptyTable } from "./rules/emptyTable";
import { gapInTable } from "./rules/gapInTable";
import { glossaryConflict } from "./rules/glossaryConflict";
import { glossaryOrder } from "./rules/glossaryOrder";
import { glossaryUnused } from "./rules/glossaryUnused";
import { headerVariant } from "./rules/headerVariant";
import { mergedCells } from "./rules/mergedCells";
import { missingBanner } from "./rules/missingBanner";
import { missingHeader } from "./rules/missingHeader";
import { noGlossary } from "./rules/noGlossary";
import { personalDataDateOfBirth } from "./rules/personalDataDateOfBirth";
import { personalDataEmail } from "./rules/personalDataEmail";
import { personalDataName } from "./rules/personalDataName";
import { personalDataNhsNumber } from "./rules/personalDataNhsNumber";
import { personalDataNiNumber } from "./rules/personalDataNiNumber";
import { personalDataPhone } from "./rules/personalDataPhone";
import { personalDataPostcode } from "./rules/personalDataPostcode";
import { priorityWithoutActions } from "./rules/priorityWithoutActions";
import { repeatedHeader } from "./rules/repeatedHeader";
import { sheetName } from "./rules/sheetName";
import { splitRow } from "./rules/splitRow";
import { statusColourOnly } from "./rules/statusColourOnly";

/** The rules about tables, glossary, contacts and publication, in the order of the page docs/checks.md. */
export const RULES_TABLES: readonly CheckRule[] = [
  missingHeader,
  duplicateHeader,
  headerVariant,
  repeatedHeader,
  missingBanner,
  blankCell,
  blankColumn,
  gapInTable,
  splitRow,
  emptyTable,
  priorityWithoutActions,
  statusColourOnly,
  mergedCells,
  sheetName,
  noGlossary,
  acronymNotInGlossary,
  glossaryUnused,
  glossaryConflict,
  glossaryOrder,
  contactMissing,
  contactFormat,
  contactDuplicate,
  contactMismatch,
  personalDataEmail,
  personalDataPhone,
  personalDataNiNumber,
  personalDataNhsNumber,
  personalDataDateOfBirth,
  personalDataPostcode,
  personalDataName,
];
