import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import type { IsoDay } from "../plan/plan";
import { foldedKey } from "../plan/nameKeys";
import { compareCell } from "./compareCell";
import type { CompareContext } from "./compareCell";
import type { ComparedAction, ComparedCell, ComparedReturn, DeletedRow, WhyAsked } from "./comparison";
import { isTheirs } from "./decisions";
import { digestOf } from "./digestOf";
import { firstQuestions, isOfThisPlan } from "./firstQuestions";
import type { KnownRounds } from "./firstQuestions";
import { nameOf } from "./matchRows";
import type { IssuedAction, Role } from "./packRecord";
import type { PlanIndex, PlanSpot } from "./planIndex";
import { proposalsOf } from "./proposalsOf";
import { USUALLY_OPEN, readReturn } from "./readReturn";
import type { ReadReturn } from "./readReturn";
import { returnFinding } from "./returnRules";
import type { ReturnFile, ReturnFinding, ReturnedRow } from "./returnReading";
import { rowCheck } from "./rowCheck";
import type { RowCheck } from "./rowCheck";
import { saySame } from "./senses";

/** One row of a return, compared. */
interface RowOutcome {
  readonly action: ComparedAction;
  readonly findings: readonly ReturnFinding[];
  readonly unchanged: number;
}

/** A shorter update ("On track") may well be the same twice. */
const SHORTEST_UPDATE = 20;

/** What is the same for all rows of a return. */
interface RowContext extends CompareContext {
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

function compareRow(row: ReturnedRow, spot: PlanSpot, context: RowContext): RowOutcome {
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
      const three = { column, issued: known, returned, now, isOpen: open.has(column), rowAsked: asked };
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

function refOf(values: IssuedAction["values"] | undefined): string | null {
  const ref = values?.get("ref") ?? "";
  return ref === "" ? null : ref;
}

function deletedRows(
  { missing }: ReadReturn,
  issued: ReadonlyMap<string, IssuedAction>,
  { byId }: PlanIndex,
): readonly DeletedRow[] {
  return missing.map((id) => {
    const [now, values] = [byId.get(id)?.action, issued.get(id)?.values];
    return { id, ref: now?.ref ?? refOf(values), action: now?.action ?? values?.get("action") ?? "" };
  });
}

/**
 * Compares one return with the plan, three ways by ID. Every issued action is compared, or listed as deleted, or named in a finding; a
 * refused return has findings alone.
 */
export function compareReturn(file: ReturnFile, index: PlanIndex, known: KnownRounds, today: IsoDay): ComparedReturn {
  const read = readReturn(file, index, (record) => isOfThisPlan(record, known, index));
  const record = read.trusted ? read.record : null;
  const digest = digestOf(record?.fingerprint ?? null, read.rows);
  const first = firstQuestions(read, digest, known, index);
  const about = { file: file.name, agency: read.agency, issue: record?.fingerprint.issue ?? null, digest };
  const told = [...first, ...read.findings];
  if (told.some(({ level }) => level === "refuse")) {
    const findings = told.filter(({ level }) => level === "refuse");
    return { ...about, refused: true, findings, actions: [], proposals: [], deleted: [], unchanged: 0 };
  }
  const issued = new Map((record?.actions ?? []).map((action) => [action.id, action]));
  const open = new Set(record?.open ?? USUALLY_OPEN);
  const context = {
    index,
    today,
    issuedOn: record?.fingerprint.issued ?? null,
    read,
    issued,
    open,
    check: rowCheck(index, today),
  };
  const rows = read.rows.flatMap((row) => {
    const spot = row.id === null ? undefined : index.byId.get(row.id);
    return spot === undefined ? [] : [compareRow(row, spot, context)];
  });
  const proposals = proposalsOf(read.rows, index);
  const quiet = record !== null && proposals.length === 0 && rows.every(({ action }) => !action.cells.some(isTheirs));
  const untouched = quiet ? [returnFinding("untouched", null, { agency: read.agency ?? "" })] : [];
  return {
    ...about,
    refused: false,
    findings: [...told, ...untouched, ...rows.flatMap(({ findings }) => findings)],
    actions: rows.map(({ action }) => action),
    proposals,
    deleted: deletedRows(read, issued, index),
    unchanged: rows.reduce((sum, row) => sum + row.unchanged, 0),
  };
}
