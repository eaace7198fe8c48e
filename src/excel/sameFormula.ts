/**
 * Whether two formulas say the same, whichever way Excel spells them: with or without "=", quotes around sheet names that need none,
 * and capitals. Formulas with text in quotes are compared as they stand.
 */
export function sameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const unquoted = body.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!");
  return unquoted.includes('"') ? unquoted : unquoted.replace(/\s+/g, "").toLowerCase();
}
