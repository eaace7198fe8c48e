import type { DesignColumn, DesignRow, PrintSetup, SheetDesign } from "../core/design/sheetDesign";
import { columnLetters } from "../core/grid/a1";
import { pointsOfCharacters } from "./columnWidth";
import { headerParts } from "./headerParts";
import { BYTES_AN_ACTION } from "./limits";
import type { Desk, Step } from "./steps";

const POINTS_AN_INCH = 72;
const PAPERS = { a4: "A4", a3: "A3", letter: "Letter" } as const;

/** How Excel names whether a sheet can be seen. */
export const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Steps for everything of a new sheet that is not a cell: widths, heights, freeze, tab, gridlines, print set-up, visibility, protection. */
export function frameSteps(sheet: string, design: SheetDesign): readonly Step[] {
  const step = (run: (desk: Desk) => void, actions = 1, phase: Step["phase"] = "frame"): Step => ({
    phase,
    bytes: BYTES_AN_ACTION * actions,
    run,
  });
  const { print, protection, visibility } = design;
  return [
    step((desk) => lookOfSheet(desk.sheet(sheet), design), 3),
    ...runsOf(design.columns).map(({ first, last, of }) => step((desk) => setColumns(desk.sheet(sheet), first, last, of), 2)),
    ...rowRuns(design).map(({ first, last, of }) => step((desk) => setRows(desk.sheet(sheet), first, last, of), 2)),
    ...(print === null ? [] : [step((desk) => setPrint(desk.sheet(sheet), print), 14 + print.breaks.length)]),
    ...(visibility === "visible" ? [] : [step((desk) => (desk.sheet(sheet).visibility = VISIBILITIES[visibility]))]),
    ...(protection === null ? [] : [step((desk) => desk.sheet(sheet).protection.protect({ ...protection }), 1, "finish")]),
  ];
}

function lookOfSheet(sheet: Excel.Worksheet, { tabColour, showGridlines, freeze }: SheetDesign): void {
  if (tabColour !== null) sheet.tabColor = `#${tabColour}`;
  if (!showGridlines) sheet.showGridlines = false;
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(`A1:${columnLetters(freeze.columns - 1)}${String(freeze.rows)}`);
  } else if (freeze.rows > 0) {
    sheet.freezePanes.freezeRows(freeze.rows);
  } else if (freeze.columns > 0) {
    sheet.freezePanes.freezeColumns(freeze.columns);
  }
}

/** Neighbours that are alike as one. */
function runsOf<Size>(sizes: readonly Size[]): { first: number; last: number; of: Size }[] {
  const runs: { first: number; last: number; of: Size; key: string }[] = [];
  for (const [at, of] of sizes.entries()) {
    const key = JSON.stringify(of);
    const run = runs.at(-1);
    if (run?.key === key) run.last = at;
    else runs.push({ first: at, last: at, of, key });
  }
  return runs;
}

// Rows without a height of their own are fitted to their text once the widths are there.
function rowRuns({ rows, rowSizes }: SheetDesign): { first: number; last: number; of: DesignRow }[] {
  const length = Math.max(rows.length, rowSizes.length);
  return runsOf(Array.from({ length }, (_, row) => rowSizes[row] ?? { height: null, hidden: false }));
}

function setColumns(sheet: Excel.Worksheet, first: number, last: number, { width, hidden }: DesignColumn): void {
  if (width === null && !hidden) return;
  const range = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).untrack();
  if (width !== null) range.format.columnWidth = pointsOfCharacters(width);
  if (hidden) range.columnHidden = true;
}

function setRows(sheet: Excel.Worksheet, first: number, last: number, { height, hidden }: DesignRow): void {
  const range = sheet.getRange(`${String(first + 1)}:${String(last + 1)}`).untrack();
  if (height === null) range.format.autofitRows();
  else range.format.rowHeight = height;
  if (hidden) range.rowHidden = true;
}

function setPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = PAPERS[print.paper];
  // zoom is taken as a whole object; without a number of pages high it is as many as it needs.
  if (print.fitToWidth !== null) layout.zoom = { horizontalFitToPages: print.fitToWidth };
  if (print.titleRows !== null)
    layout.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  if (print.area !== null) {
    const { top, left, bottom, right } = print.area;
    layout.setPrintArea(`${columnLetters(left)}${String(top + 1)}:${columnLetters(right)}${String(bottom + 1)}`);
  }
  setMargins(layout, print.margins);
  const words = layout.headersFooters.defaultForAllPages;
  const header = headerParts(print.header ?? "");
  const footer = headerParts(print.footer ?? "");
  if (print.header !== null)
    Object.assign(words, { leftHeader: header.left, centerHeader: header.center, rightHeader: header.right });
  if (print.footer !== null)
    Object.assign(words, { leftFooter: footer.left, centerFooter: footer.center, rightFooter: footer.right });
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
}

function setMargins(layout: Excel.PageLayout, margins: PrintSetup["margins"]): void {
  if (margins === null) return;
  layout.topMargin = margins.top * POINTS_AN_INCH;
  layout.rightMargin = margins.right * POINTS_AN_INCH;
  layout.bottomMargin = margins.bottom * POINTS_AN_INCH;
  layout.leftMargin = margins.left * POINTS_AN_INCH;
}
