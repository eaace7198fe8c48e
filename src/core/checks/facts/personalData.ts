import { fullAddress, oneCell, parsePlace } from "../../grid/a1";
import type { Cell } from "../../grid/grid";
import type { CheckContext } from "../checkContext";
import { isNhsNumber } from "./nhsNumber";
import { oncePerCheck } from "./oncePerCheck";
import { dialled, isPhoneNumber } from "./phoneNumbers";
import { sheetsPublished } from "./sheetsRead";

/** Kinds of personal data that free text can give away. */
export type PersonalKind = "email" | "phone" | "ni-number" | "nhs-number" | "date-of-birth" | "postcode" | "name";

/** One piece of personal data, where it stands; numbers of people are shown in part only. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  readonly at: string;
  readonly shown: string;
}

/** How one kind is told: every match that `holds` is one. */
interface Teller {
  readonly kind: PersonalKind;
  /** Quick to try: a text without it holds none. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly holds?: (text: string) => boolean;
  /** Whether it belongs among the contacts of members. */
  readonly ofContacts: boolean;
  /** Whether it is too private to be shown again in a report. */
  readonly masked?: boolean;
}

/** Mailboxes of an office, not of a person. */
const OFFICES =
  /^(?:info|information|enquir|inquir|contact|admin|office|hello|help|support|team|mail|feedback|report|press|media|comm|csp|csu|community|safety|partnership|council|customer|service|reception|general|no-?reply|webmaster|safeguarding|duty|referral)/i;

function isPersonsMailbox(email: string): boolean {
  return !OFFICES.test(email.slice(0, email.indexOf("@")));
}

/** Numbers of people: mobiles and lines at a place, not 03, 08 and 09 numbers that the public is meant to call. */
function isPersonsNumber(text: string): boolean {
  const digits = dialled(text);
  return isPhoneNumber(digits) && /^0[127]/.test(digits);
}

const DATE = "\\d{1,2}(?:st|nd|rd|th)?[\\s./-](?:\\d{1,2}|[A-Za-z]{3,9})[\\s./,-]+(?:19|20)?\\d{2}";

const TELLERS: readonly Teller[] = [
  {
    kind: "email",
    hint: /@/,
    pattern: /[A-Za-z0-9._%+'-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}/g,
    holds: isPersonsMailbox,
    ofContacts: true,
  },
  {
    kind: "phone",
    hint: /\d{3}/,
    pattern: /(?<![\d.,£/-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d(?:\)?[\s-]?\d){8,9}(?![\d/])/g,
    holds: isPersonsNumber,
    ofContacts: true,
  },
  {
    // Prefixes that are never given are left out. Source: HMRC, National Insurance Manual NIM39110.
    kind: "ni-number",
    hint: /[a-z]{2}\s?\d\d/i,
    pattern: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/gi,
    ofContacts: false,
    masked: true,
  },
  {
    kind: "nhs-number",
    hint: /\d[\s-]?\d{4}/,
    pattern: /(?<![\d.,£/-])[1-9]\d{2}[\s-]?\d{3}[\s-]?\d{4}(?![\d.,/-]\d|\d)/g,
    holds: isNhsNumber,
    ofContacts: false,
    masked: true,
  },
  {
    kind: "date-of-birth",
    hint: /birth|born|d\.?o\.?b/i,
    pattern: new RegExp(`\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|born(?: on)?)[\\s:=(\\u2013-]{0,4}${DATE}`, "gi"),
    ofContacts: false,
    masked: true,
  },
  {
    // Source: Royal Mail, Programmers' Guide to PAF: the inward code has no C, I, K, M, O or V.
    kind: "postcode",
    hint: /\d[A-Z]{2}/,
    pattern: /\b[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])\s?\d[ABD-HJLNP-UW-Z]{2}\b/g,
    ofContacts: true,
  },
  {
    kind: "name",
    hint: /\bM[risx]/,
    pattern:
      /(?<!\bnear[\s-])(?<!\bNear[\s-])\b(?:Mr|Mrs|Ms|Miss|Mx)\b\.?\s+(?:[A-Z]\.?\s+){0,3}\p{Lu}[\p{L}'\u2019-]+(?:\s+\p{Lu}[\p{Ll}'\u2019-]+)?/gu,
    ofContacts: true,
  },
];

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
const LABELLED = /^\s*(?:tel(?:ephone)?|phone|e-?mail|web(?:site)?|contact|enquiries)\b[^\n]{0,20}[:.]/im;

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
