import { textAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { BOOK_TABLES, REVIEW_LABELS } from "../../plan/bookTables";
import { dayOfSerial } from "../../plan/days";
import type { Action, GlossaryEntry, Member, Period, Priority, Review, Target } from "../../plan/plan";
import { tidy } from "../words";
import { readHeadingRows } from "./headingRows";
import type { HeadingRows } from "./headingRows";
import { foldHeading } from "../../design/standing";
import { untangleLeads } from "./readPriority";
import { readThemes } from "./readThemes";
import { findTable, rowsOfTable } from "./tableRows";
import type { OurRow } from "./tableRows";

function rowsUnder(grid: Grid | undefined, headings: readonly string[]): readonly OurRow[] {
  const table = grid === undefined ? null : findTable(grid, headings);
  return grid === undefined || table === null ? [] : rowsOfTable(grid, table);
}

const SMALLEST_DIFFERENCE = 1e-9;

/** Whether a change is what baseline and actual give, and so was worked out by our formula and not written by anybody. */
function isWorkedOut(row: OurRow): boolean {
  const { baseline, actual, change } = BOOK_TABLES.targets.headings;
  const [from, to, moved] = [baseline, actual, change].map((heading) => row.cell(heading)?.value);
  if (typeof from !== "number" || typeof to !== "number" || typeof moved !== "number" || from === 0) return false;
  return Math.abs((to - from) / from - moved) < SMALLEST_DIFFERENCE;
}

/** Reads our sheet of targets; a change that our formula worked out is not part of the plan. */
export function readTargetsSheet(grid: Grid | undefined): readonly Target[] {
  const words = BOOK_TABLES.targets.headings;
  return rowsUnder(grid, [words.measure, words.baseline]).flatMap((row): Target[] => {
    const measure = row.text(words.measure);
    if (measure === null) return [];
    const rest = { source: row.text(words.source), priority: row.text(words.priority), at: row.at };
    const figures = { baseline: row.text(words.baseline), target: row.text(words.target), actual: row.text(words.actual) };
    const status = row.text(words.status);
    const said = status === null ? {} : { status };
    return [{ measure, ...rest, ...figures, change: isWorkedOut(row) ? null : row.text(words.change), ...said }];
  });
}

/** Whether a row of partners is no member: as it says, else where it says no way to reach it. An older table cannot say so. */
function isNoMember(row: OurRow): boolean {
  const { member, address, contact, phone, email, web } = BOOK_TABLES.agencies.headings;
  const said = row.text(member);
  if (said !== null || !row.has(member)) return foldHeading(said ?? "") === "no";
  return [address, contact, phone, email, web].every((heading) => row.text(heading) === null);
}

/** Reads our sheet of partners. */
export function readPartnersSheet(grid: Grid | undefined): readonly Member[] {
  const words = BOOK_TABLES.agencies.headings;
  return rowsUnder(grid, [words.name]).flatMap((row): Member[] => {
    const name = row.text(words.name);
    if (name === null) return [];
    return [
      {
        name,
        alsoKnownAs: row.lines(words.alsoKnownAs),
        address: row.text(words.address),
        contact: row.text(words.contact),
        phone: row.text(words.phone),
        email: row.text(words.email),
        web: row.text(words.web),
        ...(isNoMember(row) ? { isMember: false } : {}),
        at: row.at,
      },
    ];
  });
}

/** Reads our glossary. */
export function readGlossarySheet(grid: Grid | undefined): readonly GlossaryEntry[] {
  const words = BOOK_TABLES.glossary.headings;
  return rowsUnder(grid, [words.term, words.meaning]).flatMap((row): GlossaryEntry[] => {
    const term = row.text(words.term);
    return term === null ? [] : [{ term, meaning: row.text(words.meaning) ?? "", at: row.at }];
  });
}

/** The period in heading rows: two dates; null unless both are dates. */
export function readPeriod(rows: HeadingRows, start: string, end: string): Period | null {
  const [from, to] = [start, end].map((label) => rows.get(foldHeading(label))?.[0]?.value);
  return typeof from === "number" && typeof to === "number" ? { start: dayOfSerial(from), end: dayOfSerial(to) } : null;
}

const NOTHING_SAID = {
  id: null,
  leadAgencies: [],
  narrative: null,
  overview: null,
  activities: [],
  measures: [],
  outcomes: [],
  keyPartners: [],
} as const;

function reviewAction(row: OurRow): Action | null {
  const words = BOOK_TABLES.review.headings;
  const action = row.text(words.action);
  if (action === null) return null;
  const text = (heading: string): string | null => {
    const shown = row.text(heading);
    return shown === null ? null : tidy(shown);
  };
  return {
    id: null,
    ref: text(words.ref),
    action: tidy(action),
    ...untangleLeads(text(words.lead), row.lines(words.partners)),
    byWhen: text(words.byWhen),
    funding: null,
    type: null,
    measure: text(words.measure),
    status: text(words.status),
    statusFill: null,
    rag: null,
    update: text(words.update),
    updated: null,
    extra: [],
    at: row.at,
  };
}

/** Reads our review of the earlier period: rows of one priority after another; null when there is no such sheet. */
export function readReviewSheet(grid: Grid | undefined): Review | null {
  if (grid === undefined) return null;
  const words = BOOK_TABLES.review.headings;
  const table = findTable(grid, [words.priority, words.action]);
  const end = table?.box.top ?? grid.rows.length;
  const heading = readHeadingRows(grid, end);
  const themes = readThemes(grid, end);
  const priorities: (Omit<Priority, "actions"> & { actions: Action[] })[] = [];
  for (const row of table === null ? [] : rowsOfTable(grid, table)) {
    const [title, number] = [row.text(words.priority) ?? "", row.text(words.number)];
    const last = priorities.at(-1);
    const same = last?.title === title && last.number === number;
    const priority = same ? last : { ...NOTHING_SAID, number, title, sheet: grid.sheet, at: row.at, columns: [], actions: [] };
    if (!same) priorities.push(priority);
    const action = reviewAction(row);
    if (action !== null) priority.actions.push(action);
  }
  const title = textAt(grid, 0, 0);
  return {
    title: title === "" ? null : title,
    period: readPeriod(heading, REVIEW_LABELS.start, REVIEW_LABELS.end),
    priorities,
    ...(themes.length === 0 ? {} : { themes }),
  };
}
