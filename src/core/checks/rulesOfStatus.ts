import type { CheckRule } from "./checkRule";

/** The rules about status and updates, in the order of the page docs/checks.md. */
export const RULES_STATUS: readonly CheckRule[] = [];
