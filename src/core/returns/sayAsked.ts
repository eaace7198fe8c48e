import type { ComparedCell, WhyAsked } from "./comparison";

/** Why a change is put to the officer, in a sentence. */
const WORDS = {
  conflict: "You changed this cell too since the pack was sent.",
  emptied: "The partner emptied this cell.",
  "not-theirs": "This column was not theirs to fill in.",
  "unknown-status": "This status is not in your key.",
  "unknown-agency": "This agency is not among your partners.",
  "day-month": "Day and month may have been turned round.",
  "not-a-date": "This cannot be read as a date.",
  formula: "They typed a formula; only what it shows would be taken.",
  "cut-text": "The text may have been cut short.",
  "two-returns": "Two returns say different things here.",
  "no-fingerprint": "The file does not say what was sent, so nobody knows what stood here then.",
  "matched-by-wording": "The row was matched by its wording, as its ID is gone.",
  "column-guessed": "The heading of its column says something else; it was known by its place.",
  "personal-data": "It may name or describe a person.",
} as const satisfies Record<WhyAsked, string>;

/** Why a change is asked, one sentence a reason, in their order; none for a safe change. */
export function sayAsked({ asked }: Pick<ComparedCell, "asked">): readonly string[] {
  return asked.map((why) => WORDS[why]);
}
