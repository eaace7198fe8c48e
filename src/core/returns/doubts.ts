import { COLUMNS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { dayOfSerial, dayWords, serialOfDay } from "../plan/days";
import { LONGEST_TEXT } from "../design/safeText";
import { foldedKey } from "../plan/nameKeys";
import type { IsoDay } from "../plan/plan";
import type { WhyAsked } from "./comparison";
import { foldedText } from "./foldedText";
import { personalIn } from "./personalIn";
import type { PlanIndex } from "./planIndex";
import type { ReturnCode } from "./returnRules";
import type { ReturnedCell } from "./returnReading";
import { turnedDay, writtenDay } from "./writtenDay";

/** A cell that the partner changed, with all that can make it doubtful. */
export interface ChangedCell {
  readonly column: ColumnKey;
  /** null: nobody knows what was issued. */
  readonly issued: string | null;
  readonly returned: ReturnedCell;
  readonly isOpen: boolean;
  /** Cells of the file whose text is what a formula shows. */
  readonly formulas: ReadonlySet<string>;
  readonly index: PlanIndex;
  /** The day of the issue, and today: an update is of a day between them. */
  readonly issuedOn: IsoDay | null;
  readonly today: IsoDay;
}

/** Something doubtful about a changed cell: why it is asked, what is said of it, with its facts. */
export interface Doubt {
  /** null: only said, not asked. */
  readonly why: WhyAsked | null;
  readonly code: ReturnCode;
  readonly facts: Readonly<Record<string, string>>;
}

type Look = (changed: ChangedCell) => Doubt | null;

/** A longer text is told by its beginning and its end. */
function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 50)} … ${text.slice(-25)}`;
}

const kindOf = ({ column }: ChangedCell): (typeof COLUMNS)[ColumnKey]["holds"] => COLUMNS[column].holds;

const emptied: Look = ({ returned, issued, column }) =>
  returned.text === "" && issued !== null && issued !== ""
    ? { why: "emptied", code: "cell-emptied", facts: { column: COLUMNS[column].heading, expected: short(issued) } }
    : null;

const notTheirs: Look = ({ isOpen, column, issued, returned }) =>
  isOpen
    ? null
    : {
        why: "not-theirs",
        code: "protected-changed",
        facts: { column: COLUMNS[column].heading, expected: short(issued ?? ""), found: short(returned.text) },
      };

const statusWord: Look = (changed) => {
  const { returned, index } = changed;
  if (kindOf(changed) !== "status" || returned.text === "") return null;
  const read = index.statuses(returned.text);
  if (read?.sure !== true) return { why: "unknown-status", code: "status-unknown", facts: { found: short(returned.text) } };
  if (foldedText(returned.text) === read.label) return null;
  return { why: null, code: "status-read", facts: { found: short(returned.text), expected: read.label } };
};

const unknownAgency: Look = (changed) => {
  const { returned, index, column } = changed;
  if (column !== "lead" || returned.text === "" || index.agencies.has(foldedKey(returned.text))) return null;
  return { why: "unknown-agency", code: "agency-unknown", facts: { found: short(returned.text) } };
};

/** Whether only one way round falls between the issue and today, and it is the one that was read. */
function isPlain(day: IsoDay, turned: IsoDay, { issuedOn, today }: ChangedCell): boolean {
  const fits = (one: IsoDay): boolean => issuedOn !== null && one >= issuedOn && one <= today;
  return fits(day) && !fits(turned);
}

/** So many days before the issue an update may well be of: what was done since the last quarter's. */
const DAYS_BACK = 92;

/** Whether a day is as far off as an update is not, and turned round it is not: still to come, or long before the issue. */
function isUnlikely(day: IsoDay, turned: IsoDay, { issuedOn, today }: ChangedCell): boolean {
  const since = (start: IsoDay | null) => (one: IsoDay) => one <= today && (start === null || one >= start);
  const [sinceIssue, sinceLast] = [
    since(issuedOn),
    since(issuedOn === null ? null : dayOfSerial(serialOfDay(issuedOn) - DAYS_BACK)),
  ];
  return [sinceIssue, sinceLast].some((fits) => !fits(day) && fits(turned));
}

/** A day typed as text that can be read both ways, the issued day turned round, or one that is likely only the other way round. */
const turnedRound: Look = (changed) => {
  const { returned, issued } = changed;
  const kind = kindOf(changed);
  const day = kind === "day" || kind === "when" ? writtenDay(returned.value ?? returned.text) : null;
  const turned = day?.turned ?? null;
  if (day === null || turned === null) return null;
  const before = issued === null ? null : (writtenDay(issued)?.day ?? null);
  const isIssuedTurned = before !== null && turnedDay(before) === day.day;
  const unlikely = kind === "day" && isUnlikely(day.day, turned, changed);
  const doubtful = isIssuedTurned || unlikely || (day.asText && !isPlain(day.day, turned, changed));
  const facts = { found: returned.text, expected: dayWords(day.day) };
  return doubtful ? { why: "day-month", code: "date-turned", facts } : null;
};

const typedDay: Look = (changed) => {
  const { returned } = changed;
  if (kindOf(changed) !== "day" || returned.text === "") return null;
  const day = writtenDay(returned.value ?? returned.text);
  if (day === null) return { why: "not-a-date", code: "not-a-date", facts: { found: short(returned.text) } };
  return day.asText ? { why: null, code: "date-typed", facts: { found: returned.text, expected: dayWords(day.day) } } : null;
};

/** An update of a day that is not here yet, whichever way round it is read. */
const toCome: Look = (changed) => {
  const day = kindOf(changed) === "day" ? writtenDay(changed.returned.value ?? changed.returned.text) : null;
  if (day === null || day.day <= changed.today || (day.turned ?? day.day) <= changed.today) return null;
  return { why: null, code: "day-to-come", facts: { found: dayWords(day.day) } };
};

/** Text that a program would run as a formula, a command behind it, or the error of one. A dash before a word is a bullet. */
const FORMULA =
  /^\s*(?:=|@\s*[A-Za-z.]+\s*\(|[+-]\s*(?:[A-Za-z.]+\s*\(|\d[\d.]*\s*[-+*/^|]))|^[^\n]{0,40}\bcmd\s*\||\|\s*'[^']*'\s*!/;
const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

const formula: Look = ({ returned, formulas }) =>
  formulas.has(returned.at) || FORMULA.test(returned.text.slice(0, 400)) || ERROR.test(returned.text)
    ? { why: "formula", code: "formula-typed", facts: { found: short(returned.text) } }
    : null;

/** Where programs and forms cut texts off: old Excel's cell, its comment and link. Excel's own longest text is the longest that can be taken. */
const CUTS: ReadonlySet<number> = new Set([255, 1_024]);

/** Whether a text is the issued one with its end missing, in the middle of a word or a sentence. */
function isBeginning(text: string, issued: string): boolean {
  return text.length >= 10 && issued.length > text.length && issued.startsWith(text) && !/[.!?]$/.test(text);
}

const cutText: Look = ({ returned, issued, column }) => {
  if (COLUMNS[column].holds !== "text") return null;
  const { length } = returned.text;
  const isCut = CUTS.has(length) || length >= LONGEST_TEXT;
  const text = foldedText(returned.text.slice(0, LONGEST_TEXT));
  const cut = isCut || isBeginning(text, foldedText(issued ?? ""));
  return cut ? { why: "cut-text", code: "text-cut", facts: { found: `…${text.slice(-40)}` } } : null;
};

const personal: Look = ({ returned, column }) => {
  const found = COLUMNS[column].holds === "text" ? personalIn(returned.text) : [];
  return found.length === 0 ? null : { why: "personal-data", code: "personal-data", facts: { found: found.join(", ") } };
};

/** Everything that can make a change doubtful, in the order in which it is told. */
const LOOKS: readonly Look[] = [
  emptied,
  notTheirs,
  statusWord,
  unknownAgency,
  turnedRound,
  typedDay,
  toCome,
  formula,
  cutText,
  personal,
];

/** What is doubtful about a cell that the partner changed; empty where it is safe. */
export function doubtsOf(changed: ChangedCell): readonly Doubt[] {
  return LOOKS.map((look) => look(changed)).filter((doubt) => doubt !== null);
}
