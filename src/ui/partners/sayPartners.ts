import type { ReadReturns } from "../../app/files";
import type { Board } from "../../core/packs/returnsBoard";
import type { ComparedReturn } from "../../core/returns/comparison";
import { count } from "../shared/count";

/** What Windows refuses in a file's name becomes a dash or a space. */
function fileWords(words: string): string {
  return words
    .replace(/[\\/|:]/g, "-")
    .replace(/[*?"<>]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** What the zip of all packs of a round is called. */
export function zipName(round: string): string {
  return `Packs ${fileWords(round)}.zip`;
}

/** What the copy of a partner's file is called that says what to mend. */
export function noteName(file: string): string {
  return file.replace(/(\.xlsx)?$/i, " - what to mend.xlsx");
}

/** What was read in a line: "12 returns read, 2 left out; 340 cells came back as they were sent." */
export function sayRead({ comparison: { returns }, unread }: ReadReturns): string {
  const taken = returns.filter(({ refused }) => !refused);
  const left = returns.length - taken.length + unread.length;
  const unchanged = taken.reduce((sum, one) => sum + one.unchanged, 0);
  const same = taken.reduce((sum, one) => sum + one.actions.filter(({ sameUpdate }) => sameUpdate).length, 0);
  const parts = [
    `${count(taken.length, "return")} read${left === 0 ? "" : `, ${String(left)} left out`}.`,
    ...(unchanged === 0 ? [] : [`${count(unchanged, "cell")} came back as ${unchanged === 1 ? "it was" : "they were"} sent.`]),
    ...(same === 0 ? [] : [`${count(same, "action")} with the same update as last time.`]),
  ];
  return parts.join(" ");
}

/** A return in a line: its file, its round and how much it changes. */
export function sayFile({ file, issue, actions, proposals, deleted }: ComparedReturn): string {
  const changed = actions.filter(({ cells }) => cells.length > 0).length;
  const parts = [
    file,
    issue === null ? "not one of our packs" : `round ${String(issue)}`,
    `${count(changed, "action")} changed`,
    ...(proposals.length === 0 ? [] : [`${count(proposals.length, "row")} added`]),
    ...(deleted.length === 0 ? [] : [`${count(deleted.length, "row")} deleted`]),
  ];
  return parts.join(" · ");
}

/** The board in a line: "12 packs sent: 8 back, 7 of them merged; 4 outstanding, 2 of them late." */
export function sayBoard({ rows, counts: { sent, late, returned, merged } }: Board): string {
  const back = returned + merged;
  const waiting = sent + late;
  const parts = [
    `${String(back)} back${sayMerged(back, merged)}`,
    `${String(waiting)} outstanding${late === 0 ? "" : `, ${String(late)} late`}`,
  ];
  return `${count(rows.length, "pack")} sent: ${parts.join("; ")}.`;
}

function sayMerged(back: number, merged: number): string {
  if (merged === 0) return "";
  return merged === back ? ", merged" : `, ${String(merged)} of them merged`;
}

/** How many actions of a return came without a word; "" for none. */
export function sayOutstanding(outstanding: number | null): string {
  return outstanding === null || outstanding === 0 ? "" : `, ${count(outstanding, "action")} without an update`;
}
