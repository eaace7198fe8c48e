import { contentOf } from "./columnContent";
import type { Column } from "./columnMeanings";
import type { Line } from "./sheetView";
import { isRef } from "./words";

/** Whether a column holds refs and nothing else, each row its own. */
function holdsRefs({ column, right }: Column, lines: readonly Line[]): boolean {
  const { texts, share } = contentOf(lines, column, right);
  const refs = texts.filter(isRef);
  return share >= 0.5 && refs.length * 10 >= texts.length * 9 && new Set(refs).size * 10 >= refs.length * 8;
}

/** Where no column is called so, the ref is the column that is called action or step and holds refs alone, or a first one of unknown name. */
export function withRefs(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  if (columns.some(({ means }) => means === "ref")) return columns;
  const may = ({ means, column, heading }: Column): boolean =>
    means === "action" || means === "objective" || (means === null && heading !== "" && column === columns[0]?.column);
  const found = columns.find((column) => may(column) && holdsRefs(column, lines));
  return columns.map((column) => (column === found ? { ...column, means: "ref", why: "content" } : column));
}
