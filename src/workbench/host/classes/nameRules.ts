import { parseBox } from "../../../core/grid/a1";
import { checkFormula } from "../entry/checkFormula";
import { refusal } from "../wire/hostError";

const LONGEST_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const ROW_COLUMN = /^(r\d*c\d*|r\d*|c\d*)$/i;

/** Refuses, with InvalidArgument, what Excel refuses as a name: blanks, a leading digit, cell addresses, more than 255 characters. */
export function checkName(name: string): void {
  const bad = name.length > LONGEST_NAME || !NAME.test(name) || ROW_COLUMN.test(name) || parseBox(name) !== null;
  if (bad) throw refusal("InvalidArgument", `${name} cannot be a name`);
}

/** The formula of a name without its "="; a constant is taken as it is. InvalidArgument when it cannot be read. */
export function nameFormula(reference: string): string {
  if (!reference.startsWith("=")) return `"${reference.replaceAll('"', '""')}"`;
  checkFormula(reference.slice(1));
  return reference.slice(1);
}
