import { suggestChoices } from "../../src/core/build/buildChoices";
import { designPlan } from "../../src/core/build/designPlan";
import { gridOfDesign } from "../../src/core/design/gridOfDesign";
import type { BookDesign, DesignCell, SheetDesign } from "../../src/core/design/sheetDesign";
import type { WorkbookContent } from "../../src/core/grid/grid";
import { packBook } from "../../src/core/packs/packBook";
import { planShares } from "../../src/core/packs/packShares";
import { packsOfRound } from "../../src/core/packs/packsOfRound";
import { COLUMNS } from "../../src/core/plan/columns";
import type { Action, Priority } from "../../src/core/plan/plan";
import type { Reading } from "../../src/core/plan/reading";
import { recognise } from "../../src/core/recognise/recognise";
import { PACK_SHEETS } from "../../src/core/returns/packRecord";

const TODAY = "2025-12-01";
const ACTIONS = 1_000;
const PRIORITIES = 10;
const AGENCIES = 200;
/** The lead and so many partners have part in each action: 50 actions an agency. */
const PARTNERS = 9;

const STATUSES = ["On track", "At risk", "Off track", "Complete", "Not started"];
const TYPED = ["GREEN", "on-track", "Complete", "At risk", "Amber"];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? "";
const agency = (index: number): string => `Invented Agency ${String((index % AGENCIES) + 1)}`;

function actionAt(index: number): Action {
  const partners = Array.from({ length: PARTNERS }, (_, at) => agency(index + (at + 1) * 20));
  return {
    id: null,
    ref: `${String(Math.floor(index / 100) + 1)}.${String((index % 100) + 1)}`,
    action: `Invented action ${String(index + 1)}, told in about as many words as officers take for one that several partners share.`,
    lead: [agency(index)],
    partners,
    byWhen: pick(["March 2026", "Ongoing", "June 2026", "31/12/2025"], index),
    funding: null,
    type: null,
    measure: `Measured by the number of things done in quarter ${String((index % 4) + 1)}.`,
    status: pick(STATUSES, index),
    statusFill: null,
    rag: null,
    update: `The partners met in week ${String(index % 52)} and agreed what comes next.`,
    updated: "03/07/2025",
    extra: [],
    at: `'Source'!A${String(index + 5)}:D${String(index + 5)}`,
  };
}

function priorityAt(index: number): Priority {
  return {
    id: null,
    number: String(index + 1),
    title: `Invented theme ${String(index + 1)}`,
    sheet: "Source",
    at: "'Source'!A3",
    leadAgencies: [],
    narrative: null,
    overview: null,
    activities: [],
    measures: [],
    outcomes: [],
    keyPartners: [],
    actions: Array.from({ length: ACTIONS / PRIORITIES }, (_, at) => actionAt(index * (ACTIONS / PRIORITIES) + at)),
    columns: [],
  };
}

/** A structured plan of 1,000 actions that 200 agencies share, 50 to each. */
export function largePlan(): { readonly book: BookDesign; readonly content: WorkbookContent } {
  const plan = {
    title: "Invented Partnership Action Plan",
    organisation: null,
    period: { start: "2025-04-01", end: "2026-03-31" },
    intro: [],
    priorities: Array.from({ length: PRIORITIES }, (_, index) => priorityAt(index)),
    targets: [],
    members: [],
    glossary: [],
  };
  const nothing = { review: null, tables: [], unplaced: [], questions: [], agencyProposals: [], hidden: [], structured: false };
  const reading: Reading = { plan, ...nothing };
  const empty = { grids: [], names: [] };
  const { book } = designPlan({ content: empty, reading, choices: suggestChoices(reading), today: TODAY });
  return { book, content: { grids: book.sheets.map(gridOfDesign), names: book.names } };
}

/** A partner's pack as it comes back: a fifth of its statuses retyped, a half of its updates new. */
function filledIn(sheet: SheetDesign, pack: number): SheetDesign {
  const header = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === COLUMNS.id.heading));
  const column = (key: "status" | "update"): number =>
    sheet.rows[header]?.findIndex((cell) => cell?.value === COLUMNS[key].heading) ?? -1;
  const [status, update] = [column("status"), column("update")];
  const typed = (cell: DesignCell | null, row: number, at: number): DesignCell | null => {
    if (row <= header || cell === null) return cell;
    if (at === status && row % 5 === 0) return { ...cell, value: pick(TYPED, row + pack) };
    if (at === update && row % 2 === 0)
      return { ...cell, value: `In the quarter agency ${String(pack)} did part ${String(row)} of it.` };
    return cell;
  };
  return { ...sheet, rows: sheet.rows.map((cells, row) => cells.map((cell, at) => typed(cell, row, at))) };
}

/** The returns of all agencies to a plan, as designs of their files. */
export function returnsTo(content: WorkbookContent): readonly { readonly name: string; readonly design: BookDesign }[] {
  const { plan } = recognise(content);
  const choices = { round: "Quarter 3, 2025/26", due: "2026-01-15", sendTo: null };
  return packsOfRound({ content, plan }, planShares(plan).shares, choices, TODAY).map(({ name, input }, pack) => {
    const book = packBook(input);
    const sheets = book.sheets.map((sheet) => (sheet.title === PACK_SHEETS.actions ? filledIn(sheet, pack) : sheet));
    return { name, design: { ...book, sheets } };
  });
}
