import { statusColours } from "../build/cellRules";
import type { ConditionalFormat, DesignColumn, PrintSetup } from "../design/sheetDesign";
import { printOn } from "../design/printSetup";
import type { Box } from "../grid/a1";
import { pageBreaks } from "../layouts/pageBreaks";
import { LIST_COLUMNS, LIST_KEYS, listAt } from "./actionList";
import type { OverviewContext } from "./overviewContext";
import type { OverviewLayout } from "./overviewLayout";
import type { OverviewParts } from "./overviewParts";
import type { OverviewPart } from "./overviewTables";

const NAME_WIDTH = 40;
const COUNT_WIDTH = 12;
const GAP_WIDTH = 3;
const HELPERS = 4;

/** The widths of the sheet: the parts, a gap, the list of actions, and hidden columns with what they are worked out from. */
export function overviewColumns({ lastColumn, list }: OverviewLayout): readonly DesignColumn[] {
  const shown = Array.from({ length: lastColumn }, () => ({ width: COUNT_WIDTH, hidden: false }));
  const listed = LIST_KEYS.map((key, at) => ({ width: LIST_COLUMNS[key].width, hidden: at >= listAt("id") }));
  const helpers = Array.from({ length: HELPERS }, () => ({ width: COUNT_WIDTH, hidden: true }));
  const gap = Array.from({ length: list - lastColumn - 1 }, () => ({ width: GAP_WIDTH, hidden: false }));
  return [{ width: NAME_WIDTH, hidden: false }, ...shown, ...gap, ...listed, ...helpers];
}

/** A row of the default font, in points, and how many such rows a page takes. */
const ROW = 15;
const ROWS_A_PAGE = 35;
/** In inches: less above and below than elsewhere, so that figures and charts share a page. */
const MARGINS = { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5 } as const;

/**
 * The rows (from 0) at which a new page begins: the tables always, the charts where they do not fit below the figures, and whatever
 * would be cut although it fits a page.
 */
function breaks({ layout, parts, lastRow }: OverviewParts): readonly number[] {
  const [, ...tables] = parts.map(({ body }) => body.top - 2);
  const ends = [...tables.slice(1), lastRow + 1];
  const blocks = tables.map((first, at) => ({ first, heights: Array.from({ length: (ends[at] ?? first) - first }, () => ROW) }));
  const { left } = layout.charts;
  const charts = left.bottom < ROWS_A_PAGE ? [] : [left.top];
  return [...charts, ...tables.slice(0, 1), ...pageBreaks(blocks, 0, ROWS_A_PAGE * ROW)];
}

/** On paper stand the parts without the list of actions. */
export function overviewPrint(parts: OverviewParts, context: OverviewContext): PrintSetup {
  const area = { top: 0, left: 0, bottom: parts.lastRow, right: parts.layout.lastColumn };
  return { ...printOn(context.book, null, breaks(parts)), area, margins: MARGINS };
}

/** Status colours in the list, and what is overdue in red beside its minus sign. */
export function overviewConditions(list: OverviewPart, context: OverviewContext): readonly ConditionalFormat[] {
  const column = (key: "status" | "left"): Box => {
    const at = list.body.left + listAt(key);
    return { ...list.body, left: at, right: at };
  };
  const late = {
    box: column("left"),
    rule: { kind: "cellValue", comparison: "lessThan", first: "0" },
    fill: "FBE3E3",
    colour: "7A1012",
    bold: true,
    stopIfTrue: false,
  } as const;
  return [...statusColours(column("status"), context.book), late];
}
