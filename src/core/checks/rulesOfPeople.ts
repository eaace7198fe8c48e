import type { CheckRule } from "./checkRule";

/** The rules about lead agencies and partners, in the order of the page docs/checks.md. */
export const RULES_PEOPLE: readonly CheckRule[] = [];
