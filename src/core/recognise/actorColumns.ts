import { looksLikeAgencies, splitAgencies } from "../plan/agencies";
import { isPerson, isPost } from "../plan/people";
import { contentOf, most } from "./columnContent";
import type { Column } from "./columnMeanings";
import { isOwnHeading } from "./headings";
import type { Line } from "./sheetView";

/** Whether a column holds names and nothing else: people or posts each, or names that come again from row to row. */
function holdsNames({ column, right }: Column, lines: readonly Line[]): boolean {
  const { texts } = contentOf(lines, column, right);
  if (!most(texts, (text) => text.length <= 60 && looksLikeAgencies(text))) return false;
  const names = texts.flatMap((text) => splitAgencies(text));
  const again = new Set(names).size * 10 <= names.length * 8;
  return again || names.every((name) => isPerson(name) || isPost(name));
}

/** Whether a column whose heading says nothing, or only an aim, holds running text in most rows. */
function holdsText({ column, right, heading, means }: Column, lines: readonly Line[]): boolean {
  if (isOwnHeading(heading) || (means !== null && means !== "objective" && means !== "action")) return false;
  const { texts, share } = contentOf(lines, column, right);
  return share >= 0.5 && most(texts, (text) => text.length >= 25 && !looksLikeAgencies(text));
}

/** Where nothing is called the lead, a column called action that holds only names says it, if running text beside it can be the action. */
export function withActors(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  if (columns.some(({ means }) => means === "lead")) return columns;
  const actors = columns.find((column) => column.means === "action" && holdsNames(column, lines));
  if (actors === undefined || !columns.some((column) => column !== actors && holdsText(column, lines))) return columns;
  return columns.map((column) => (column === actors ? { ...column, means: "lead", why: "content" } : column));
}
