import { actionMeaning, figureMeaning, listMeaning } from "./headings";
import { joinedHeadings, secondLine } from "./secondLine";
import type { Line, SheetView, Spot } from "./sheetView";
import { LONGEST_HEADING_CELL, kindOf, mayBeHeading } from "./tableKind";
import type { TableKind } from "./tableKind";
import { keyOf } from "./words";

/** A row of headings (or two, one above the other). */
export interface HeaderRow {
  readonly row: number;
  readonly lastRow: number;
  readonly kind: TableKind;
  /** Column to heading as written; "" where a column within the table has none. */
  readonly headings: ReadonlyMap<number, string>;
  /** Column to the last column that its heading is merged across. */
  readonly reach: ReadonlyMap<number, number>;
  /** The columns whose heading stands in this very row, not only in the table before. */
  readonly written: ReadonlySet<number>;
  readonly left: number;
  readonly right: number;
  /** Whether its headings are (part of) those of a table before it on the sheet. */
  readonly repeats: HeaderRow | null;
}

function isKnown(spot: Spot): boolean {
  return actionMeaning(spot.text) !== null || figureMeaning(spot.text) !== null || listMeaning(spot.text) !== null;
}

/** Whether a cell begins the headings of a glossary that stands beside a table of actions. */
function beginsList(spot: Spot, group: readonly Spot[]): boolean {
  return listMeaning(spot.text) === "term" && group.some(({ text }) => actionMeaning(text) !== null);
}

function saysMore(spot: Spot, group: readonly Spot[]): boolean {
  const meaning = actionMeaning(spot.text)?.meaning;
  return meaning === undefined || group.every((before) => actionMeaning(before.text)?.meaning !== meaning);
}

/**
 * The cells of a heading row that stand together. Past an empty column something else stands beside the table, unless the column only
 * lacks its heading: a known heading that says something new stands right after it.
 */
function together(spots: readonly Spot[]): readonly Spot[] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const last = groups.at(-1)?.at(-1);
    const gap = last === undefined ? Infinity : spot.column - last.right - 1;
    const group = groups.at(-1) ?? [];
    if (gap === 0 || (gap === 1 && isKnown(spot) && saysMore(spot, group) && !beginsList(spot, group))) group.push(spot);
    else groups.push([spot]);
  }
  return groups.reduce<readonly Spot[]>((best, group) => (group.length > best.length ? group : best), []);
}

/** The headings of an earlier table as they are compared, worked out once. */
interface Earlier {
  readonly header: HeaderRow;
  readonly keys: ReadonlyMap<number, string>;
}

/** Whether a row is headings of an earlier table again, all or some of them, each in its own column. */
function repeatOf({ spots }: Line, earlier: readonly Earlier[]): HeaderRow | null {
  const [first] = spots;
  if (first === undefined || first.text.length > LONGEST_HEADING_CELL) return null;
  const enough = spots.length > 1 || first.bold || first.fill !== null;
  const same = ({ keys }: Earlier): boolean =>
    spots.every(({ column, text }) => {
      const key = keys.get(column) ?? "";
      return key !== "" && key === keyOf(text);
    });
  return enough ? (earlier.find(same)?.header ?? null) : null;
}

function earlierOf(header: HeaderRow): Earlier {
  return { header, keys: new Map([...header.headings].map(([column, heading]) => [column, keyOf(heading)])) };
}

/**
 * The rows of headings of a sheet, from top to bottom: of tables of actions, targets, members, terms and priorities. A row
 * that shows some headings of a table before it counts too, its blank headings filled in from that table.
 */
export function findHeaderRows(view: SheetView): readonly HeaderRow[] {
  const found: HeaderRow[] = [];
  const originals: Earlier[] = [];
  for (let at = 0; at < view.lines.length; at++) {
    const line = view.lines[at];
    if (line === undefined) continue;
    const repeats = repeatOf(line, originals);
    if (repeats !== null) {
      const written = new Set(line.spots.map((spot) => spot.column));
      found.push({ ...repeats, row: line.row, lastRow: line.row, written, repeats });
      continue;
    }
    const header = headerAt(line, view.lines[at + 1]);
    if (header === null) continue;
    if (header.lastRow > header.row) at++;
    found.push(header);
    originals.push(earlierOf(header));
  }
  return found;
}

function headerAt(line: Line, next: Line | undefined): HeaderRow | null {
  const second = secondLine(line, next);
  const two = second === null ? null : (next ?? null);
  if (two === null && !line.spots.some(mayBeHeading)) return null;
  const whole = second === null || next === undefined ? line : joinedHeadings(line, next, second);
  const spots = together(whole.spots);
  const kind = kindOf({ ...whole, spots });
  if (kind === null) return null;
  const headings = new Map(spots.map((spot) => [spot.column, spot.text]));
  const left = Math.min(...headings.keys());
  const right = Math.max(...spots.map((spot) => (two === null ? spot.right : spot.column)));
  return {
    row: line.row,
    lastRow: two?.row ?? line.row,
    kind,
    headings,
    reach: new Map(spots.map((spot) => [spot.column, spot.right])),
    written: new Set(headings.keys()),
    left,
    right,
    repeats: null,
  };
}
