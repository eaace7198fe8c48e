import { parsePlace } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { dayMonthOrder } from "../plan/byWhenMeaning";
import type { DayMonthOrder } from "../plan/byWhenMeaning";
import type { ColumnReading, Question, TableReading } from "../plan/reading";
import type { Answered } from "./answered";

/** Tables with the order of day and month in their columns of dates, and what to ask where the dates do not tell. */
interface DatedTables {
  readonly tables: readonly TableReading[];
  readonly questions: readonly Question[];
}

interface DatedColumn {
  /** The columns under one heading in one place, from table to table down a sheet. */
  readonly all: ColumnReading[];
  readonly texts: string[];
}

function holdsDates({ means }: ColumnReading): boolean {
  return means === "byWhen" || means === "updated";
}

/** The texts of a column in a table; cells that are dates for Excel have an order already. */
function textsIn(table: TableReading, column: ColumnReading, grids: ReadonlyMap<string, Grid>): readonly string[] {
  const [place, box] = [parsePlace(column.at), parsePlace(table.at)?.box];
  if (place === null || box === undefined) return [];
  const rows = grids.get(place.sheet)?.rows.slice(box.top, box.bottom + 1) ?? [];
  return rows.flatMap((row) => {
    const cell = row[place.box.left] ?? null;
    return typeof cell?.value === "string" ? [cell.text] : [];
  });
}

function columnsOf(tables: readonly TableReading[], grids: ReadonlyMap<string, Grid>): readonly DatedColumn[] {
  const found = new Map<string, DatedColumn>();
  for (const table of tables) {
    for (const column of table.columns.filter(holdsDates)) {
      const place = parsePlace(column.at);
      const key = JSON.stringify([place?.sheet, place?.box.left, column.heading]);
      const one = found.get(key) ?? { all: [], texts: [] };
      one.all.push(column);
      one.texts.push(...textsIn(table, column, grids));
      found.set(key, one);
    }
  }
  return [...found.values()];
}

/** Tells in which order day and month stand in the columns of dates: as answered, else as their figures tell, else it is asked. */
export function datesOfColumns(tables: readonly TableReading[], grids: readonly Grid[], answers: Answered): DatedTables {
  const orders = new Map<ColumnReading, boolean>();
  const questions: Question[] = [];
  for (const { all, texts } of columnsOf(tables, new Map(grids.map((grid) => [grid.sheet, grid])))) {
    const said = all.map(({ at }) => answers.dayFirst(at)).find((answer) => answer !== undefined);
    const told: DayMonthOrder = said === undefined ? dayMonthOrder(texts) : { dayFirst: said, doubt: null };
    const [first] = all;
    if (told.dayFirst !== null) for (const column of all) orders.set(column, told.dayFirst);
    if (told.doubt !== null && first !== undefined) {
      questions.push({ kind: "day-month", at: first.at, heading: first.heading, text: told.doubt });
    }
  }
  const dated = (column: ColumnReading): ColumnReading => {
    const dayFirst = orders.get(column);
    return dayFirst === undefined ? column : { ...column, dayFirst };
  };
  return { tables: tables.map((table) => ({ ...table, columns: table.columns.map(dated) })), questions };
}
