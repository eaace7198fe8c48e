import { blankSheet } from "../design/blankSheet";
import type { CellAt } from "../design/designCells";
import { columnsOf, rowsOf, textCell } from "../design/designCells";
import { markerOf } from "../design/markers";
import { printOn } from "../design/printSetup";
import type { BookDesign, DesignCell, SheetDesign } from "../design/sheetDesign";
import { standingOf } from "../design/standing";
import type { Standing } from "../design/standing";
import { STYLES, TABLE_STYLE, TAB_COLOURS } from "../design/styles";
import { NameBook } from "../design/uniqueNames";
import { boxAddress, parsePlace } from "../grid/a1";
import type { WorkbookContent } from "../grid/grid";
import { dayWords } from "../plan/days";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { Confirmation, Confirmations } from "./confirmations";
import { LEVELS } from "./finding";
import type { Finding, Level } from "./finding";
import type { FindingWords } from "./sayFinding";

/** Everything that a report of findings depends on. */
export interface FindingsInput {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly confirmed: Confirmations;
  readonly today: IsoDay;
  /** The words of a finding. */
  readonly say: (finding: Finding) => FindingWords;
}

/** One line of the report. */
interface ReportRow {
  readonly finding: Finding;
  readonly words: FindingWords;
  readonly confirmation: Confirmation | null;
}

const TITLE = "Findings";
const TABLE_NAME = "Findings";
const HEADER_ROW = 3;

const COLUMNS = [
  { heading: "Level", width: 16, cell: ({ finding }) => textCell(LEVELS[finding.level], STYLES.bodyStatus) },
  { heading: "Sheet", width: 22, cell: ({ finding }) => textCell(parsePlace(finding.at)?.sheet ?? "", STYLES.body) },
  { heading: "Cell", width: 10, cell: ({ finding }) => placeCell(finding.at) },
  { heading: "Priority", width: 24, cell: ({ finding }) => textCell(finding.priority, STYLES.body) },
  { heading: "What was found", width: 52, cell: ({ words }) => textCell(`${words.title}. ${words.says}`, STYLES.body) },
  { heading: "Why it matters", width: 36, cell: ({ words }) => textCell(words.why, STYLES.body) },
  { heading: "What to do", width: 36, cell: ({ words }) => textCell(words.todo, STYLES.body) },
  { heading: "Confirmed", width: 28, cell: ({ confirmation }) => textCell(sayConfirmation(confirmation), STYLES.body) },
] as const satisfies readonly { heading: string; width: number; cell: (row: ReportRow) => DesignCell }[];

function placeCell(at: string): DesignCell {
  const place = parsePlace(at);
  const cell = textCell(place === null ? at : boxAddress(place.box), STYLES.bodyAsTyped);
  return place === null ? cell : { ...cell, style: { ...cell.style, colour: "0563C1", underline: true }, link: `#${at}` };
}

/** A confirmation in words: "20 November 2026: agreed at the board"; "" without one. */
function sayConfirmation(confirmation: Confirmation | null): string {
  if (confirmation === null) return "";
  const { day, reason } = confirmation;
  return day === null ? reason : `${dayWords(day)}: ${reason}`;
}

function countWords(rows: readonly ReportRow[], today: IsoDay): string {
  const open = rows.filter(({ confirmation }) => confirmation === null);
  const levels = (Object.keys(LEVELS) as Level[]).map((level) => {
    const number = open.filter(({ finding }) => finding.level === level).length;
    return `${LEVELS[level]}: ${String(number)}`;
  });
  return [`As at ${dayWords(today)}`, ...levels, `Confirmed: ${String(rows.length - open.length)}`].join(" · ");
}

function tableName({ content, ours }: Standing): string {
  const old = ours.get("findings");
  const tables = content.grids.filter((grid) => grid !== old).flatMap((grid) => grid.tables.map(({ name }) => name));
  return new NameBook([...tables, ...content.names.map(({ name }) => name)]).name(TABLE_NAME);
}

function reportCells(rows: readonly ReportRow[], today: IsoDay): readonly CellAt[] {
  const nothing =
    rows.length === 0 ? [{ row: HEADER_ROW + 1, column: 4, cell: textCell("Nothing was found.", STYLES.body) }] : [];
  return [
    { row: 0, column: 0, cell: textCell("What the check found", STYLES.title) },
    { row: 1, column: 0, cell: textCell(countWords(rows, today), STYLES.subtitle) },
    ...COLUMNS.map(({ heading }, column) => ({ row: HEADER_ROW, column, cell: textCell(heading, STYLES.header) })),
    ...rows.flatMap((row, at) => COLUMNS.map(({ cell }, column) => ({ row: HEADER_ROW + 1 + at, column, cell: cell(row) }))),
    ...nothing,
  ];
}

function sheetOf(rows: readonly ReportRow[], { reading, today }: FindingsInput, standing: Standing): SheetDesign {
  const bottom = HEADER_ROW + Math.max(rows.length, 1);
  const box = { top: HEADER_ROW, left: 0, bottom, right: COLUMNS.length - 1 };
  return {
    ...blankSheet(standing.ours.get("findings")?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE)),
    key: "findings",
    whenThere: "replace",
    tabColour: TAB_COLOURS.support,
    showGridlines: false,
    rows: rowsOf(reportCells(rows, today)),
    columns: columnsOf(COLUMNS.map(({ width }) => width)),
    tables: [{ name: tableName(standing), box, style: TABLE_STYLE, filterButtons: true, bandedRows: false }],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: printOn(reading.plan, HEADER_ROW),
  };
}

/** The findings on the one sheet kept for them, in their order, what is confirmed last; each cell is a link to where it stands. */
export function designFindings(input: FindingsInput): BookDesign {
  const { findings, confirmed, say } = input;
  const rows = findings.map((finding) => ({
    finding,
    words: say(finding),
    confirmation: confirmed.get(finding.mark) ?? null,
  }));
  const ordered = [...rows.filter((row) => row.confirmation === null), ...rows.filter((row) => row.confirmation !== null)];
  const sheet = sheetOf(ordered, input, standingOf(input.content));
  return { sheets: [sheet], names: [markerOf("findings", sheet.title)] };
}
