import { distance } from "fastest-levenshtein";
import { foldHeading } from "../design/standing";
import { textAt } from "../grid/grid";
import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { oncePerText } from "../plan/oncePerText";
import { PACK_HEADINGS } from "./packRecord";
import type { PackRecord } from "./packRecord";
import { foldedText } from "./foldedText";
import { HEADINGS } from "./returnTables";
import type { ReturnTable } from "./returnTables";

/** How a column of a returned table was known. `place`: by where it stands alone, which may be wrong. */
export type KnownBy = "heading" | "near-heading" | "content" | "place";

/** A column that was understood. */
export interface KnownColumn {
  readonly column: number;
  readonly heading: string;
  readonly by: KnownBy;
}

/** The columns of a returned table. */
export interface ReturnColumns {
  readonly known: ReadonlyMap<ColumnKey, KnownColumn>;
  /** The column that says the priority of each row; null where there is none. */
  readonly priority: number | null;
  /** Columns with a heading or content that mean nothing to us. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
}

/** Headings that packs have of themselves, folded: they say something of the row that is no column of the plan. */
export const OWN_OF_PACKS: ReadonlySet<string> = new Set(Object.values(PACK_HEADINGS).map(foldHeading));

const PRIORITY = foldHeading(PACK_HEADINGS.priority);

/** So many rows are enough to tell a column by what stands in it. */
const ROWS_TO_TELL_BY = 100;
/** How much of what was issued must stand in a column for it to be that column. */
const SHARE = 0.6;

/** The heading that each column has on our own sheets, folded. */
const OUR_WORDS: ReadonlyMap<string, ColumnKey> = new Map(COLUMN_KEYS.map((key) => [foldHeading(COLUMNS[key].heading), key]));

type Taken = Map<ColumnKey, KnownColumn>;

function columnsUsed({ grid, header, end }: ReturnTable): readonly number[] {
  const used = new Set<number>();
  for (let row = Math.max(header, 0); row < Math.min(end, header + 1 + ROWS_TO_TELL_BY); row++) {
    grid.rows[row]?.forEach((cell, column) => {
      if (cell !== null && cell.text.trim() !== "") used.add(column);
    });
  }
  return [...used].sort((one, other) => one - other);
}

/** A column whose heading is one of the words for it, else nearly one: our own words beat those of officers. */
function byHeadings(headings: ReadonlyMap<number, string>, wanted: readonly ColumnKey[] | null): Taken {
  const taken: Taken = new Map();
  const may = (key: ColumnKey): boolean => !taken.has(key) && (wanted === null || wanted.includes(key) || key === "id");
  const used = new Set<number>();
  const take = (by: KnownBy, keyOf: (heading: string) => ColumnKey | undefined): void => {
    for (const [column, heading] of headings) {
      const key = used.has(column) || heading === "" ? undefined : keyOf(heading);
      if (key === undefined || !may(key)) continue;
      taken.set(key, { column, heading, by });
      used.add(column);
    }
  };
  take("heading", (heading) => OUR_WORDS.get(heading));
  take("heading", (heading) => HEADINGS.get(heading));
  if (wanted !== null) take("near-heading", nearHeading);
  return taken;
}

const nearHeading = oncePerText((heading): ColumnKey | undefined => {
  if (OWN_OF_PACKS.has(heading) || heading.length < 5 || heading.length > 30) return undefined;
  for (const [word, key] of HEADINGS) {
    if (word.length >= 5 && distance(word, heading) <= (word.length > 8 ? 2 : 1)) return key;
  }
  return undefined;
});

/** What was issued of a column, as a set of texts; blank ones tell nothing. */
function issuedTexts({ actions }: PackRecord, key: ColumnKey): ReadonlySet<string> {
  const texts = actions.map(({ id, values }) => (key === "id" ? id : foldedText(values.get(key) ?? "")));
  return new Set(texts.filter((text) => text !== ""));
}

/** The free column in which most of what was issued of a missing one stands. */
function byContent(table: ReturnTable, free: readonly number[], issued: ReadonlySet<string>): number | null {
  const { grid, header, end } = table;
  let best: { column: number; share: number } | null = null;
  for (const column of issued.size === 0 ? [] : free) {
    let [filled, fits] = [0, 0];
    for (let row = header + 1; row < Math.min(end, header + 1 + ROWS_TO_TELL_BY); row++) {
      const text = textAt(grid, row, column);
      if (text === "") continue;
      filled++;
      if (issued.has(foldedText(text))) fits++;
    }
    const share = filled === 0 ? 0 : fits / filled;
    if (fits > 0 && share >= SHARE && share > (best?.share ?? 0)) best = { column, share };
  }
  return best?.column ?? null;
}

/** Missing columns that were issued side by side. */
function missingRuns(taken: Taken, columns: readonly ColumnKey[]): readonly (readonly ColumnKey[])[] {
  const runs: ColumnKey[][] = [];
  for (const [at, key] of columns.entries()) {
    if (taken.has(key)) continue;
    const before = columns[at - 1];
    if (before === undefined || taken.has(before)) runs.push([key]);
    else runs.at(-1)?.push(key);
  }
  return runs;
}

/** Missing columns between the two that they stood between when they were issued, where just as many free columns stand there. */
function byPlaces(taken: Taken, columns: readonly ColumnKey[], free: readonly number[]): ReadonlyMap<ColumnKey, number> {
  const placeOf = (key: ColumnKey | undefined): number | undefined => (key === undefined ? undefined : taken.get(key)?.column);
  const placed = missingRuns(taken, columns).flatMap((run) => {
    const at = columns.indexOf(run[0] ?? "id");
    const [before, after] = [placeOf(columns[at - 1]) ?? -1, placeOf(columns[at + run.length]) ?? Infinity];
    const between = free.filter((column) => column > before && column < after);
    return between.length === run.length ? run.map((key, place): [ColumnKey, number] => [key, between[place] ?? -1]) : [];
  });
  return new Map(placed);
}

/**
 * The columns of a returned table with what they hold: by their headings, then nearly so, then by what was issued in them, then by the
 * place where some are missing. Without a record by their headings alone. `ownHeadings` are those of columns of the plan's own, folded:
 * such a column is never taken for another.
 */
export function returnColumns(table: ReturnTable, record: PackRecord | null, ownHeadings: ReadonlySet<string>): ReturnColumns {
  const headings = new Map(
    columnsUsed(table).map((column) => [column, table.header < 0 ? "" : foldHeading(textAt(table.grid, table.header, column))]),
  );
  const taken = byHeadings(headings, record?.columns ?? null);
  const priority = [...headings].find(([, heading]) => heading === PRIORITY)?.[0] ?? null;
  const free = (): readonly number[] => {
    const used = new Set([...taken.values()].map(({ column }) => column));
    return [...headings].flatMap(([column, heading]) => (used.has(column) || OWN_OF_PACKS.has(heading) ? [] : [column]));
  };
  const unknown = (): readonly number[] => free().filter((column) => !ownHeadings.has(headings.get(column) ?? ""));
  const find = (by: KnownBy, columnOf: (key: ColumnKey) => number | null): void => {
    const columns: readonly ColumnKey[] = record === null ? [] : [...new Set<ColumnKey>([...record.columns, "id"])];
    for (const key of columns.filter((one) => !taken.has(one))) {
      const column = columnOf(key);
      if (column !== null) taken.set(key, { column, heading: headings.get(column) ?? "", by });
    }
  };
  if (record !== null) {
    find("content", (key) => byContent(table, unknown(), issuedTexts(record, key)));
    const places = byPlaces(taken, record.columns, unknown());
    find("place", (key) => places.get(key) ?? null);
  }
  return { known: taken, priority, others: free().map((column) => ({ column, heading: headings.get(column) ?? "" })) };
}
