import { blankSheet } from "../design/blankSheet";
import { formulaCell, rowsOf, textCell, type CellAt } from "../design/designCells";
import { markerOf } from "../design/markers";
import type { BookDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { NameBook } from "../design/uniqueNames";
import { serialOfDay } from "../plan/days";
import type { FiguresInput } from "./actionsAtHand";
import { overviewContext, type OverviewContext } from "./overviewContext";
import { overviewColumns, overviewConditions, overviewPrint } from "./overviewFrame";
import { overviewParts } from "./overviewParts";

const TITLE = "Overview";

function headingCells({ book, figures }: OverviewContext): readonly CellAt[] {
  const named = [book.title, book.organisation].filter((part) => part !== null).join(" · ");
  return [
    { row: 0, column: 0, cell: textCell(TITLE, STYLES.title) },
    { row: 1, column: 0, cell: textCell(named, { ...STYLES.subtitle, vertical: "top" }) },
    {
      row: 2,
      column: 0,
      cell: formulaCell("TODAY()", serialOfDay(figures.asAt), { ...STYLES.day, format: '"As at "d mmmm yyyy' }),
    },
  ];
}

/**
 * The overview of a structured plan: figures at a glance, charts, and tables by priority, lead agency, snapshot and target, live over
 * the plan's own tables, so that they stay right without the add-in; made whole each time. null where a table of the plan is gone.
 */
export function designOverview(input: FiguresInput): BookDesign | null {
  const context = overviewContext(input);
  if (context === null) return null;
  const { standing } = context.book;
  const title = standing.ours.get("overview")?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE);
  const whole = overviewParts(context, input);
  const { layout, parts, charts, list } = whole;
  const everything = [...parts, list];
  const sheet = {
    ...blankSheet(title),
    key: "overview",
    whenThere: "replace",
    tabColour: TAB_COLOURS.plan,
    showGridlines: false,
    rows: rowsOf([...headingCells(context), ...everything.flatMap(({ cells }) => cells)]),
    columns: overviewColumns(layout),
    tables: everything.flatMap(({ tables }) => tables),
    conditionalFormats: overviewConditions(list, context),
    print: overviewPrint(whole, context),
    charts,
  } as const;
  return { sheets: [sheet], names: [markerOf("overview", title)] };
}
