import { COLUMN_KEYS, COLUMNS } from "../../../core/plan/columns";
import { dayWords } from "../../../core/plan/days";
import type { Priority } from "../../../core/plan/plan";
import type { AgencyProposal, AgencyReason, ColumnReason, ColumnReading } from "../../../core/plan/reading";

type Meaning = ColumnReading["means"];

/** What a column can be said to mean, in the order of our sheets; our own Action ID is given, never read. */
export const MEANINGS: readonly Meaning[] = [null, "priority", ...COLUMN_KEYS.filter((key) => key !== "id")];

/** What a column means, in words. */
export function sayMeaning(means: Meaning): string {
  if (means === null) return "Keep as it is";
  return means === "priority" ? "Priority" : COLUMNS[means].heading;
}

const COLUMN_REASONS = {
  heading: "Because of its heading",
  "table-before": "As in the table before",
  content: "Because of what it holds",
  answer: "Because you said so",
} as const satisfies Record<ColumnReason, string>;

/** Why a column is understood so, in words. */
export function sayColumnReason(why: ColumnReason): string {
  return COLUMN_REASONS[why];
}

/** A column by its heading, or by where it stands. */
export function sayHeading(heading: string): string {
  return heading === "" ? "A column without a heading" : `“${short(heading, 60)}”`;
}

const AGENCY_REASONS = {
  glossary: "the glossary says so",
  membership: "the list of members says so",
  brackets: "one stands in brackets after the other",
  initials: "it has its initials",
  "near-spelling": "it is spelt nearly the same",
} as const satisfies Record<AgencyReason, string>;

/** Why a spelling may stand for an agency, in words. */
export function sayAgencyReason({ why }: AgencyProposal): string {
  return AGENCY_REASONS[why];
}

/** A priority's number and title. */
export function sayPriority({ number, title }: Pick<Priority, "number" | "title">): string {
  return number === null ? title : `${number}. ${title}`;
}

/** A text cut to a length, at a word where there is one. */
export function short(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, "")}…` : text;
}

/** What figures such as 11/7/11 mean with the day first, and with the month first; the orders alone when they are no such date. */
export function sayOrders(text: string): { readonly dayFirst: string; readonly monthFirst: string } {
  const [, one = "", two = "", years = ""] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text) ?? [];
  if (years === "") return { dayFirst: "The day", monthFirst: "The month" };
  const year = years.length === 2 ? `20${years}` : years;
  const day = (month: string, date: string): string => dayWords(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return { dayFirst: day(two, one), monthFirst: day(one, two) };
}
