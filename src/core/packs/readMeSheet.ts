import { blankSheet } from "../design/blankSheet";
import { columnsOf, rowsOf, textCell } from "../design/designCells";
import type { CellAt } from "../design/designCells";
import type { CellStyle, DesignCell, SheetDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { dayWords } from "../plan/days";
import { PACK_SHEETS } from "../returns/packRecord";
import type { PackInput } from "./packInput";
import type { AgencyShare } from "./packShares";
import { PACK_STYLES, packPrint } from "./packLooks";

/** A row of the sheet: the cells of its columns A and B. */
type Line = readonly [DesignCell | null, DesignCell | null];

const WIDTHS = [18, 88] as const;
const BLANK: Line = [null, null];

function line(label: string, text: string, style: CellStyle = STYLES.text): Line {
  return [textCell(label, STYLES.label), textCell(text, style)];
}

function heading(text: string): Line {
  return [textCell(text, { ...STYLES.label, size: 13, wrap: false }), null];
}

function actionCount(count: number): string {
  return count === 1 ? "1 action" : `${String(count)} actions`;
}

/** "12 actions that your agency leads, and 3 actions that it supports." */
function holds({ leads, supports }: AgencyShare): string {
  const led = leads === 0 ? [] : [`${actionCount(leads)} that your agency leads`];
  const who = leads === 0 ? "your agency" : "it";
  const supported = supports === 0 ? [] : [`${actionCount(supports)} that ${who} supports`];
  return `${[...led, ...supported].join(", and ")}.`;
}

/** A link where the words are an e-mail address and nothing else. */
function sendToCell(sendTo: string): DesignCell {
  const cell = textCell(sendTo, STYLES.text);
  const isAddress = /^[^\s@<>"'(),:;?&]+@[^\s@<>"'(),:;?&]+\.[A-Za-z]{2,}$/.test(sendTo);
  return isAddress ? { ...cell, link: `mailto:${sendTo}` } : cell;
}

function facts({ plan, share, fingerprint: { agency, round, due }, sendTo }: PackInput): readonly Line[] {
  return [
    line("For", agency),
    ...(plan.organisation === null ? [] : [line("From", plan.organisation)]),
    line("Round", round),
    ...(due === null ? [] : [line("Return by", dayWords(due), { ...STYLES.text, bold: true })]),
    [textCell("Send it to", STYLES.label), sendToCell(sendTo ?? "Whoever sent it to you, by replying to the message")],
    line("What it holds", holds(share)),
  ];
}

function steps({ share, fingerprint: { due } }: PackInput, hasRag: boolean): readonly Line[] {
  const texts = [
    "Go to the sheet Your actions. You only need to fill in the yellow columns; a status that is chosen shows its own colour.",
    "Status: choose from the list. What each status means is below.",
    ...(hasRag ? ["RAG: choose from the list."] : []),
    "Update: in a sentence or two, what has been done since last time and what comes next. Write over what stands there. If nothing has changed, say so.",
    "Updated: the day of your update, as day/month/year, such as 31/03/2026.",
    ...(share.supports === 0
      ? []
      : [
          "For actions that you support, write an update only where your agency has something to say. The lead agency gives the status.",
        ]),
    "To propose a new action, use the sheet New actions.",
    `Save the workbook as it is (.xlsx) and send it back${due === null ? "" : ` by ${dayWords(due)}`}.`,
  ];
  return texts.map((text, at): Line => [textCell(`${String(at + 1)}.`, PACK_STYLES.number), textCell(text, STYLES.text)]);
}

const GOOD_TO_KNOW = [
  "White cells are protected so that nothing is changed by accident; there is no password. If something in them is wrong, say so in Update.",
  "The filter buttons work. Excel does not sort a protected sheet: to sort, choose Review, Unprotect Sheet first. Rows are recognised in any order.",
  "Emptying a cell deletes nothing from the plan.",
  "Please do not name victims, suspects or other people, and write nothing that is not meant to be shared within the partnership.",
  "Excel, Excel for the web and LibreOffice all work. Nothing is sent by the workbook itself, and it holds no macros.",
] as const;

/** The key to the colours: each status in its own, with what it means. */
function keyLines({ key }: PackInput): readonly Line[] {
  return [
    [textCell("Yellow", PACK_STYLES.openSample), textCell("Yours to fill in.", STYLES.body)],
    ...key.flatMap(({ label, meaning, fill, font }): Line[] => {
      const style = { ...STYLES.bodyStatus, colour: font, ...(fill === null ? {} : { fill }) };
      return label === "" ? [] : [[textCell(label, style), textCell(meaning, STYLES.body)]];
    }),
  ];
}

/** The first sheet of a pack: what is asked, by when, whom to send it to, and what the colours mean. */
export function readMeSheet(input: PackInput, hasRag: boolean): SheetDesign {
  const lines: readonly Line[] = [
    [textCell("Update on your actions", STYLES.title), null],
    [textCell(input.plan.title, STYLES.subtitle), null],
    BLANK,
    ...facts(input),
    BLANK,
    heading("What to do"),
    ...steps(input, hasRag),
    BLANK,
    heading("Good to know"),
    ...GOOD_TO_KNOW.map((text): Line => [textCell("•", PACK_STYLES.number), textCell(text, STYLES.text)]),
    BLANK,
    heading("What the colours mean"),
    ...keyLines(input),
  ];
  const rows = rowsOf(
    lines.flatMap((cells, row) => cells.flatMap((cell, column): CellAt[] => (cell === null ? [] : [{ row, column, cell }]))),
  );
  const columns = columnsOf(WIDTHS);
  return {
    ...blankSheet(PACK_SHEETS.readMe),
    tabColour: TAB_COLOURS.plan,
    showGridlines: false,
    rows,
    columns,
    print: { ...packPrint(input, null), orientation: "portrait" },
  };
}
