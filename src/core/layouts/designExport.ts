import { blankSheet } from "../design/blankSheet";
import { suggestChoices, type BuildChoices } from "../build/buildChoices";
import { choicesDesign } from "../build/choicesDesign";
import { statusKeyFor, statusWord, type KeyStatus } from "../build/statusKey";
import { columnsOf, rowsOf } from "../design/designCells";
import { markerOf } from "../design/markers";
import { printOn } from "../design/printSetup";
import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { standingOf, type Standing } from "../design/standing";
import { TAB_COLOURS } from "../design/styles";
import { NameBook } from "../design/uniqueNames";
import type { WorkbookContent } from "../grid/grid";
import { dayWords } from "../plan/days";
import type { IsoDay, Plan, Priority } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { LAYOUTS, type LayoutInfo, type LayoutKey } from "./layouts";
import { pageBreaks } from "./pageBreaks";
import { printedRows, type PrintedPlan, type PrintedPriority } from "./printedPlan";

/** Everything that an export depends on. */
export interface ExportInput {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly layout: LayoutKey;
  readonly today: IsoDay;
}

const TITLE = "Plan to print";

function subtitle({ organisation, period }: Plan, today: IsoDay): string {
  const time = period === null ? "" : `${dayWords(period.start)} to ${dayWords(period.end)}`;
  return [organisation ?? "", time, `as at ${dayWords(today)}`].filter((part) => part !== "").join(" · ");
}

function bannerOf({ number, title }: Priority): string {
  return number === null ? title : `Priority ${number}: ${title}`;
}

function printedPriority(priority: Priority, choices: BuildChoices, key: readonly KeyStatus[]): PrintedPriority {
  const rows = priority.actions.map((action) => ({ action, status: statusWord(action, choices, key)?.word ?? null }));
  return { banner: bannerOf(priority), rows };
}

function printedPlan({ reading, today }: ExportInput, standing: Standing): PrintedPlan {
  const { plan } = reading;
  const choices = suggestChoices(reading);
  const key = statusKeyFor(plan.priorities, choices, standing);
  return {
    title: plan.title ?? "Action plan",
    subtitle: subtitle(plan, today),
    key,
    priorities: plan.priorities.map((priority) => printedPriority(priority, choices, key)),
  };
}

/** The plan on the one sheet kept for exports, ready to print: all colours are the cells' own. */
function exportSheet(input: ExportInput, standing: Standing): SheetDesign {
  const layout: LayoutInfo = LAYOUTS[input.layout];
  const widths = layout.columns.map(({ width }) => width);
  const { cells, merges, rowSizes, blocks, before } = printedRows(printedPlan(input, standing), layout);
  const breaks = pageBreaks(
    blocks,
    before,
    widths.reduce((sum, width) => sum + width, 0),
  );
  return {
    ...blankSheet(standing.ours.get("export")?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE)),
    key: "export",
    whenThere: "replace",
    tabColour: TAB_COLOURS.export,
    showGridlines: false,
    rows: rowsOf(cells),
    columns: columnsOf(widths),
    rowSizes,
    merges,
    freeze: { rows: 1, columns: 0 },
    print: printOn(input.reading.plan, 0, breaks),
  };
}

/** The plan in a layout, ready to print, on the sheet kept for exports; a structured plan remembers the layout with it. */
export function designExport(input: ExportInput): BookDesign {
  const standing = standingOf(input.content);
  const sheet = exportSheet(input, standing);
  const choice = choicesDesign(input.content, "layout", input.layout);
  const markers = [sheet, ...(choice === null ? [] : [choice])].flatMap(({ key, title }) =>
    key === null ? [] : [markerOf(key, title)],
  );
  return { sheets: choice === null ? [sheet] : [sheet, choice], names: markers };
}
