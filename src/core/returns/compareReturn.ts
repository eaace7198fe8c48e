import type { IsoDay } from "../plan/plan";
import { compareRow } from "./compareRow";
import type { ComparedReturn, DeletedRow } from "./comparison";
import { isTheirs } from "./decisions";
import { digestOf } from "./digestOf";
import { firstQuestions, isOfThisPlan } from "./firstQuestions";
import type { KnownRounds } from "./firstQuestions";
import type { IssuedAction } from "./packRecord";
import type { PlanIndex } from "./planIndex";
import { proposalsOf } from "./proposalsOf";
import { USUALLY_OPEN, readReturn } from "./readReturn";
import type { ReadReturn } from "./readReturn";
import { returnFinding } from "./returnRules";
import type { ReturnFile, ReturnFinding } from "./returnReading";
import { rowCheck } from "./rowCheck";

const isNote = ({ level }: ReturnFinding): boolean => level === "note";
const NO_FORMULAS: ReadonlySet<string> = new Set();

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

/** So much of a comment is told. */
const LONGEST_COMMENT = 200;

/** Comments in a pack are the partner's: packs go out without any. */
function commentFindings({ comments = new Map() }: ReturnFile, { record }: ReadReturn): readonly ReturnFinding[] {
  const told = record === null ? [] : [...comments];
  return told.map(([at, text]) => returnFinding("cell-comment", at, { found: text.slice(0, LONGEST_COMMENT) }));
}

/** A file that no program of ours or Excel saved. */
function programFindings({ program = null }: ReturnFile): readonly ReturnFinding[] {
  const isUsual = program === null || /^(?:microsoft (?:macintosh )?excel|actionbook|hucre)/i.test(program);
  // LibreOffice tells its version and machine after a stroke, which tells the officer nothing.
  return isUsual ? [] : [returnFinding("other-program", null, { found: program.replace(/[/$].*$/s, "") })];
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
  const found = [...read.findings, ...commentFindings(file, read)];
  const told = [...first, ...found, ...programFindings(file)];
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
    formulas: file.formulas ?? NO_FORMULAS,
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
  // What could not be read or taken in may well be what was filled in.
  const allRead = found.every(isNote) && rows.every(({ findings }) => findings.every(isNote));
  const quiet = record !== null && allRead && proposals.length === 0 && rows.every(({ action }) => !action.cells.some(isTheirs));
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
