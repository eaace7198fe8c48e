import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { foldedKey } from "../plan/nameKeys";
import { compareCell } from "./compareCell";
import type { CompareContext } from "./compareCell";
import type { ComparedAction, ComparedCell, WhyAsked } from "./comparison";
import { nameOf } from "./matchRows";
import type { IssuedAction, Role } from "./packRecord";
import type { PlanIndex, PlanSpot } from "./planIndex";
import type { ReadReturn } from "./readReturn";
import { returnFinding } from "./returnRules";
import type { ReturnFinding, ReturnedRow } from "./returnReading";
import type { RowCheck } from "./rowCheck";
import { saySame } from "./senses";

/** One row of a return, compared. */
export interface RowOutcome {
  readonly action: ComparedAction;
  readonly findings: readonly ReturnFinding[];
  readonly unchanged: number;
}

/** A shorter update ("On track") may well be the same twice. */
const SHORTEST_UPDATE = 20;

/** What is the same for all rows of a return. */
export interface RowContext extends CompareContext {
  readonly read: ReadReturn;
  readonly issued: ReadonlyMap<string, IssuedAction>;
  readonly open: ReadonlySet<ColumnKey>;
  readonly check: RowCheck;
}

function roleOf(agency: string | null, { action }: PlanSpot): Role {
  return agency !== null && action.lead.some((name) => foldedKey(name) === foldedKey(agency)) ? "lead" : "support";
}

function rowAsked({ id, matchedBy }: ReturnedRow, { read, issued }: RowContext): readonly WhyAsked[] {
  const notSent = issued.size > 0 && id !== null && !issued.has(id);
  return [
    ...(matchedBy === "wording" ? (["matched-by-wording"] as const) : []),
    ...(id !== null && read.doubled.has(id) ? (["two-returns"] as const) : []),
    ...(notSent ? (["not-theirs"] as const) : []),
  ];
}

function noPlace(column: ColumnKey, row: ReturnedRow, spot: PlanSpot): readonly ReturnFinding[] {
  const cell = row.cells.get(column);
  if (cell === undefined || cell.text === "") return [];
  const ref = nameOf(spot.action.ref ?? "", spot.action.action);
  return [returnFinding("no-place", cell.at, { column: COLUMNS[column].heading, found: cell.text, ref })];
}

function refFinding({ cells }: ReturnedRow, before: string | null): readonly ReturnFinding[] {
  const ref = cells.get("ref");
  if (ref === undefined || before === null || ref.text === "" || ref.text === before) return [];
  return [returnFinding("ref-retyped", ref.at, { expected: before, found: ref.text })];
}

/** An update that came back word for word as it was sent, though there was something to tell. */
function isSameUpdate({ cells }: ReturnedRow, issued: IssuedAction | undefined, { statuses }: PlanIndex): boolean {
  const [now, before] = [cells.get("update"), issued?.values.get("update") ?? ""];
  return now !== undefined && before.length >= SHORTEST_UPDATE && saySame("update", now, { text: before }, statuses);
}

/** Compares one row with the action that it belongs to, column by column in the order of our sheets. */
export function compareRow(row: ReturnedRow, spot: PlanSpot, context: RowContext): RowOutcome {
  const { index, read, issued, open } = context;
  const sent = issued.get(spot.id);
  const asked = rowAsked(row, context);
  const cells: ComparedCell[] = [];
  const findings: ReturnFinding[] = [];
  let unchanged = 0;
  for (const column of COLUMN_KEYS) {
    const returned = row.cells.get(column);
    const now = spot.cells.get(column);
    if (returned === undefined) continue;
    if (now === undefined) findings.push(...noPlace(column, row, spot));
    else {
      const known = sent?.values.get(column) ?? null;
      const rowAsked: readonly WhyAsked[] = read.guessed.has(column) ? [...asked, "column-guessed"] : asked;
      const three = { column, issued: known, returned, now, isOpen: open.has(column), rowAsked };
      const outcome = compareCell(three, context);
      if (outcome.cell !== null) cells.push(outcome.cell);
      if (outcome.cell === null || outcome.cell.verdict === "we-changed") unchanged++;
      findings.push(...outcome.findings);
    }
  }
  findings.push(...refFinding(row, sent?.values.get("ref") ?? null), ...context.check(row, spot));
  const { action, priority } = spot;
  const about = { id: spot.id, ref: action.ref, action: action.action, priorityId: priority.id ?? "", priority: priority.title };
  const role = sent?.role ?? roleOf(read.agency, spot);
  return { action: { ...about, role, at: row.at, cells, sameUpdate: isSameUpdate(row, sent, index) }, findings, unchanged };
}
