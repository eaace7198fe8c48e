import type { Column } from "./columnMeanings";
import type { Line, Spot } from "./sheetView";
import { isNoteLike } from "./notes";
import { isNumberedPriority, isPriorityLabel } from "./titles";
import { allCapitals, endsSentence, isRef, startsSmall } from "./words";

/** How the rows of a table usually look, for telling what stands out from them. */
export interface TableStyle {
  readonly bold: boolean;
  readonly fills: ReadonlySet<string>;
  readonly capitals: boolean;
  /** Share of its rows that name a lead agency or a date. */
  readonly leadShare: number;
}

/** What a table's lines are judged by. */
export interface TableShape {
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  readonly style: TableStyle;
}

/** The cells of a line that stand within a table's columns. */
export function within(line: Line, shape: { readonly left: number; readonly right: number }): readonly Spot[] {
  return line.spots.filter((spot) => spot.column >= shape.left && spot.column <= shape.right);
}

/** How the rows of a table look. */
export function styleOf(lines: readonly Line[], columns: readonly Column[]): TableStyle {
  const action = columns.find(({ means }) => means === "action")?.column;
  const who = new Set(
    columns.filter(({ means }) => means === "lead" || means === "byWhen" || means === "partners").map(({ column }) => column),
  );
  const rows = lines.filter((line) => line.spots.length > 1);
  const texts = rows.map((line) => line.spots.find(({ column }) => column === action)).filter((spot) => spot !== undefined);
  const half = texts.length / 2;
  return {
    bold: texts.filter((spot) => spot.bold).length > half,
    fills: new Set(texts.map((spot) => spot.fill).filter((fill) => fill !== null)),
    capitals: texts.filter((spot) => allCapitals(spot.text)).length > half,
    leadShare: rows.filter((line) => line.spots.some((spot) => who.has(spot.column))).length / Math.max(1, rows.length),
  };
}

/** Letters of an abbreviation: more in capitals are a word. */
const LONGEST_INITIALS = 5;

/** Whether a cell is set apart from the table's rows by bold type, fill or capitals. */
export function standsOut(spot: Spot, style: TableStyle): boolean {
  if (spot.bold && !style.bold) return true;
  if (spot.fill !== null && !style.fills.has(spot.fill)) return true;
  return allCapitals(spot.text) && !style.capitals && spot.text.length > LONGEST_INITIALS;
}

function plainBanner(line: Line, spot: Spot, beforeHeader: boolean, style: TableStyle): boolean {
  const short = spot.text.length <= 110 && !endsSentence(spot.text) && !startsSmall(spot.text) && !spot.text.includes("\n");
  return short && (beforeHeader || (line.gapAbove && style.leadShare >= 0.8));
}

const LONGEST_BESIDE = 160;

/** A number and a title in the first two cells, both set apart from the rows, or "Priority 2" and a title; nothing beside them. */
function isNumberedBanner(first: Spot, second: Spot, { left, style }: TableShape): boolean {
  if (first.column !== left || second.column !== first.right + 1 || second.text.length > LONGEST_BESIDE) return false;
  if (isPriorityLabel(first.text) && /\d/.test(first.text)) return true;
  return isRef(first.text) && standsOut(first, style) && standsOut(second, style);
}

/**
 * Whether a line of a table is a single text that runs across it or stands at its left: a banner, a note or a heading, and no
 * row. A text alone in the action's column counts only where it stands out, or is short and set apart by an empty row or a heading
 * below.
 */
export function isLone(line: Line, beforeHeader: boolean, shape: TableShape): boolean {
  const spots = within(line, shape);
  const [spot, second] = spots;
  // A banner may have a column of its own, left of all headings.
  if (spot === undefined) return line.spots.length === 1 && line.spots.every(({ column }) => column < shape.left);
  if (spots.length > 2) return false;
  if (second !== undefined) return isNumberedBanner(spot, second, shape);
  const merged = spot.right - spot.column + 1;
  if (merged > 1 && merged * 2 >= shape.right - shape.left + 1) return true;
  const column = shape.columns.find((each) => spot.column >= each.column && spot.column <= each.right);
  const action = shape.columns.find(({ means }) => means === "action")?.column ?? shape.left;
  if (spot.column > action) return false;
  if (column?.means === "ref" && isRef(spot.text)) return false;
  if (column?.means === "priority") return isNoteLike(spot.text);
  if (standsOut(spot, shape.style) || isNumberedPriority(spot.text) || isNoteLike(spot.text)) return true;
  return column?.means === "action" ? plainBanner(line, spot, beforeHeader, shape.style) : true;
}
