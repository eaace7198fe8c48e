import type { KeyStatus } from "../build/statusKey";
import { dayWords } from "../plan/days";
import type { Plan } from "../plan/plan";
import { linesPrinted, printed, statusInKey } from "../layouts/printCells";
import type { PrintCell, PrintColumn, PrintDocument, PrintSection } from "../layouts/printDocument";
import { CHANGE_KINDS, type ActionChange, type ChangeKind, type PlanChanges } from "./changesSince";
import { sourceWords } from "./changedText";

const COLUMNS: readonly PrintColumn[] = [
  { heading: "Ref", width: 8, holds: "ref" },
  { heading: "Priority", width: 24, holds: null },
  { heading: "Action", width: 50, holds: "action" },
  { heading: "Lead agency", width: 22, holds: "lead" },
  { heading: "Before", width: 20, holds: null },
  { heading: "Now", width: 20, holds: null },
];

function changeCell({ kind }: ActionChange, text: string | null, key: readonly KeyStatus[]): PrintCell {
  const cell = printed(text, kind === "status" ? "status" : "typed");
  return kind === "status" ? { ...cell, status: statusInKey(text, key) } : cell;
}

function row(change: ActionChange, key: readonly KeyStatus[]): readonly PrintCell[] {
  const { action, before, after } = change;
  return [
    printed(action.ref, "typed"),
    printed(action.priority, "text"),
    printed(action.action, "text"),
    linesPrinted(action.lead),
    changeCell(change, before, key),
    changeCell(change, after, key),
  ];
}

/** One section for each kind of change that there is: a banner and a table of before and now. */
export function changedSections({ changes }: PlanChanges, key: readonly KeyStatus[]): readonly PrintSection[] {
  return (Object.keys(CHANGE_KINDS) as readonly ChangeKind[]).flatMap((kind): readonly PrintSection[] => {
    const found = changes.filter((change) => change.kind === kind);
    if (found.length === 0) return [];
    const heading = `${CHANGE_KINDS[kind]} (${String(found.length)})`;
    const rows = found.map((change) => row(change, key));
    const table = { kind: "table", name: heading, hasHeader: true, columns: COLUMNS, rows } as const;
    return [{ heading, aside: null, about: "changes", blocks: [table] }];
  });
}

/** What changed as a page for the board: the source of the printed sheet and of Word alike. */
export function changedDocument(changes: PlanChanges, plan: Plan, key: readonly KeyStatus[]): PrintDocument {
  const sections = changedSections(changes, key);
  const nothing: PrintSection = { heading: "Nothing has changed", aside: null, about: "changes", blocks: [] };
  const [first = nothing, ...rest] = sections;
  return {
    title: `What changed since ${dayWords(changes.since)}`,
    organisation: plan.organisation,
    period: plan.period,
    asAt: changes.asAt,
    statusKey: [],
    paper: "a4",
    orientation: "landscape",
    sections: [{ ...first, aside: sourceWords(changes) }, ...rest],
  };
}
