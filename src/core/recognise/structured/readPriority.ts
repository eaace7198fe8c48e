import { foldHeading } from "../../design/standing";
import { fullAddress, oneCell } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { JOINT_LEAD, PRIORITY_LABELS } from "../../plan/bookTables";
import { COLUMNS, COLUMN_KEYS } from "../../plan/columns";
import type { ColumnKey } from "../../plan/columns";
import type { Action, ExtraField, Priority } from "../../plan/plan";
import type { TableReading } from "../../plan/reading";
import { tidy } from "../words";
import { readHeadingRows, textBeside, textsBeside } from "./headingRows";
import { findTable, rowsOfTable } from "./tableRows";
import type { OurRow, OurTable } from "./tableRows";

/** The columns of an action table of ours: those we know, by the heading that stands there, and the source's own. */
interface ActionColumns {
  readonly known: ReadonlyMap<ColumnKey, string>;
  /** Headings of columns of the source's own, folded, from left to right. */
  readonly own: readonly string[];
}

const NO_COLUMNS: ActionColumns = { known: new Map(), own: [] };

/** Our own headings first, then other words for them, so that a renamed heading is still understood. */
function columnsOf({ columns }: OurTable): ActionColumns {
  const free = new Set([...columns.keys()].filter((heading) => heading !== ""));
  const known = new Map<ColumnKey, string>();
  const take = (key: ColumnKey, words: readonly string[]): void => {
    const word = known.has(key) ? undefined : words.map(foldHeading).find((candidate) => free.has(candidate));
    if (word === undefined) return;
    known.set(key, word);
    free.delete(word);
  };
  for (const key of COLUMN_KEYS) take(key, [COLUMNS[key].heading]);
  for (const key of COLUMN_KEYS) take(key, COLUMNS[key].alsoCalled);
  const own = [...free].sort((one, other) => (columns.get(one) ?? 0) - (columns.get(other) ?? 0));
  return { known, own };
}

/** The leads and the other partners as they were before one lead was chosen: "X (joint lead)" is a lead again. */
export function untangleLeads(lead: string | null, partners: readonly string[]): Pick<Action, "lead" | "partners"> {
  const joint = partners.filter((name) => name.endsWith(JOINT_LEAD)).map((name) => name.slice(0, -JOINT_LEAD.length).trim());
  const others = partners.filter((name) => !name.endsWith(JOINT_LEAD));
  return { lead: [...(lead === null ? [] : [lead]), ...joint], partners: others };
}

function actionOf(row: OurRow, { known, own }: ActionColumns, headings: ReadonlyMap<string, string>): Action {
  const text = (key: ColumnKey): string | null => {
    const shown = row.text(known.get(key) ?? "");
    return shown === null ? null : tidy(shown);
  };
  const extra = own.flatMap((heading): ExtraField[] => {
    const shown = row.text(heading);
    return shown === null ? [] : [{ heading: headings.get(heading) ?? heading, text: tidy(shown) }];
  });
  return {
    id: text("id"),
    ref: text("ref"),
    action: text("action") ?? "",
    ...untangleLeads(text("lead"), row.lines(known.get("partners") ?? "")),
    byWhen: text("byWhen"),
    funding: text("funding"),
    type: text("type"),
    measure: text("measure"),
    status: text("status"),
    statusFill: null,
    rag: text("rag"),
    update: text("update"),
    updated: text("updated"),
    extra,
    at: row.at,
  };
}

/** A priority read from its own sheet, and how its table stands. */
export interface ReadPriority {
  readonly priority: Priority;
  readonly table: TableReading | null;
}

function tableReading(grid: Grid, table: OurTable, { known }: ActionColumns): TableReading {
  const keys = new Map([...known].map(([key, heading]) => [heading, key]));
  return {
    at: fullAddress(grid.sheet, table.box),
    priorityAt: fullAddress(grid.sheet, oneCell(0, 0)),
    columns: [...table.columns]
      .filter(([heading]) => heading !== "")
      .sort(([, one], [, other]) => one - other)
      .map(([heading, column]) => ({
        at: fullAddress(grid.sheet, oneCell(table.box.top, column)),
        heading: textAt(grid, table.box.top, column),
        means: keys.get(heading) ?? null,
        why: "heading",
      })),
  };
}

/** Reads a priority's sheet as we make it: title in A1, labelled rows, then the table of actions. */
export function readPriority(id: string, grid: Grid): ReadPriority {
  const table = findTable(grid, [COLUMNS.action.heading, COLUMNS.id.heading]) ?? findTable(grid, [COLUMNS.action.heading]);
  const rows = readHeadingRows(grid, table?.box.top ?? grid.rows.length);
  const columns = table === null ? NO_COLUMNS : columnsOf(table);
  const headings = new Map(
    [...(table?.columns ?? [])].map(([heading, column]) => [heading, textAt(grid, table?.box.top ?? 0, column)]),
  );
  const filled = table === null ? [] : rowsOfTable(grid, table, [COLUMNS.id.heading]);
  const priority: Priority = {
    id,
    number: textBeside(rows, PRIORITY_LABELS.number),
    title: textAt(grid, 0, 0),
    sheet: grid.sheet,
    at: fullAddress(grid.sheet, oneCell(0, 0)),
    leadAgencies: textsBeside(rows, PRIORITY_LABELS.leadAgencies),
    narrative: textBeside(rows, PRIORITY_LABELS.narrative),
    overview: textBeside(rows, PRIORITY_LABELS.overview),
    activities: textsBeside(rows, PRIORITY_LABELS.activities),
    measures: textsBeside(rows, PRIORITY_LABELS.measures),
    outcomes: textsBeside(rows, PRIORITY_LABELS.outcomes),
    keyPartners: textsBeside(rows, PRIORITY_LABELS.keyPartners),
    actions: filled.map((row) => actionOf(row, columns, headings)),
    columns: [
      ...[...columns.known.keys()].map((key) => COLUMNS[key].heading),
      ...columns.own.map((heading) => headings.get(heading) ?? heading),
    ],
  };
  return { priority, table: table === null ? null : tableReading(grid, table, columns) };
}
