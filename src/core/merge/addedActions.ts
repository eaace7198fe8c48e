import { DECIDED } from "../build/changeLogSheet";
import type { LogRow } from "../build/changeLogSheet";
import type { ActionRow } from "../build/actionColumns";
import type { BookContext } from "../build/bookContext";
import type { KnownAction, KnownPriority } from "../build/giveIds";
import { nextActionIds } from "../build/giveIds";
import { prioritySheet } from "../build/prioritySheet";
import type { SheetDesign } from "../design/sheetDesign";
import { fullAddress, oneCell } from "../grid/a1";
import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import type { Priority } from "../plan/plan";
import type { Comparison } from "../returns/comparison";
import { proposalKey } from "../returns/decisions";
import type { Decisions } from "../returns/decisions";
import type { ChangedSince, MergeContext } from "./cellMerges";
import { proposedAction } from "./proposedAction";
import type { StandingLogRow } from "./standingLog";
import { markOf } from "./takenCells";

/** A row that a partner proposed and the officer accepted. */
export interface AcceptedProposal {
  readonly file: string;
  readonly agency: string | null;
  readonly mark: string;
  readonly priorityId: string;
  readonly action: KnownAction;
}

/** There is something right below a table that has to grow. */
export interface NoRoom {
  readonly stopped: "no-room";
  readonly at: string;
  readonly table: string;
}

/** The sheets of priorities that get further actions, and what the Change log says of those. */
export interface AddedActions {
  readonly sheets: readonly SheetDesign[];
  readonly log: readonly LogRow[];
}

/** Whether the log says that a proposal was added before. */
function isAdded(file: string, text: string, log: readonly StandingLogRow[]): boolean {
  return log.some(
    ({ source, column, after, decided }) =>
      decided === DECIDED.added && source === file && column === COLUMNS.action.heading && after.value === text,
  );
}

/**
 * The proposals that become actions, with IDs that none ever had: `given` are all that were. One that was added from the same file
 * before is left out.
 */
export function acceptedProposals(
  { returns }: Comparison,
  decisions: Decisions,
  log: readonly StandingLogRow[],
  given: readonly (string | null)[],
  context: MergeContext,
): readonly AcceptedProposal[] {
  const accepted = returns.flatMap((one) =>
    (one.refused ? [] : one.proposals).flatMap(({ at, texts }) => {
      const priorityId = decisions.proposals.get(proposalKey(one.file, at));
      if (priorityId === undefined) return [];
      const action = proposedAction(texts, one.agency, context);
      const isThere = isAdded(one.file, action.action, log);
      return isThere ? [] : [{ file: one.file, agency: one.agency, mark: markOf(one), priorityId, action }];
    }),
  );
  const ids = nextActionIds(given, accepted.length);
  return accepted.map((one, at) => ({ ...one, action: { ...one.action, id: ids[at] ?? "" } }));
}

/** A priority with nothing but new actions, so that only those are written. */
function withOnly(priority: Priority, actions: readonly KnownAction[]): KnownPriority {
  return { ...priority, id: priority.id ?? "", actions };
}

interface PlacedAction {
  readonly proposal: AcceptedProposal;
  readonly cells: ReadonlyMap<ColumnKey, { readonly value: LogRow["after"]["value"]; readonly format: string }>;
}

function logRows({ proposal, cells }: PlacedAction, sheet: string, { today, merge }: MergeContext): readonly LogRow[] {
  const { action, agency, file, mark } = proposal;
  return COLUMN_KEYS.flatMap((key): LogRow[] => {
    const after = cells.get(key);
    if (key === "id" || after === undefined || after.value === null) return [];
    const about = { when: today, agency, source: file, sheet, ref: action.ref, column: COLUMNS[key].heading };
    return [{ ...about, before: { value: null, format: "@" }, after, decided: DECIDED.added, merge, id: action.id, mark }];
  });
}

/** One priority's sheet with its new actions at the end of its table. */
function addTo(
  priority: Priority,
  proposals: readonly AcceptedProposal[],
  book: BookContext,
  context: MergeContext,
): AddedActions | NoRoom {
  const rows = proposals.map(({ action }): ActionRow => ({ action, status: action.status }));
  const known = withOnly(
    priority,
    proposals.map(({ action }) => action),
  );
  const { design, table } = prioritySheet({ priority: known, rows }, book);
  const idColumn = table.columns.get("id") ?? -1;
  const placed = proposals.map((proposal): PlacedAction | null => {
    const row = table.cells.find(({ column, cell }) => column === idColumn && cell.value === proposal.action.id)?.row;
    if (row === undefined) return null;
    const keys = COLUMN_KEYS.flatMap((key) => {
      const { cell } = table.cells.find((one) => one.row === row && one.column === table.columns.get(key)) ?? {};
      return cell === undefined ? [] : [[key, { value: cell.value, format: cell.style?.format ?? "General" }] as const];
    });
    return { proposal, cells: new Map(keys) };
  });
  if (placed.includes(null)) return noRoomBelow(design);
  return { sheets: [design], log: placed.flatMap((one) => (one === null ? [] : logRows(one, design.title, context))) };
}

/** That the first table of a sheet cannot grow. */
export function noRoomBelow({ title, tables }: SheetDesign): NoRoom {
  const { name = "", box } = tables[0] ?? {};
  const at = fullAddress(title, oneCell((box?.bottom ?? 0) + 1, box?.left ?? 0));
  return { stopped: "no-room", at, table: name };
}

/** The sheets that accepted proposals change: each gets them at the end of its table, dressed and ruled as the rest of it. */
export function addedActions(
  accepted: readonly AcceptedProposal[],
  book: BookContext,
  context: MergeContext,
): AddedActions | NoRoom | ChangedSince {
  const { priorities } = context.now.reading.plan;
  const lost = accepted.find(({ priorityId }) => !priorities.some(({ id }) => id === priorityId));
  if (lost !== undefined) return { stopped: "changed", at: lost.priorityId, before: lost.action.action, now: "" };
  const added = { sheets: [] as SheetDesign[], log: [] as LogRow[] };
  for (const priority of priorities) {
    const own = accepted.filter(({ priorityId }) => priorityId === priority.id);
    const one = own.length === 0 ? { sheets: [], log: [] } : addTo(priority, own, book, context);
    if ("stopped" in one) return one;
    added.sheets.push(...one.sheets);
    added.log.push(...one.log);
  }
  return added;
}
