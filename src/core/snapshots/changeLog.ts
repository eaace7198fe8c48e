import { DECIDED } from "../build/changeLogSheet";
import { foldHeading, standingOf, tableColumns, tableOrBlock } from "../design/standing";
import { cellAt, textAt, type WorkbookContent } from "../grid/grid";
import { BOOK_TABLES } from "../plan/bookTables";
import { COLUMNS } from "../plan/columns";
import { dayOfSerial } from "../plan/days";
import type { IsoDay } from "../plan/plan";

/** The fields of an action whose changes a board is told. */
export const TOLD_FIELDS = ["lead", "byWhen", "status"] as const;

export type ToldField = (typeof TOLD_FIELDS)[number];

/** One row of the Change log that a board is told of: a field that changed, or an action that was added. */
export interface LoggedChange {
  readonly day: IsoDay;
  /** null where the log does not say: rows that were written before it held IDs. */
  readonly id: string | null;
  readonly ref: string | null;
  readonly field: ToldField;
  /** Whether the row is about an action that a merge added. */
  readonly added: boolean;
  readonly before: string | null;
  readonly after: string | null;
}

function fieldOf(heading: string): ToldField | null {
  const folded = foldHeading(heading);
  const isCalled = (key: ToldField): boolean =>
    [COLUMNS[key].heading, ...COLUMNS[key].alsoCalled].some((word) => foldHeading(word) === folded);
  return TOLD_FIELDS.find(isCalled) ?? null;
}

/** What the Change log says of lead agencies, dates and statuses, from its first row to its last; rows without a day are left out. */
export function loggedChanges(content: WorkbookContent): readonly LoggedChange[] {
  const words = BOOK_TABLES.changeLog.headings;
  const grid = standingOf(content).ours.get("changeLog");
  const table = grid === undefined ? null : tableOrBlock(grid, [words.when, words.column, words.after]);
  if (grid === undefined || table === null) return [];
  const columns = tableColumns(grid, table);
  const rows = Array.from({ length: table.box.bottom - table.box.top }, (_, at) => table.box.top + 1 + at);
  return rows.flatMap((row): LoggedChange[] => {
    const text = (heading: string): string | null => {
      const shown = textAt(grid, row, columns.get(foldHeading(heading)) ?? -1);
      return shown === "" ? null : shown;
    };
    const when = cellAt(grid, row, columns.get(foldHeading(words.when)) ?? -1)?.value;
    const field = fieldOf(text(words.column) ?? "");
    if (typeof when !== "number" || field === null) return [];
    const [before, after] = [text(words.before), text(words.after)];
    const added = text(words.decided) === DECIDED.added;
    return [{ day: dayOfSerial(when), id: text(words.id), ref: text(words.ref), field, added, before, after }];
  });
}
