import type { BuildChoices } from "../build/buildChoices";
import { statusWord, type KeyStatus } from "../build/statusKey";
import type { ColumnKey } from "../plan/columns";
import type { Action, Priority } from "../plan/plan";
import { cardTable } from "./cardTable";
import { layoutColumn, type LayoutColumn, type LayoutInfo } from "./layouts";
import { ACTION_CELLS } from "./printCells";
import { INNER_KEYS, INNER_MATTERS, type InnerMatter } from "./printChoices";
import type { PrintCell, PrintSection, PrintTable, PrintText } from "./printDocument";
import { bannerOf, leadOf } from "./priorityWords";

/** What all parts of one printed plan share. */
export interface Printing {
  readonly layout: LayoutInfo;
  readonly build: BuildChoices;
  readonly key: readonly KeyStatus[];
  /** Whether an inner matter is left out. */
  readonly withheld: (matter: InnerMatter) => boolean;
}

/** One column of actions as it is printed. */
export interface ActionColumn extends LayoutColumn {
  readonly holds: ColumnKey;
}

function actionCell(action: Action, { holds }: ActionColumn, { build, key }: Printing): PrintCell {
  return ACTION_CELLS[holds]({ action, status: statusWord(action, build, key)?.word ?? null }, key);
}

function isOfActions(column: LayoutColumn): column is ActionColumn {
  return column.holds !== null;
}

/**
 * The columns under which actions are printed: those chosen, in their order, else the layout's own without the ones that are empty in
 * every action. Inner matters that are left out have none.
 */
export function actionColumns(
  priorities: readonly Priority[],
  chosen: readonly ColumnKey[] | null,
  printing: Printing,
): readonly ActionColumn[] {
  const withheld = INNER_KEYS.filter(printing.withheld).flatMap((matter): readonly ColumnKey[] => INNER_MATTERS[matter].columns);
  const columns = chosen?.map((holds) => layoutColumn(printing.layout, holds)) ?? printing.layout.columns;
  const actions = priorities.flatMap((priority) => priority.actions);
  const says = (column: ActionColumn): boolean => actions.some((action) => actionCell(action, column, printing).lines.length > 0);
  return columns
    .filter(isOfActions)
    .filter((column) => !withheld.includes(column.holds) && (column.stays === true || says(column)));
}

/** The actions of a priority under the columns given. */
export function actionTable(priority: Priority, columns: readonly ActionColumn[], printing: Printing): PrintTable {
  return {
    kind: "table",
    name: `Actions of ${bannerOf(priority)}`,
    hasHeader: true,
    columns: columns.map(({ heading, width, holds }) => ({ heading, width, holds })),
    rows: priority.actions.map((action) => columns.map((column) => actionCell(action, column, printing))),
  };
}

function narrativeOf({ narrative }: Priority): readonly PrintText[] {
  return narrative === null ? [] : [{ kind: "paragraphs", lines: narrative.split("\n") }];
}

/** A priority with its table of actions; the words of one that has no action yet stand in its place. */
export function actionSection(priority: Priority, columns: readonly ActionColumn[], printing: Printing): PrintSection {
  const isEmpty = priority.actions.length === 0;
  const card = printing.layout.narrative || isEmpty ? cardTable(priority, []) : null;
  return {
    heading: bannerOf(priority),
    aside: leadOf(priority),
    about: "priority",
    blocks: [
      ...(printing.layout.narrative || isEmpty ? narrativeOf(priority) : []),
      ...(card === null ? [] : [card]),
      ...(isEmpty ? [] : [actionTable(priority, columns, printing)]),
    ],
  };
}
