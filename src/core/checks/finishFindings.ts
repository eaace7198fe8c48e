import type { Box } from "../grid/a1";
import { boxesTouch, LAST_COLUMN } from "../grid/a1";
import { textAt } from "../grid/grid";
import type { CheckContext } from "./checkContext";
import type { CheckRule, RowsTouched } from "./checkRule";
import { LEVELS } from "./finding";
import type { Finding, Found } from "./finding";
import { foundPlace } from "./foundPlace";
import { markOf } from "./markOf";
import { ownerIndex } from "./ownerIndex";

/** What a rule found, with the rule. */
export interface FoundBy {
  readonly rule: CheckRule;
  readonly found: Found;
}

/** The same as a finding, its mark not yet told apart from others of the same mark, and what it is put in order by. */
interface Draft {
  readonly rule: CheckRule;
  readonly finding: Finding;
  /** Its place by level and tab, then by row and column: two numbers, as they are compared many times. */
  readonly part: number;
  readonly spot: number;
  readonly sheet: string;
  readonly box: Box;
}

/** Drafts by what was found. */
type Drafts = ReadonlyMap<Found, Draft>;

/** Findings in order, and their drafts, to be used again after an edit. */
export interface Finished {
  readonly findings: readonly Finding[];
  readonly drafts: Drafts;
}

/** What was finished before an edit, and the rows that it touches. */
interface FinishedBefore {
  readonly drafts: Drafts;
  readonly touched: RowsTouched;
}

const NOWHERE: Box = { top: 0, left: 0, bottom: 0, right: 0 };
const LEVEL_ORDER = Object.keys(LEVELS);

/** Makes drafts: each finding with its owner and the mark of what stands there. */
function drafter(context: CheckContext): (one: FoundBy) => Draft {
  const ownerOf = ownerIndex(context);
  const tabs = new Map(context.content.grids.map(({ sheet }, index) => [sheet, index]));
  return ({ rule, found }) => {
    const { sheet = "", box = NOWHERE } = foundPlace(found) ?? {};
    const { priority, action } = ownerOf(sheet, box.top);
    const grid = context.grid(sheet);
    const stands = grid === null ? "" : textAt(grid, box.top, box.left);
    const level = found.level ?? rule.level;
    const finding = {
      ...found,
      code: rule.code,
      level,
      priority: priority?.title ?? null,
      agencies: action === null ? (priority?.leadAgencies ?? []) : [...action.lead, ...action.partners],
      mark: markOf([rule.code, sheet, action?.id ?? action?.action ?? "", stands]),
    };
    const part = LEVEL_ORDER.indexOf(level) * (tabs.size + 1) + (tabs.get(sheet) ?? tabs.size);
    return { rule, finding, part, spot: box.top * (LAST_COLUMN + 1) + box.left, sheet, box };
  };
}

function inOrder(one: Draft, other: Draft): number {
  return (
    one.part - other.part ||
    one.spot - other.spot ||
    (one.rule.code < other.rule.code ? -1 : Number(one.rule.code > other.rule.code))
  );
}

/** A box reaches over so many rows at most when consequences are looked for; a whole table is no cause of what is in it. */
const MOST_ROWS = 20;

function rowsOf({ top, bottom }: Box): readonly number[] {
  return Array.from({ length: Math.min(bottom - top + 1, MOST_ROWS) }, (_, index) => top + index);
}

/** Leaves out what is only a consequence: a finding at a cell where a rule that it follows has found something. */
function withoutConsequences(all: readonly Draft[]): readonly Draft[] {
  const causes = new Set(all.flatMap(({ rule }) => rule.follows ?? []));
  const boxes = new Map<string, Box[]>();
  for (const { rule, sheet, box } of all) {
    if (!causes.has(rule.code)) continue;
    for (const row of rowsOf(box)) {
      const key = `${rule.code} ${row} ${sheet}`;
      const there = boxes.get(key);
      if (there === undefined) boxes.set(key, [box]);
      else there.push(box);
    }
  }
  const caused = (code: string, sheet: string, box: Box): boolean =>
    rowsOf(box).some((row) => boxes.get(`${code} ${row} ${sheet}`)?.some((cause) => boxesTouch(cause, box)) ?? false);
  return boxes.size === 0
    ? all
    : all.filter(({ rule, sheet, box }) => !(rule.follows ?? []).some((code) => caused(code, sheet, box)));
}

/** Findings of the same mark are told apart by their number, in their order. */
function withOwnMarks(drafts: readonly Draft[]): readonly Finding[] {
  const times = new Map<string, number>();
  return drafts.map(({ finding }) => {
    const before = times.get(finding.mark) ?? 0;
    times.set(finding.mark, before + 1);
    return before === 0 ? finding : { ...finding, mark: `${finding.mark}-${before + 1}` };
  });
}

/**
 * Findings from what the rules found: ordered by level, sheet, cell and code; consequences left out; each with its mark and its owner.
 * What was found before an edit, in a row that it does not touch, keeps its draft.
 */
export function finishFindings(all: readonly FoundBy[], context: CheckContext, before: FinishedBefore | null): Finished {
  const draftOf = drafter(context);
  const drafts = new Map<Found, Draft>();
  for (const one of all) {
    const kept = before?.drafts.get(one.found);
    const again = kept === undefined || before?.touched(kept.sheet, kept.box.top) === true;
    drafts.set(one.found, again ? draftOf(one) : kept);
  }
  return { findings: withOwnMarks([...withoutConsequences([...drafts.values()])].sort(inOrder)), drafts };
}
