import type { CellValue } from "../grid/grid";
import { COLUMNS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { JOINT_LEAD } from "../plan/bookTables";
import { foldedKey } from "../plan/nameKeys";
import { statusOfWord } from "../plan/statusOf";
import { foldedText } from "./foldedText";
import type { StatusReader } from "./statusReader";
import { writtenDay } from "./writtenDay";

/** What a cell says, as it is compared: its text, and its value where it is known. */
export interface Said {
  readonly text: string;
  readonly value?: CellValue;
}

type Sense = (said: Said, statuses: StatusReader) => string;

const byText: Sense = ({ text }) => foldedText(text);
const bySmallLetters: Sense = ({ text }) => foldedText(text).toLowerCase();

/** A day by its date, whatever program or hand wrote it. */
const byDay: Sense = ({ text, value }) => {
  const day = writtenDay(typeof value === "number" ? value : text);
  return day === null ? foldedText(text) : day.day;
};

/** A ref without the full stop after it. */
const byRef: Sense = ({ text }) => foldedText(text).replace(/\.$/, "").toLowerCase();

/** Whether a ref has only been made a number by a program: 1.10 is then 1.1. */
function isRefAsNumber(one: Said, other: Said): boolean {
  const isNumber = typeof one.value === "number" || typeof other.value === "number";
  return isNumber && one.text.trim() !== "" && Number(one.text) === Number(other.text);
}

/** Names in any order, as the plan tells spellings apart; a joint lead stays one. */
const byNames: Sense = ({ text }) =>
  text
    .split(/[\r\n;,]+/)
    .map((name) => (name.trim().endsWith(JOINT_LEAD.trim()) ? `${foldedKey(name)} +` : foldedKey(name)))
    .filter((key) => key !== "")
    .sort()
    .join("; ");

/** How cells of a kind are compared. Two that say the same have the same sense. */
const SENSES: Readonly<Record<(typeof COLUMNS)[ColumnKey]["holds"], Sense>> = {
  text: byText,
  id: byText,
  type: bySmallLetters,
  when: byDay,
  day: byDay,
  ref: byRef,
  agencies: byNames,
  status: (said, statuses) => {
    const read = statuses(said.text);
    return read?.sure === true ? `= ${read.label}` : bySmallLetters(said, statuses);
  },
  rag: (said, statuses) => {
    const rating = statusOfWord(said.text);
    return rating === null ? bySmallLetters(said, statuses) : `= ${rating}`;
  },
};

/** Whether two cells of a column say the same. */
export function saySame(column: ColumnKey, one: Said, other: Said, statuses: StatusReader): boolean {
  if (one.text === other.text && typeof one.value !== "number" && typeof other.value !== "number") return true;
  const sense = SENSES[COLUMNS[column].holds];
  if (column === "ref" && isRefAsNumber(one, other)) return true;
  return sense(one, statuses) === sense(other, statuses);
}

/** What a cell of a column says, as a text that two cells share when they say the same. */
export function senseOf(column: ColumnKey, said: Said, statuses: StatusReader): string {
  return SENSES[COLUMNS[column].holds](said, statuses);
}
