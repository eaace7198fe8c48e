import type { CheckRule } from "./checkRule";

/** The rules about refs and numbering, in the order of the page docs/checks.md. */
export const RULES_REFS: readonly CheckRule[] = [];
