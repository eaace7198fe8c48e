import type { CheckRule } from "./checkRule";
import { danglingReference } from "./rules/danglingReference";
import { duplicateRef } from "./rules/duplicateRef";
import { numberingGap } from "./rules/numberingGap";
import { refNumberFormat } from "./rules/refNumberFormat";
import { refPrefixMismatch } from "./rules/refPrefixMismatch";

/** The rules about refs and numbering, in the order of the page docs/checks.md. */
export const RULES_REFS: readonly CheckRule[] = [
  numberingGap,
  duplicateRef,
  refPrefixMismatch,
  refNumberFormat,
  danglingReference,
];
