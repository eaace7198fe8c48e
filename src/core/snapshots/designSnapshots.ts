import { blankSheet } from "../design/blankSheet";
import { columnsOf, rowsOf, textCell, type CellAt } from "../design/designCells";
import { markerOf } from "../design/markers";
import type { BookDesign, CellStyle, DesignCell } from "../design/sheetDesign";
import { standingOf } from "../design/standing";
import { STYLES, TAB_COLOURS, TABLE_STYLE } from "../design/styles";
import { NameBook } from "../design/uniqueNames";
import { dayCell } from "../design/valueCells";
import type { WorkbookContent } from "../grid/grid";
import { standingSnapshots } from "./readSnapshots";
import { SNAPSHOT_TABLE, type Snapshot } from "./snapshot";

const TITLE = "Snapshots";
const NOTE =
  "The plan as it stood on each day on which a snapshot was taken. The overview's trend and what changed are read from here.";
const HEADER_ROW = 3;
const WIDTHS = [12, 10, 8, 30, 60, 26, 16, 14];
const CELL: CellStyle = { vertical: "top", format: "@" };
const DAY: CellStyle = { vertical: "top", horizontal: "left", format: "dd/mm/yyyy" };

function rowCells({ taken, actions }: Snapshot): readonly (readonly DesignCell[])[] {
  return actions.map(({ id, ref, priority, action, lead, byWhen, status }) => [
    dayCell(taken, DAY),
    ...[id, ref, priority, action, lead.join("\n"), byWhen, status].map((text) => textCell(text, CELL)),
  ]);
}

/** The cells of a table whose header stands at `top`; rows that stood there and are no more become empty. */
function tableCells(snapshots: readonly Snapshot[], top: number, left: number, bottomBefore: number): readonly CellAt[] {
  const header = Object.values(SNAPSHOT_TABLE.headings).map((heading) => textCell(heading, STYLES.header));
  const rows = [header, ...snapshots.flatMap(rowCells)];
  const empty = header.map((): DesignCell => ({ value: null, style: CELL }));
  while (top + rows.length - 1 < bottomBefore) rows.push(empty);
  return rows.flatMap((cells, row) => cells.map((cell, column) => ({ row: top + row, column: left + column, cell })));
}

/** The hidden sheet with these snapshots and no others, where it stands or new; only cells that differ are written. */
export function designSnapshots(content: WorkbookContent, snapshots: readonly Snapshot[]): BookDesign {
  const standing = standingOf(content);
  const there = standingSnapshots(content);
  const top = there?.table.box.top ?? HEADER_ROW;
  const left = there?.table.box.left ?? 0;
  const name =
    there === null || there.table.name === "" ? new NameBook(standing.names).name(SNAPSHOT_TABLE.name) : there.table.name;
  const title = standing.ours.get("snapshots")?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE);
  const count = snapshots.reduce((sum, { actions }) => sum + actions.length, 0);
  const box = { top, left, bottom: top + Math.max(1, count), right: left + WIDTHS.length - 1 };
  const words: readonly CellAt[] = [
    { row: 0, column: 0, cell: textCell(TITLE, STYLES.title) },
    { row: 1, column: 0, cell: textCell(NOTE, STYLES.note) },
  ];
  const sheet = {
    ...blankSheet(title),
    key: "snapshots",
    visibility: "hidden",
    tabColour: TAB_COLOURS.support,
    rows: rowsOf([...(there === null ? words : []), ...tableCells(snapshots, top, left, there?.table.box.bottom ?? 0)]),
    columns: there === null ? columnsOf(WIDTHS) : [],
    tables: [{ name, box, style: TABLE_STYLE, filterButtons: true, bandedRows: false }],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
  } as const;
  return { sheets: [sheet], names: [markerOf("snapshots", title)] };
}
