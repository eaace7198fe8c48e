import type { ReturnFinding, ReturnLevel } from "./returnReading";

/** What one kind of finding on a return says, and what to do about it. {name} stands for a fact. */
interface ReturnRule {
  readonly level: ReturnLevel;
  readonly says: string;
  readonly todo: string;
}

/** Everything that a return can be found to have, first questions first. The order is that in which findings are told. */
export const RETURN_RULES = {
  // Is it a return to this plan at all?
  "no-rows": {
    level: "refuse",
    says: "No actions were found in this file.",
    todo: "Ask the partner to send the pack again with its rows.",
  },
  "too-many-rows": {
    level: "refuse",
    says: "This file has far more rows than a return can have.",
    todo: "Ask for the pack that was sent, with nothing else in it.",
  },
  "other-plan": {
    level: "refuse",
    says: "This pack was sent out for another plan: {found}.",
    todo: "Open that plan's workbook to compare it, or ask for the pack of this plan.",
  },
  "other-period": {
    level: "refuse",
    says: "This pack is of {found}; the plan is of {expected}.",
    todo: "Ask for this year's pack.",
  },
  "earlier-round": {
    level: "refuse",
    says: "This is the pack of an earlier round ({found}); {agency} has been sent a later one since.",
    todo: "Ask for the latest pack.",
  },
  "already-merged": {
    level: "refuse",
    says: "This return has been merged already.",
    todo: "There is nothing to do.",
  },
  "same-file-twice": {
    level: "refuse",
    says: "This file says the same as {other}.",
    todo: "There is nothing to do; the other one is compared.",
  },
  "nothing-of-this-plan": {
    level: "refuse",
    says: "No row of it is an action of this plan (rows: {count}).",
    todo: "Check that the right file was chosen, or open the workbook of the plan that it belongs to.",
  },
  "later-round": {
    level: "ask",
    says: "This pack was sent after this copy of the plan was saved ({found}).",
    todo: "Compare it with the latest copy of the plan.",
  },
  "old-template": {
    level: "ask",
    says: "The file is the pack of {found}, but its rows are those of this plan: they were probably pasted into an old pack.",
    todo: "Look at every change; nobody knows what stood there before.",
  },
  "whole-plan": {
    level: "ask",
    says: "This is a copy of the whole plan, not a pack.",
    todo: "Look at every change; the copy may be old.",
  },
  "no-fingerprint": {
    level: "ask",
    says: "The file does not say what was sent to the partner.",
    todo: "Look at every change: each is compared with the plan as it stands now.",
  },
  "other-agency": {
    level: "ask",
    says: "The pack was sent to {expected}, but most of its rows are led by {found}.",
    todo: "Ask who filled it in.",
  },
  "unknown-agency-pack": {
    level: "ask",
    says: "The pack was sent to {found}, which is not an agency of this plan any more.",
    todo: "Ask who answers for these actions now.",
  },
  "two-files": {
    level: "ask",
    says: "{agency} has sent more than one file: {other} too.",
    todo: "Ask which one holds; where they differ you are asked.",
  },
  untouched: {
    level: "note",
    says: "Nothing was filled in: the pack came back as it was sent.",
    todo: "Remind {agency}.",
  },
  // Its columns
  "column-removed": {
    level: "ask",
    says: "The column {column} is gone.",
    todo: "Ask for the updates that it would have held.",
  },
  "protected-column-removed": {
    level: "note",
    says: "The column {column} is gone.",
    todo: "Nothing to do: the plan keeps its own.",
  },
  "column-renamed": {
    level: "note",
    says: "The column {column} is called “{found}”.",
    todo: "Nothing to do: it was read as {column}.",
  },
  "column-guessed": {
    level: "ask",
    says: "“{found}” was taken for the column {column} because of where it stands.",
    todo: "Check that it holds what {column} should.",
  },
  "columns-moved": { level: "note", says: "Columns were moved.", todo: "Nothing to do: they were read by their headings." },
  "column-added": {
    level: "ask",
    says: "The column “{found}” was added; it is not taken into the plan (rows with text: {count}).",
    todo: "Read it, and copy what matters into the update.",
  },
  // Its rows
  "rows-deleted": {
    level: "ask",
    says: "Actions that were sent and are no longer there: {refs}.",
    todo: "Ask why; the plan keeps them.",
  },
  "rows-added": { level: "note", says: "Rows that were added: {count}.", todo: "Decide for each whether it becomes an action." },
  "rows-reordered": {
    level: "note",
    says: "The rows are in another order.",
    todo: "Nothing to do: they were known by their IDs.",
  },
  "row-doubled": {
    level: "ask",
    says: "{ref} stands here once more, with “{other}”.",
    todo: "Check which of the two rows holds.",
  },
  "row-twice": {
    level: "note",
    says: "{ref} stands here once more and says nothing else.",
    todo: "Nothing to do: it was read once.",
  },
  "row-copied": {
    level: "note",
    says: "This row was made from a copy of {ref}, and says something else.",
    todo: "Decide whether it becomes an action.",
  },
  "row-without-action": {
    level: "ask",
    says: "This row says “{found}” and has no action.",
    todo: "Read it; it is not taken into the plan.",
  },
  "row-matched": { level: "note", says: "The row has lost its ID; it was known by its {by}.", todo: "Check that it is {ref}." },
  "not-issued": {
    level: "ask",
    says: "{ref} was not sent to {agency}.",
    todo: "Check with the agency that leads it.",
  },
  "not-in-plan": {
    level: "ask",
    says: "{ref} is not in the plan any more: “{found}”.",
    todo: "Nothing to do, if it was taken out on purpose.",
  },
  "no-place": {
    level: "ask",
    says: "{column} says “{found}”, and the plan has no such column for {ref}.",
    todo: "Copy it into the update if it matters.",
  },
  // Its cells
  "ref-retyped": {
    level: "note",
    says: "The ref {expected} was retyped as {found}.",
    todo: "Nothing to do: the action is known by its ID.",
  },
  "protected-changed": {
    level: "ask",
    says: "{column} was not theirs to fill in: “{expected}” became “{found}”.",
    todo: "Keep yours, unless the partner is right.",
  },
  "own-column-changed": {
    level: "ask",
    says: "{column} says “{found}”, and the plan does not; it is not taken in.",
    todo: "Copy it into the plan if it matters.",
  },
  "cell-emptied": {
    level: "ask",
    says: "{column} was emptied; it said “{expected}”.",
    todo: "Keep it, unless the partner means to take it out.",
  },
  "status-read": { level: "note", says: "“{found}” was read as {expected}.", todo: "Nothing to do, if that is what is meant." },
  "status-unknown": {
    level: "ask",
    says: "“{found}” is no status of the key.",
    todo: "Choose a status from the list.",
  },
  "agency-unknown": {
    level: "ask",
    says: "“{found}” is no agency of this plan.",
    todo: "Add it to the Partners sheet first, or choose one from the list.",
  },
  "date-turned": {
    level: "ask",
    says: "“{found}” is read as {expected}, but day and month may be the other way round.",
    todo: "Write the month as a word.",
  },
  "day-to-come": { level: "ask", says: "{found} is still to come.", todo: "Check the year of the update." },
  "date-typed": { level: "note", says: "“{found}” is text; it was read as {expected}.", todo: "Type it as a date: 31/03/2026." },
  "not-a-date": { level: "ask", says: "“{found}” is no day.", todo: "Write the day: 31/03/2026." },
  "formula-typed": {
    level: "ask",
    says: "A formula or an error stands here: “{found}”.",
    todo: "Write the words themselves.",
  },
  "formula-blank": {
    level: "ask",
    says: "A formula stands here that shows nothing.",
    todo: "Open the file in Excel and save it, or ask for the words.",
  },
  "cells-merged": {
    level: "ask",
    says: "Cells of {column} were merged over several rows: “{found}” was read for the first of them alone.",
    todo: "Copy it to the other rows where it is meant for them too.",
  },
  "cell-comment": {
    level: "ask",
    says: "A comment stands here: “{found}”.",
    todo: "Read it; it is not taken into the plan.",
  },
  "text-cut": {
    level: "ask",
    says: "The text breaks off: “{found}”.",
    todo: "Ask for the end of it.",
  },
  "personal-data": {
    level: "ask",
    says: "The text holds personal data: “{found}”.",
    todo: "Name the post or the agency instead, or take it out.",
  },
  // The file
  "sheet-renamed": { level: "note", says: "The sheet is called “{found}”.", todo: "There is nothing to do." },
  "other-program": { level: "note", says: "The file was saved by {found}.", todo: "There is nothing to do." },
  "table-gone": {
    level: "note",
    says: "The tables of the pack are plain cells now, as some programs make them.",
    todo: "There is nothing to do.",
  },
} as const satisfies Record<string, ReturnRule>;

export type ReturnCode = keyof typeof RETURN_RULES;

/** A finding of the table; its level is the table's. */
export function returnFinding(
  code: ReturnCode,
  at: string | null = null,
  facts: Readonly<Record<string, string>> = {},
): ReturnFinding {
  return { code, level: RETURN_RULES[code].level, at, facts };
}
