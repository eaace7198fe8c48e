import { fullAddress, oneCell, parsePlace } from "../../grid/a1";
import type { Cell } from "../../grid/grid";
import type { CheckContext } from "../checkContext";
import { oncePerCheck } from "./oncePerCheck";
import { TELLERS } from "./personalTellers";
import type { PersonalKind } from "./personalTellers";
import { sheetsPublished } from "./sheetsRead";

/** One piece of personal data, where it stands; numbers of people are shown in part only. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  readonly at: string;
  readonly shown: string;
}

interface RowDatum {
  readonly kind: PersonalKind;
  readonly column: number;
  readonly shown: string;
  readonly ofContacts: boolean;
}

const WORTH_A_LOOK = /[@\d]|\bM(?:rs?|s|iss|x)\b/;

function mask(text: string): string {
  return `${text.slice(0, 3)}…`;
}

function dataIn(text: string, column: number): readonly RowDatum[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  return TELLERS.filter(({ hint }) => hint.test(text)).flatMap(({ kind, pattern, holds, ofContacts, masked }) =>
    [...text.matchAll(pattern)]
      .map(([match]) => match)
      .filter((match) => holds?.(match) ?? true)
      .map((match) => ({ kind, column, shown: masked === true ? mask(match) : match, ofContacts })),
  );
}

/** Rows do not change; what was found in one is kept for as long as the row is. */
const KEPT = new WeakMap<readonly (Cell | null)[], readonly RowDatum[]>();

function dataOf(row: readonly (Cell | null)[]): readonly RowDatum[] {
  const before = KEPT.get(row);
  if (before !== undefined) return before;
  const data = row.flatMap((cell, column) => (typeof cell?.value === "string" ? dataIn(cell.text, column) : []));
  KEPT.set(row, data);
  return data;
}

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
  return sheetsPublished(context).flatMap(({ sheet, rows }) =>
    rows.flatMap((row, index) =>
      dataOf(row)
        .filter(({ ofContacts, column }) => !ofContacts || !(contacts.has(sheet) || LABELLED.test(row[column]?.text ?? "")))
        .map(({ kind, column, shown }) => ({ kind, shown, at: fullAddress(sheet, oneCell(index, column)) })),
    ),
  );
});
