import { buildPlan } from "../../../src/app/buildPlan";
import { issuePacks, previewPacks } from "../../../src/app/issuePacks";
import { readPlan } from "../../../src/app/readPlan";
import { suggestChoices } from "../../../src/core/build/buildChoices";
import { blankSheet } from "../../../src/core/design/blankSheet";
import type { BookDesign, DesignCell, SheetDesign } from "../../../src/core/design/sheetDesign";
import { COLUMNS } from "../../../src/core/plan/columns";
import { createFileWorkbook } from "../../../src/xlsx/fileWorkbook";
import { writeBook } from "../../../src/xlsx/writeBook";
import { valueOf } from "./savedPlan";

/** A plan with its packs filled in and sent back. */
export interface SentBack {
  readonly plan: Uint8Array;
  readonly returns: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const HEADINGS = ["Ref", "Action", "Lead agency", "Other partners", "By when", "Status", "Update"];
const TODAY = "2026-11-20";
const ON_A_SHEET = 50;
const SUPPORTED = 9;

const agencyName = (index: number, agencies: number): string => `Harrowmere Agency ${String((index % agencies) + 1)}`;
const cell = (value: string): DesignCell => ({ value });

function rowOf(at: number, agencies: number): readonly string[] {
  const [priority, number] = [Math.floor(at / ON_A_SHEET) + 1, (at % ON_A_SHEET) + 1];
  const partners = Array.from({ length: Math.min(SUPPORTED, agencies - 1) }, (_, other) => agencyName(at + other + 1, agencies));
  return [
    `${String(priority)}.${String(number)}`,
    `Invented action ${String(number)} of priority ${String(priority)}, told in about as many words as officers take for one.`,
    agencyName(at, agencies),
    partners.join("\n"),
    "March 2027",
    at % 2 === 0 ? "On track" : "Not started",
    `The partners met in week ${String(at % 52)} and agreed what comes next.`,
  ];
}

function officersBook(actions: number, agencies: number): BookDesign {
  const sheets = Array.from({ length: Math.ceil(actions / ON_A_SHEET) }, (_, index): SheetDesign => {
    const rows = Array.from({ length: ON_A_SHEET }, (_, at) => rowOf(index * ON_A_SHEET + at, agencies));
    const titled = [
      ["Ashcombe Vale Action Plan 2026/27"],
      [`Priority ${String(index + 1)}: Invented theme ${String(index + 1)}`],
      HEADINGS,
    ];
    return { ...blankSheet(`Priority ${String(index + 1)}`), rows: [...titled, ...rows].map((row) => row.map(cell)) };
  });
  return { sheets, names: [] };
}

/** Somebody fills in the update of every row of a pack. */
function filledIn(book: BookDesign): BookDesign {
  const sheets = book.sheets.map((sheet): SheetDesign => {
    const head = sheet.rows.findIndex((row) => row.some((one) => one?.value === COLUMNS.update.heading));
    const column = sheet.rows[head]?.findIndex((one) => one?.value === COLUMNS.update.heading) ?? -1;
    const ref = sheet.rows[head]?.findIndex((one) => one?.value === COLUMNS.ref.heading) ?? -1;
    if (head === -1 || ref === -1) return sheet;
    const fill = (row: SheetDesign["rows"][number]): SheetDesign["rows"][number] =>
      row.map((one, at) => (at === column ? { ...one, value: `Second visit made for ${String(row[ref]?.value ?? "")}.` } : one));
    return { ...sheet, rows: sheet.rows.map((row, at) => (at > head && typeof row[ref]?.value === "string" ? fill(row) : row)) };
  });
  return { ...book, sheets };
}

/** A plan of so many actions, built, and the packs of all its agencies as they come back with every update filled in. */
export async function manyReturns(actions: number, agencies: number): Promise<SentBack> {
  const workbook = valueOf(await createFileWorkbook(await writeBook(officersBook(actions, agencies)), "plan.xlsx"));
  const first = valueOf(await readPlan(workbook));
  valueOf(await buildPlan(workbook, first, suggestChoices(first.reading), TODAY));
  const inHand = valueOf(await readPlan(workbook));
  const { agencies: known } = previewPacks(inHand, TODAY);
  const choices = { round: "Quarter 3, 2026/27", due: null, sendTo: null, agencies: known.map(({ agency }) => agency) };
  const issued = valueOf(await issuePacks(workbook, inHand, choices, TODAY, (book) => writeBook(filledIn(book))));
  return { plan: workbook.bytes(), returns: issued.files };
}
