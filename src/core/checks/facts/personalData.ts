import { fullAddress, oneCell, parsePlace } from "../../grid/a1";
import { oncePerText } from "../../plan/oncePerText";
import type { CheckContext } from "../checkContext";
import { oncePerCheck } from "./oncePerCheck";
import { perPart } from "./perPart";
import { TELLERS } from "./personalTellers";
import type { PersonalKind } from "./personalTellers";
import { rowsPublished } from "./sheetRows";
import type { SheetRow } from "./sheetRows";

/** One piece of personal data, where it stands; numbers of people are shown in part only. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  readonly at: string;
  readonly shown: string;
}

interface TextDatum {
  readonly kind: PersonalKind;
  readonly shown: string;
  readonly ofContacts: boolean;
}

interface PlacedDatum extends TextDatum {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const WORTH_A_LOOK = /[@\d]|\bM(?:rs?|s|iss|x)\b/;

function mask(text: string): string {
  return `${text.slice(0, 3)}…`;
}

/** What stands before a place in its sentence. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(0, index);
  return before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"), before.lastIndexOf(";")) + 1);
}

const dataIn = oncePerText((text): readonly TextDatum[] => {
  if (!WORTH_A_LOOK.test(text)) return [];
  return TELLERS.filter(({ hint }) => hint.test(text)).flatMap(({ kind, pattern, holds, ofContacts, masked }) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: match, index }) => holds?.(match, sentenceBefore(text, index)) ?? true)
      .map(([match]) => ({ kind, shown: masked === true ? mask(match) : match.replace(/['\u2019]s$/, ""), ofContacts })),
  );
});

/** The personal data of one row. */
function dataOf({ sheet, row, cells }: SheetRow): readonly PlacedDatum[] {
  const found: PlacedDatum[] = [];
  for (const [column, cell] of cells.entries()) {
    if (typeof cell?.value !== "string") continue;
    for (const datum of dataIn(cell.text)) found.push({ ...datum, sheet, row, column, text: cell.text });
  }
  return found;
}

const dataOfRows = perPart(rowsPublished, dataOf);

const CONTACT_TITLE = /\b(?:contacts?|membership|enquir\w*|address)\b/i;

/** The sheets that tell how to reach the members, and others that say so at their top. */
function contactSheets({ reading, content }: CheckContext): ReadonlySet<string> {
  const sheets = new Set(reading.plan.members.map(({ at }) => parsePlace(at)?.sheet ?? ""));
  for (const { sheet, rows } of content.grids) {
    const top = rows.slice(0, 2).some((row) => row.some((cell) => CONTACT_TITLE.test((cell?.text ?? "").slice(0, 100))));
    if (CONTACT_TITLE.test(sheet) || top) sheets.add(sheet);
  }
  for (const { sheet } of reading.plan.priorities) sheets.delete(sheet);
  return sheets;
}

/** A line that is labelled as a contact on purpose: "Tel: …", "E-mail: …". */
const LABELLED = /^[ \t]*(?:tel(?:ephone)?|phone|e-?mail|web(?:site)?|contact|enquiries)\b[^\n]{0,20}[:.]/im;

/**
 * Personal data in what may be published, hidden sheets too, in the order of the workbook. Contacts of members, and lines labelled as
 * contacts outside the tables, may hold what reaches an office. Linear in the cells.
 */
export const personalData = oncePerCheck((context): readonly PersonalDatum[] => {
  const contacts = contactSheets(context);
  return dataOfRows(context)
    .flat()
    .filter(({ ofContacts, sheet, text }) => !ofContacts || !(contacts.has(sheet) || LABELLED.test(text)))
    .map(({ kind, sheet, row, column, shown }) => ({ kind, shown, at: fullAddress(sheet, oneCell(row, column)) }));
});
