import type { WorkbookContent } from "../grid/grid";
import { dayWords } from "../plan/days";
import type { IsoDay } from "../plan/plan";
import { lastIssue } from "./registerNotes";
import type { RegisterRow } from "./registerRow";
import { readRegister } from "./returnsRegister";

/** How far a pack is: sent, sent and past its day, come back but not merged (any more), merged. */
export type PackState = "sent" | "late" | "returned" | "merged";

/** One pack of the round. */
export interface BoardRow extends RegisterRow {
  readonly state: PackState;
}

/** Where the latest round of returns stands. */
export interface Board {
  /** null: no pack was ever sent. */
  readonly round: string | null;
  /** 0: no pack was ever sent. */
  readonly issue: number;
  /** In the order of the Returns sheet. */
  readonly rows: readonly BoardRow[];
  readonly counts: Readonly<Record<PackState, number>>;
}

/** The words of each state for people. */
export const PACK_STATES = {
  sent: "Outstanding",
  late: "Late",
  returned: "Returned",
  merged: "Merged",
} as const satisfies Record<PackState, string>;

function stateOf({ merged, returned, due }: RegisterRow, today: IsoDay): PackState {
  if (merged !== null) return "merged";
  if (returned !== null) return "returned";
  return due !== null && due < today ? "late" : "sent";
}

/** Who has been sent a pack in the latest round and who has returned it, as the Returns sheet says. */
export function returnsBoard(content: WorkbookContent, today: IsoDay): Board {
  const register = readRegister(content);
  const issue = lastIssue(register);
  const rows = register.filter((row) => row.issue === issue).map((row) => ({ ...row, state: stateOf(row, today) }));
  const count = (state: PackState): number => rows.filter((row) => row.state === state).length;
  const counts = { sent: count("sent"), late: count("late"), returned: count("returned"), merged: count("merged") };
  return { round: rows[0]?.round ?? null, issue, rows, counts };
}

/** Whether a pack has not come back. */
export function isOutstanding({ state }: BoardRow): boolean {
  return state === "sent" || state === "late";
}

function asked({ issued, actions, file }: RegisterRow): string {
  const what = actions === 1 ? "one action" : `${String(actions)} actions`;
  const when = issued === null ? "" : ` on ${dayWords(issued)}`;
  return `We sent you the workbook “${file}”${when}, which asks about ${what}`;
}

/**
 * The text of a reminder to one agency, ready to be copied into an e-mail: what is wanted, by when, and what to do when the pack was
 * lost. `plan` is the plan's title.
 */
export function reminderText(row: BoardRow, plan: string | null): string {
  const { round, due, state, agency } = row;
  const name = plan ?? "the action plan";
  const day = due === null ? "as soon as you can" : `by ${dayWords(due)}`;
  const when =
    state === "late" && due !== null ? `It was due on ${dayWords(due)}. Please send it back as soon as you can.` : null;
  return [
    `Subject: ${name}: your update for ${round}`,
    "",
    `To ${agency}`,
    "",
    `${asked(row)}. We have not had it back yet.`,
    when ?? `Please fill in the yellow cells and send it back ${day}.`,
    "If nothing has changed since your last update, a line that says so is enough. If you need the workbook again, please reply to this message.",
    "",
    "Thank you.",
  ].join("\n");
}
