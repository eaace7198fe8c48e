import type { CheckRule } from "./checkRule";

/** The rules about text, measures and targets, in the order of the page docs/checks.md. */
export const RULES_TEXT: readonly CheckRule[] = [];
