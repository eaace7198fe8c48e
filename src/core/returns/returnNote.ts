import { blankSheet } from "../design/blankSheet";
import { columnsOf, rowsOf, textCell } from "../design/designCells";
import type { CellAt } from "../design/designCells";
import { fittedHeight } from "../design/fittedHeight";
import { printOn } from "../design/printSetup";
import type { BookDesign, DesignCell, SheetDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { NameBook } from "../design/uniqueNames";
import { boxAddress, parsePlace } from "../grid/a1";
import type { WorkbookContent } from "../grid/grid";
import { dayWords } from "../plan/days";
import type { IsoDay } from "../plan/plan";
import type { ReturnFinding } from "./returnReading";
import type { ReturnCode } from "./returnRules";
import { sayReturnFinding } from "./sayReturnFinding";

/** What the partner is asked to do, in words for the partner. What is not here is ours alone to look at. */
const TO_MEND = {
  "no-rows": "Fill in the pack that you were sent, and send it again with its rows.",
  "other-plan": "Send the pack of this plan.",
  "other-period": "Send this year's pack.",
  "earlier-round": "Fill in the latest pack and send that.",
  "old-template": "Fill in the latest pack and send that.",
  "no-fingerprint": "Next time please fill in the pack that you were sent.",
  "whole-plan": "Next time please fill in the pack that you were sent.",
  "other-agency": "Tell us which agency filled this in.",
  "two-files": "Tell us which of your files holds.",
  untouched: "Fill in a status and an update for each action.",
  "column-removed": "Send the column again with what stood in it.",
  "column-guessed": "Give the column its heading back.",
  "column-added": "Write what matters into the update: a column of your own is not taken in.",
  "rows-deleted": "Tell us why these actions are gone.",
  "row-doubled": "Tell us which of the two rows holds.",
  "row-without-action": "Write what the action is, or take the row out.",
  "protected-changed": "This is not yours to change here: say in the update what should change.",
  "cell-emptied": "Tell us whether this is meant to be empty.",
  "status-unknown": "Choose a status from the list.",
  "agency-unknown": "Write the agency as it stands in the list.",
  "date-turned": "Write the month as a word, such as 7 November 2026.",
  "not-a-date": "Write the day, such as 31/03/2026.",
  "formula-blank": "Write the words themselves in place of the formula.",
  "cells-merged": "Give each row a cell of its own.",
  "formula-typed": "Write the words themselves in place of the formula.",
  "text-cut": "Write the text to its end.",
  "personal-data": "Name the post or the agency in place of a person, or take it out.",
} as const satisfies Partial<Record<ReturnCode, string>>;

const MEND_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(TO_MEND));

/** Everything that a return note depends on. */
export interface ReturnNoteInput {
  /** The partner's file as it was sent back. */
  readonly content: WorkbookContent;
  readonly agency: string | null;
  readonly findings: readonly ReturnFinding[];
  readonly today: IsoDay;
}

const HEADINGS = ["Sheet", "Cell", "What we found", "What to mend"] as const;
const WIDTHS = [22, 10, 60, 50] as const;
const HEADER_ROW = 3;

function placeCells(at: string | null): readonly DesignCell[] {
  const place = at === null ? null : parsePlace(at);
  if (place === null) return [textCell("Whole file", STYLES.body), textCell(null, STYLES.body)];
  const { top, left } = place.box;
  const cell = textCell(boxAddress({ top, left, bottom: top, right: left }), STYLES.bodyAsTyped);
  const link = { ...cell, style: { ...cell.style, colour: "0563C1", underline: true }, link: `#${at ?? ""}` };
  return [textCell(place.sheet, STYLES.body), link];
}

function noteRow(finding: ReturnFinding, mend: string): readonly DesignCell[] {
  return [...placeCells(finding.at), textCell(sayReturnFinding(finding).says, STYLES.body), textCell(mend, STYLES.body)];
}

/** The findings that a partner can do something about, in their order. */
export function toMend(findings: readonly ReturnFinding[]): readonly ReturnFinding[] {
  return findings.filter(({ code }) => MEND_WORDS.has(code));
}

function noteSheet({ content, agency, findings, today }: ReturnNoteInput): SheetDesign {
  const rows = toMend(findings).map((finding) => noteRow(finding, MEND_WORDS.get(finding.code) ?? ""));
  const cells: readonly CellAt[] = [
    { row: 0, column: 0, cell: textCell("What to mend", STYLES.title) },
    {
      row: 1,
      column: 0,
      cell: textCell([agency ?? "", dayWords(today)].filter((part) => part !== "").join(" · "), STYLES.subtitle),
    },
    ...HEADINGS.map((heading, column) => ({ row: HEADER_ROW, column, cell: textCell(heading, STYLES.header) })),
    ...rows.flatMap((row, at) => row.map((cell, column) => ({ row: HEADER_ROW + 1 + at, column, cell }))),
  ];
  const columns = columnsOf(WIDTHS);
  const filled = rowsOf(cells);
  return {
    ...blankSheet(new NameBook(content.grids.map(({ sheet }) => sheet)).title("What to mend", "What to mend")),
    tabColour: TAB_COLOURS.export,
    showGridlines: false,
    rows: filled,
    columns,
    rowSizes: filled.map((row, at) => ({ height: at <= 1 ? null : fittedHeight(row, columns, () => false), hidden: false })),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: printOn({ organisation: agency, title: "What to mend" }, HEADER_ROW),
  };
}

/** One sheet for a copy of the partner's file: what to mend, cell by cell, each cell a link to where it stands. */
export function returnNote(input: ReturnNoteInput): BookDesign {
  return { sheets: [noteSheet(input)], names: [] };
}
