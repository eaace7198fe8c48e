import type { IsoDay } from "../plan/plan";
import { foldedKey } from "../plan/nameKeys";
import { inOrder } from "./compareCell";
import { compareReturn } from "./compareReturn";
import type { ComparedCell, ComparedReturn, Comparison } from "./comparison";
import { isTheirs } from "./decisions";
import type { KnownRounds } from "./firstQuestions";
import type { PlanIndex } from "./planIndex";
import { returnFinding } from "./returnRules";
import type { ReturnFile, ReturnFinding } from "./returnReading";
import { senseOf } from "./senses";

const REFUSED = { refused: true, actions: [], proposals: [], deleted: [], unchanged: 0 } as const;

/** Files by name, those of one name by what they say: what is told does not hang on the order in which they were chosen. */
function byName(one: ComparedReturn, other: ComparedReturn): number {
  const [first, second] = one.file === other.file ? [one.digest, other.digest] : [one.file, other.file];
  return first < second ? -1 : first > second ? 1 : 0;
}

function otherFiles(all: readonly ComparedReturn[], own: ComparedReturn): readonly ComparedReturn[] {
  const agency = own.agency === null ? null : foldedKey(own.agency);
  return all.filter((one) => one !== own && !one.refused && agency !== null && foldedKey(one.agency ?? "") === agency);
}

/** The same file chosen twice counts once; of one agency's different files each says so. */
function amongOthers(returns: readonly ComparedReturn[]): readonly ComparedReturn[] {
  const first = new Map<string, ComparedReturn>();
  for (const one of [...returns].sort(byName)) {
    if (!one.refused && !first.has(one.digest)) first.set(one.digest, one);
  }
  const kept = [...first.values()];
  return returns.map((one) => {
    const same = first.get(one.digest);
    if (!one.refused && same !== undefined && same !== one) {
      return { ...one, ...REFUSED, findings: [returnFinding("same-file-twice", null, { other: same.file })] };
    }
    const others = one.refused ? [] : otherFiles(kept, one);
    const names = others.map(({ file }) => file).sort();
    const found: ReturnFinding[] = names.length === 0 ? [] : [twoFiles(one, names)];
    return found.length === 0 ? one : { ...one, findings: [...found, ...one.findings] };
  });
}

function twoFiles({ agency }: ComparedReturn, names: readonly string[]): ReturnFinding {
  return returnFinding("two-files", null, { agency: agency ?? "", other: names.join(", ") });
}

/** Cells of which two returns say different things: by action and column, told by one line break. */
function disputed(returns: readonly ComparedReturn[], { statuses }: PlanIndex): ReadonlySet<string> {
  const senses = new Map<string, string>();
  const differing = new Set<string>();
  for (const { id, cells } of returns.flatMap(({ actions }) => actions)) {
    for (const cell of cells.filter(isTheirs)) {
      const key = `${id}\n${cell.column}`;
      const sense = senseOf(cell.column, { text: cell.returned, value: cell.value }, statuses);
      if (senses.has(key) && senses.get(key) !== sense) differing.add(key);
      senses.set(key, sense);
    }
  }
  return differing;
}

function asking(cell: ComparedCell, isDisputed: boolean): ComparedCell {
  return isDisputed && isTheirs(cell) ? { ...cell, asked: inOrder([...cell.asked, "two-returns"]) } : cell;
}

function withDisputes(one: ComparedReturn, differing: ReadonlySet<string>): ComparedReturn {
  const actions = one.actions.map((action) => {
    const isAny = action.cells.some(({ column }) => differing.has(`${action.id}\n${column}`));
    if (!isAny) return action;
    return { ...action, cells: action.cells.map((cell) => asking(cell, differing.has(`${action.id}\n${cell.column}`))) };
  });
  return { ...one, actions };
}

/** Names of files that differ: a second of the same name has a number after it, since decisions know a file by its name. */
function distinctNames(files: readonly ReturnFile[]): readonly ReturnFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return count === 1 ? file : { ...file, name: `${file.name} (${String(count)})` };
  });
}

/**
 * Compares returns with a plan, in the order of the files. Each is compared by itself; then the same file twice is refused, and where
 * two returns say different things of a cell both are asked. What is said of a file does not depend on their order.
 */
export function compareFiles(files: readonly ReturnFile[], index: PlanIndex, known: KnownRounds, today: IsoDay): Comparison {
  const compared = distinctNames(files).map((file) => compareReturn(file, index, known, today));
  const returns = amongOthers(compared);
  const differing = disputed(returns, index);
  return { returns: differing.size === 0 ? returns : returns.map((one) => withDisputes(one, differing)) };
}
