import { compareReturns } from "../app/compareReturns";
import { mergeReturns } from "../app/mergeReturns";
import type { MergeReport } from "../app/mergeReturns";
import { failed, type Outcome } from "../app/outcome";
import { sayTrouble } from "../app/troubles";
import type { Comparison } from "../core/returns/comparison";
import { decideAll } from "../core/returns/decisions";
import type { AcceptKey } from "../core/returns/decisions";
import type { ReturnFile } from "../core/returns/returnReading";
import { sayReturnFinding } from "../core/returns/sayReturnFinding";
import { readReturnFile } from "../xlsx/readGrids";
import type { Job, NamedBytes, Said } from "./commands";
import { comparisonJson, comparisonText, leftOver } from "./mergeText";
import { nearestWord } from "./nearestWord";
import type { OptionName } from "./options";
import { plural, printable } from "./printable";

type Options = ReadonlyMap<OptionName, string>;

const ACCEPT_KEYS = ["safe", "all", "none"] as const satisfies readonly AcceptKey[];

function acceptOf(options: Options): AcceptKey {
  return ACCEPT_KEYS.find((key) => key === options.get("accept")) ?? "safe";
}

/** What is wrong with the options of `merge`, as a sentence; null when nothing is. */
export function refuseMerge(options: Options): string | null {
  const typed = options.get("accept");
  if (typed === undefined || ACCEPT_KEYS.some((key) => key === typed)) return null;
  const meant = nearestWord(typed, ACCEPT_KEYS);
  return `Accept safe, all or none, not ${typed}.${meant === null ? "" : ` Did you mean ${meant}?`}`;
}

/** A file that could not be opened, and why, in a sentence. */
interface Unread {
  readonly file: string;
  readonly message: string;
}

/** Files under names of their own: the second of two alike is called so. */
function namedApart(files: readonly NamedBytes[]): readonly NamedBytes[] {
  const seen = new Map<string, number>();
  return files.map(({ name, bytes }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name} (${String(count)})`, bytes };
  });
}

async function readFiles(files: readonly NamedBytes[], { watch }: Job): Promise<[readonly ReturnFile[], readonly Unread[]]> {
  const read: ReturnFile[] = [];
  const unread: Unread[] = [];
  for (const [done, { name, bytes }] of namedApart(files).entries()) {
    watch.progress?.({ what: name, done, of: files.length });
    const file = await readReturnFile(bytes, name);
    if (file.ok) read.push(file.value);
    else {
      const { says, todo } = sayTrouble(file.trouble);
      unread.push({ file: name, message: `${says} ${todo}` });
    }
  }
  return [read, unread];
}

/** Why no file could be used, each with its reason. */
function reasons({ returns }: Comparison, unread: readonly Unread[]): string {
  const refused = returns.map(({ file, findings }) => {
    const why = findings[0] === undefined ? "" : sayReturnFinding(findings[0]).says;
    return `${file}: ${why}`;
  });
  return [...unread.map(({ message }) => message), ...refused].join(" ");
}

function resultLine({ merge, changed, added }: MergeReport, left: number): string {
  const done =
    merge === null
      ? "Nothing of the plan was changed."
      : `Merged ${plural(changed, "cell", "cells")} and ${plural(added, "new action", "new actions")} (merge ${String(merge)} in the Change log).`;
  return left === 0 ? done : `${done} Left to decide: ${String(left)}.`;
}

/** Compares the returns named after the plan, merges what is accepted into a copy of it, and says what was left. */
export async function merge(job: Job): Promise<Outcome<Said>> {
  const { workbook, inHand, options, today, watch, others } = job;
  if (others.length === 0) return failed({ code: "no-returns" });
  if (!inHand.reading.structured) return failed({ code: "no-structured-plan" });
  const [files, unread] = await readFiles(others, job);
  const comparison = compareReturns(inHand, files, today);
  const { returns } = comparison;
  if (returns.every(({ refused }) => refused))
    return failed({ code: "no-return-usable", facts: { why: reasons(comparison, unread) } });
  const decisions = decideAll(comparison, acceptOf(options));
  const merged = await mergeReturns(workbook, inHand, comparison, decisions, today, watch);
  if (!merged.ok) return merged;
  const left = leftOver(
    returns.filter(({ refused }) => !refused),
    decisions,
  );
  const told = unread.map(({ message }) => `${printable(message)}\n`).join("");
  const words = `${told}${comparisonText(returns, decisions)}\n${resultLine(merged.value, left)}\n`;
  const { merge: number, changed, added } = merged.value;
  const json = { merge: number, changed, added, left, returns: comparisonJson(returns, decisions), unread };
  return { ok: true, value: { words, json, wrong: left > 0 || unread.length > 0 || returns.some(({ refused }) => refused) } };
}
