import { COLUMNS } from "../core/plan/columns";
import type { ComparedCell, ComparedReturn, Proposal } from "../core/returns/comparison";
import { cellKey, isTheirs, proposalKey } from "../core/returns/decisions";
import type { Decisions } from "../core/returns/decisions";
import { sayAsked } from "../core/returns/sayAsked";
import { sayReturnFinding } from "../core/returns/sayReturnFinding";
import { plural, printable, shortened } from "./printable";

/** So much of a text is enough to know it by. */
const KNOWN_BY = 60;

/** One change of a return and what becomes of it. */
interface ToldChange {
  readonly id: string;
  readonly ref: string | null;
  readonly action: string;
  readonly cell: ComparedCell;
  readonly taken: boolean;
}

function changesOf({ file, actions }: ComparedReturn, decisions: Decisions): readonly ToldChange[] {
  return actions.flatMap(({ id, ref, action, cells }) =>
    cells.filter(isTheirs).map((cell) => ({ id, ref, action, cell, taken: decisions.cells.has(cellKey(file, id, cell.column)) })),
  );
}

function isAdded({ file }: ComparedReturn, { at }: Proposal, decisions: Decisions): boolean {
  return decisions.proposals.has(proposalKey(file, at));
}

/** How many changes and proposals of the returns are left for the officer to decide. */
export function leftOver(returns: readonly ComparedReturn[], decisions: Decisions): number {
  return returns.reduce((sum, one) => {
    const cells = changesOf(one, decisions).filter(({ taken }) => !taken).length;
    return sum + cells + one.proposals.filter((proposal) => !isAdded(one, proposal, decisions)).length;
  }, 0);
}

const quoted = (text: string): string => (text === "" ? "nothing" : `“${shortened(text, KNOWN_BY)}”`);

/** What would be written; a day as the partner wrote it. */
function becomes({ value, returned }: ComparedCell): string {
  return typeof value === "string" ? value : returned;
}

function changeLines({ cell, taken }: ToldChange): readonly string[] {
  const line = `    ${taken ? "taken" : "left "}  ${COLUMNS[cell.column].heading}: ${quoted(cell.now)} -> ${quoted(becomes(cell))}`;
  return [line, ...sayAsked(cell).map((why) => `             ${why}`)];
}

function actionLines(changes: readonly ToldChange[]): readonly string[] {
  return changes.flatMap((change, at) => {
    const isFirst = changes[at - 1]?.id !== change.id;
    const name = `  ${[change.ref ?? "", shortened(change.action, KNOWN_BY)].filter((part) => part !== "").join(" ")}`;
    return [...(isFirst ? [name] : []), ...changeLines(change)];
  });
}

function returnLines(one: ComparedReturn, decisions: Decisions): readonly string[] {
  const whose = one.agency === null ? printable(one.file) : `${printable(one.agency)} (${printable(one.file)})`;
  const found = one.findings.map((finding) => {
    const { says, todo } = sayReturnFinding(finding);
    return `  ${finding.at === null ? "" : `${printable(finding.at)}  `}${printable(says)} ${printable(todo)}`;
  });
  const proposals = one.proposals.map((proposal) => {
    const action = quoted(proposal.texts.get("action") ?? "");
    return `    ${isAdded(one, proposal, decisions) ? "added" : "left "}  New action: ${action}`;
  });
  const deleted = one.deleted.map(
    ({ ref, action }) => `    kept   ${ref ?? ""} ${shortened(action, KNOWN_BY)}: its row was deleted`,
  );
  return [
    `${whose}${one.refused ? ": not merged" : ""}`,
    ...found,
    ...actionLines(changesOf(one, decisions)),
    ...proposals,
    ...deleted,
    `  ${plural(one.unchanged, "cell", "cells")} as they were sent`,
    "",
  ];
}

/** A comparison as lines for a terminal: by return, each change old to new, what becomes of it, and why it is asked. */
export function comparisonText(returns: readonly ComparedReturn[], decisions: Decisions): string {
  return returns.flatMap((one) => returnLines(one, decisions)).join("\n");
}

/** A comparison as a plain document for `merge --json`. */
export function comparisonJson(returns: readonly ComparedReturn[], decisions: Decisions): readonly object[] {
  return returns.map((one) => ({
    file: one.file,
    agency: one.agency,
    issue: one.issue,
    refused: one.refused,
    changes: changesOf(one, decisions).map(({ id, ref, cell, taken }) => {
      const { column, now, returned, nowAt, returnedAt, verdict, asked } = cell;
      const change = { id, ref, column: COLUMNS[column].heading, old: now, new: becomes(cell), returned };
      return { ...change, at: nowAt, returnedAt, verdict, asked, taken };
    }),
    proposals: one.proposals.map((proposal) => {
      const { at, priorityId, texts } = proposal;
      return { at, priority: priorityId, action: texts.get("action") ?? "", taken: isAdded(one, proposal, decisions) };
    }),
    deleted: one.deleted,
    unchanged: one.unchanged,
    findings: one.findings.map((finding) => {
      const { says, todo } = sayReturnFinding(finding);
      return { code: finding.code, level: finding.level, at: finding.at, message: says, fix: todo };
    }),
  }));
}
