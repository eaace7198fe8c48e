import type { CheckRule } from "./checkRule";

/** The rules about tables, glossary, contacts and publication, in the order of the page docs/checks.md. */
export const RULES_TABLES: readonly CheckRule[] = [];
