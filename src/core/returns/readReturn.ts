import type { ColumnKey } from "../plan/columns";
import { foldedKey } from "../plan/nameKeys";
import { columnFindings } from "./columnFindings";
import { fileRows } from "./fileRows";
import type { FileRows } from "./fileRows";
import { foldedText } from "./foldedText";
import { matchRows } from "./matchRows";
import { mergedCells } from "./mergedCells";
import type { PackRecord } from "./packRecord";
import type { PlanIndex, PlanSpot } from "./planIndex";
import type { RawRow } from "./rawRows";
import { readRecord } from "./recordSheet";
import { returnFinding } from "./returnRules";
import type { ReturnFile, ReturnReading, ReturnedRow } from "./returnReading";
import { rowFindings } from "./rowFindings";
import { saySame } from "./senses";
import { wordingsOf } from "./wordingsOf";

/** The columns that a partner fills in where no record says which. */
export const USUALLY_OPEN: readonly ColumnKey[] = ["status", "rag", "update", "updated"];

/** A return as it was read, with what only the comparison asks for. */
export interface ReadReturn extends ReturnReading {
  /** Whether the record is of this plan; else it says only whose the file is. */
  readonly trusted: boolean;
  readonly isPlan: boolean;
  /** Actions that two rows of the file say different things of. */
  readonly doubled: ReadonlySet<string>;
  /** Columns that were known by their place alone. */
  readonly guessed: ReadonlySet<ColumnKey>;
}

/** Whether a row says anything in its open columns that was not issued; without a record, that the plan does not say. */
function differsFrom(record: PackRecord | null, index: PlanIndex): (row: RawRow) => boolean {
  const issued = new Map((record?.actions ?? []).map(({ id, values }) => [id, values]));
  const open = record?.open ?? USUALLY_OPEN;
  return ({ id, cells }) =>
    open.some((key) => {
      const cell = cells.get(key);
      const before = issued.get(id)?.get(key) ?? index.byId.get(id)?.cells.get(key)?.cell?.text ?? "";
      return cell !== undefined && !saySame(key, cell, { text: before }, index.statuses);
    });
}

/** Whether this plan's rows were put into a pack of another: most of them say actions of the plan that the pack was not issued with. */
function isOldTemplate(rows: readonly RawRow[], record: PackRecord, index: PlanIndex): boolean {
  const issued = new Set(record.actions.map(({ values }) => foldedText(values.get("action") ?? "")));
  const texts = rows.map(({ cells }) => foldedText(cells.get("action")?.text ?? "")).filter((text) => text !== "");
  const pasted = texts.filter((text) => !issued.has(text) && index.wordings.findExact("", text, () => true) !== null);
  return pasted.length * 2 > texts.length;
}

/** Who leads more than half of the rows that were matched; null where nobody does: a copy of the whole plan is nobody's return. */
export function mostLed(rows: readonly ReturnedRow[], byId: ReadonlyMap<string, PlanSpot>): string | null {
  const counts = new Map<string, { readonly name: string; count: number }>();
  let matched = 0;
  for (const { id } of rows) {
    const spot = id === null ? undefined : byId.get(id);
    if (spot !== undefined) matched++;
    const name = spot?.action.lead[0];
    if (name === undefined) continue;
    const entry = counts.get(foldedKey(name)) ?? { name, count: 0 };
    entry.count++;
    counts.set(foldedKey(name), entry);
  }
  return [...counts.values()].find(({ count }) => count * 2 > matched)?.name ?? null;
}

/** The columns that were known by their place alone, in any table. */
function guessedColumns(tables: FileRows["tables"]): ReadonlySet<ColumnKey> {
  const known = tables.flatMap(({ columns }) => [...columns.known]);
  return new Set(known.flatMap(([key, { by }]) => (by === "place" ? [key] : [])));
}

/** A file in which there is nothing to match, or too much. */
function unread(file: string, record: PackRecord | null, { isPlan, tooLong }: FileRows): ReadReturn {
  const finding = returnFinding(tooLong ? "too-many-rows" : "no-rows");
  const agency = record?.fingerprint.agency ?? null;
  const missing = (record?.actions ?? []).map(({ id }) => id);
  const none = { rows: [], doubled: new Set<string>(), guessed: new Set<ColumnKey>() };
  return { file, record, agency, missing, findings: [finding], trusted: true, isPlan, ...none };
}

/**
 * Reads a partner's file: whose it is, its rows matched with actions, issued actions that are gone, and what became of its columns and
 * rows. `belongs` says whether a record is of this plan and period.
 */
export function readReturn(file: ReturnFile, index: PlanIndex, belongs: (record: PackRecord) => boolean): ReadReturn {
  const record = readRecord(file.content);
  const issuedIds = new Set((record?.actions ?? []).map(({ id }) => id));
  const found = fileRows(file.content, record, (text) => issuedIds.has(text) || index.byId.has(text), index.ownHeadings);
  const { rows: raw, tables, isPlan } = found;
  if (raw.length === 0 || found.tooLong) return unread(file.name, record, found);
  const isOld = record !== null && !belongs(record) && isOldTemplate(raw, record, index);
  const trusted = !isOld && !isPlan;
  const base = trusted ? record : null;
  const { rows, doubled, findings } = matchRows(raw, wordingsOf(base, index), differsFrom(base, index));
  const seen = new Set(rows.map(({ id }) => id));
  const missing = (base?.actions ?? []).map(({ id }) => id).filter((id) => !seen.has(id));
  return {
    file: file.name,
    record,
    agency: record?.fingerprint.agency ?? mostLed(rows, index.byId),
    rows,
    missing,
    findings: [
      ...(base === null ? [] : columnFindings(tables, base, index.ownHeadings)),
      ...tables.flatMap(mergedCells),
      ...rowFindings(rows, missing, base, index),
      ...findings,
    ],
    trusted,
    isPlan,
    doubled,
    guessed: guessedColumns(tables),
  };
}
