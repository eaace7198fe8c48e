import { isNhsNumber } from "./nhsNumber";
import { dialled, isPhoneNumber } from "./phoneNumbers";

/** Kinds of personal data that free text can give away. */
export type PersonalKind = "email" | "phone" | "ni-number" | "nhs-number" | "date-of-birth" | "postcode" | "name";

/** How one kind is told: every match that `holds` is one. */
interface Teller {
  readonly kind: PersonalKind;
  /** Quick to try: a text without it holds none. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** The words before it in its sentence can show that it is no person's. */
  readonly holds?: (text: string, before?: string) => boolean;
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

/** A building that the public or the partners use, or an office. */
const PUBLIC_PLACE =
  /\b(?:offices?|hall|library|station|schools?|college|academy|university|church|chapel|mosque|temple|hospital|surgery|clinic|centre|hub|headquarters|HQ|depot|museum|courts?|theatre|stadium|reception|PO Box|works? from|based (?:at|in)|operates? from)\b/i;
const HOME = /\b(?:flats?|homes?|lives?|living|lived|tenants?|bungalow|residents?|victims?|family|families)\b/i;

function isHome(_: string, before = ""): boolean {
  return HOME.test(before) || !PUBLIC_PLACE.test(before);
}

const DATE = "\\d{1,2}(?:st|nd|rd|th)?[\\s./-](?:\\d{1,2}|[A-Za-z]{3,9})[\\s./,-]+(?:19|20)?\\d{2}";

/** Every kind of personal data with how it is told. */
export const TELLERS: readonly Teller[] = [
  {
    kind: "email",
    hint: /@/,
    pattern: /[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,}/g,
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
    holds: isHome,
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
