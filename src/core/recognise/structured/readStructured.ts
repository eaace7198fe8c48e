import { standingOf } from "../../design/standing";
import type { SheetKey } from "../../design/sheetDesign";
import { textAt } from "../../grid/grid";
import type { Grid, WorkbookContent } from "../../grid/grid";
import { BOOK_TABLES, PLAN_LABELS } from "../../plan/bookTables";
import type { Reading } from "../../plan/reading";
import { readHeadingRows, textBeside, textsBeside } from "./headingRows";
import { readGlossarySheet, readPartnersSheet, readPeriod, readReviewSheet, readTargetsSheet } from "./readLists";
import { readPriority } from "./readPriority";
import type { ReadPriority } from "./readPriority";
import { findTable } from "./tableRows";

const PRIORITY = "priority:";

/** The sheets of priorities in the order of their tabs: the officer orders the plan by moving them. */
function prioritySheets(ours: ReadonlyMap<SheetKey, Grid>, content: WorkbookContent): readonly ReadPriority[] {
  const places = new Map(content.grids.map((grid, index) => [grid, index]));
  return [...ours]
    .filter(([key]) => key.startsWith(PRIORITY))
    .sort(([, one], [, other]) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
    .map(([key, grid]) => readPriority(key.slice(PRIORITY.length), grid));
}

/**
 * Reads a structured plan made by us, from our marked sheets alone and exactly as they say; null when the workbook holds none.
 * There is nothing to ask about it.
 */
export function readStructured(content: WorkbookContent): Reading | null {
  const { ours } = standingOf(content);
  const plan = ours.get("plan");
  const sheets = prioritySheets(ours, content);
  if (plan === undefined && sheets.length === 0) return null;
  const headings = Object.values(BOOK_TABLES.priorities.headings).filter(
    (heading) => heading !== BOOK_TABLES.priorities.headings.lead,
  );
  const end = plan === undefined ? 0 : (findTable(plan, headings)?.box.top ?? plan.rows.length);
  const rows = plan === undefined ? new Map() : readHeadingRows(plan, end);
  const title = plan === undefined ? "" : textAt(plan, 0, 0);
  return {
    plan: {
      title: title === "" ? null : title,
      organisation: textBeside(rows, PLAN_LABELS.organisation),
      period: readPeriod(rows, PLAN_LABELS.start, PLAN_LABELS.end),
      intro: textsBeside(rows, PLAN_LABELS.intro),
      priorities: sheets.map(({ priority }) => priority),
      targets: readTargetsSheet(ours.get("targets")),
      members: readPartnersSheet(ours.get("partners")),
      glossary: readGlossarySheet(ours.get("glossary")),
    },
    review: readReviewSheet(ours.get("review")),
    tables: sheets.flatMap(({ table }) => (table === null ? [] : [table])),
    unplaced: [],
    questions: [],
    agencyProposals: [],
    hidden: [],
    structured: true,
  };
}
