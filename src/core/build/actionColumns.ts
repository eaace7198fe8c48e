import { linesCell, textCell } from "../design/designCells";
import type { CellStyle, DesignCell } from "../design/sheetDesign";
import { foldHeading } from "../design/standing";
import { STYLES } from "../design/styles";
import { writtenDayCell } from "../design/valueCells";
import { JOINT_LEAD } from "../plan/bookTables";
import { COLUMNS, COLUMN_KEYS, type ColumnKey } from "../plan/columns";
import type { Action } from "../plan/plan";
import { distinctHeadings } from "./distinctHeadings";
import type { KnownAction, KnownPriority } from "./giveIds";
import type { TableColumn } from "./tableSpec";

/** An action with its status as a word of the key. */
export interface ActionRow {
  readonly action: KnownAction;
  readonly status: string | null;
}

type Holds = (typeof COLUMNS)[ColumnKey]["holds"];

const STYLE_OF: Readonly<Record<Holds, CellStyle>> = {
  ref: STYLES.bodyAsTyped,
  text: STYLES.body,
  agencies: STYLES.body,
  when: STYLES.bodyAsTyped,
  status: STYLES.bodyStatus,
  type: STYLES.body,
  rag: STYLES.bodyStatus,
  day: STYLES.bodyDay,
  id: STYLES.bodyAsTyped,
};

type CellMaker = (row: ActionRow, style: CellStyle) => DesignCell;

/** What stands under each column. The lead cell holds the one accountable agency; further leads go to the partners. */
const CELLS: Readonly<Record<ColumnKey, CellMaker>> = {
  ref: ({ action }, style) => textCell(action.ref, style),
  action: ({ action }, style) => textCell(action.action, style),
  lead: ({ action }, style) => textCell(action.lead[0] ?? null, style),
  partners: ({ action }, style) => {
    const joint = action.lead.slice(1).map((name) => name + JOINT_LEAD);
    return linesCell([...joint, ...action.partners], style);
  },
  byWhen: ({ action }, style) => textCell(action.byWhen, style),
  funding: ({ action }, style) => textCell(action.funding, style),
  type: ({ action }, style) => textCell(action.type, style),
  measure: ({ action }, style) => textCell(action.measure, style),
  status: ({ status }, style) => textCell(status, style),
  rag: ({ action }, style) => textCell(action.rag, style),
  update: ({ action }, style) => textCell(action.update, style),
  updated: ({ action }, style) => writtenDayCell(action.updated, style),
  id: ({ action }, style) => textCell(action.id, style),
};

/** The columns that exist only where the source has them, with what shows that it does. */
const OPTIONAL: ReadonlyMap<ColumnKey, (action: Action) => string | null> = new Map<ColumnKey, (action: Action) => string | null>(
  [
    ["funding", ({ funding }) => funding],
    ["type", ({ type }) => type],
    ["rag", ({ rag }) => rag],
  ],
);

function headingsOf(key: ColumnKey): readonly string[] {
  return [COLUMNS[key].heading, ...COLUMNS[key].alsoCalled].map(foldHeading);
}

/** Whether a priority's sheet has a column: always, or where an action has something there, or where the source has the heading. */
function hasColumn(key: ColumnKey, priority: KnownPriority): boolean {
  const field = OPTIONAL.get(key);
  if (field === undefined) return true;
  const headings = new Set(headingsOf(key));
  return (
    priority.actions.some((action) => field(action) !== null) ||
    priority.columns.some((heading) => headings.has(foldHeading(heading)))
  );
}

function ownColumn(key: ColumnKey): TableColumn<ActionRow> {
  const { heading, alsoCalled, width } = COLUMNS[key];
  const style = STYLE_OF[COLUMNS[key].holds];
  // Without its ID an action could not be told from another, so that a Build puts it back.
  const upkeep = key === "id" ? "ours" : "officer";
  return { key, heading, alsoCalled, style, width, hidden: key === "id", upkeep, cell: (row) => CELLS[key](row, style) };
}

/** A column of the source's own under a heading that no other column has. */
function extraColumn(heading: string, shown: string): TableColumn<ActionRow> {
  const textOf = ({ extra }: Action): string | null => extra.find((field) => field.heading === heading)?.text ?? null;
  return {
    key: `extra:${heading}`,
    heading: shown,
    style: STYLES.body,
    width: 24,
    upkeep: "officer",
    cell: ({ action }) => textCell(textOf(action), STYLES.body),
  };
}

/** The columns of a priority's action table: ours, then the source's own, and the hidden ID last. */
export function actionColumns(priority: KnownPriority): readonly TableColumn<ActionRow>[] {
  const known = COLUMN_KEYS.filter((key) => key !== "id" && hasColumn(key, priority));
  const own = [...new Set(priority.actions.flatMap(({ extra }) => extra.map(({ heading }) => heading)))];
  const shown = distinctHeadings(
    own,
    COLUMN_KEYS.map((key) => COLUMNS[key].heading),
  );
  return [...known.map(ownColumn), ...own.map((heading, at) => extraColumn(heading, shown[at] ?? heading)), ownColumn("id")];
}
