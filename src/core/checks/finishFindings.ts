import type { Box } from "../grid/a1";
import { boxesTouch, parsePlace } from "../grid/a1";
import { textAt } from "../grid/grid";
import type { CheckContext } from "./checkContext";
import type { CheckRule } from "./checkRule";
import { LEVELS } from "./finding";
import type { Finding, Found } from "./finding";
import { markOf } from "./markOf";
import { ownerIndex } from "./ownerIndex";

/** What a rule found, with the rule. */
interface FoundBy {
  readonly rule: CheckRule;
  readonly found: Found;
}

/** The same, with its place taken apart: where its sheet stands among the tabs, and the box. */
interface Placed extends FoundBy {
  readonly sheet: string;
  readonly tab: number;
  readonly box: Box;
}

const NOWHERE: Box = { top: 0, left: 0, bottom: 0, right: 0 };
const LEVEL_ORDER = Object.keys(LEVELS);

function placed(all: readonly FoundBy[], context: CheckContext): readonly Placed[] {
  const tabs = new Map(context.content.grids.map(({ sheet }, index) => [sheet, index]));
  return all.map(({ rule, found }) => {
    const place = parsePlace(found.at);
    const sheet = place?.sheet ?? "";
    return { rule, found, sheet, tab: tabs.get(sheet) ?? tabs.size, box: place?.box ?? NOWHERE };
  });
}

function inOrder(one: Placed, other: Placed): number {
  return (
    LEVEL_ORDER.indexOf(levelOf(one)) - LEVEL_ORDER.indexOf(levelOf(other)) ||
    one.tab - other.tab ||
    one.box.top - other.box.top ||
    one.box.left - other.box.left ||
    (one.rule.code < other.rule.code ? -1 : Number(one.rule.code > other.rule.code))
  );
}

function levelOf({ rule, found }: FoundBy): Finding["level"] {
  return found.level ?? rule.level;
}

/** A box reaches over so many rows at most when consequences are looked for; a whole table is no cause of what is in it. */
const MOST_ROWS = 20;

function rowsOf({ top, bottom }: Box): readonly number[] {
  return Array.from({ length: Math.min(bottom - top + 1, MOST_ROWS) }, (_, index) => top + index);
}

/** Leaves out what is only a consequence: a finding at a cell where a rule that it follows has found something. */
function withoutConsequences(all: readonly Placed[]): readonly Placed[] {
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

/** Findings from what the rules found: ordered by level, sheet, cell and code; consequences left out; each with its mark and its owner. */
export function finishFindings(all: readonly FoundBy[], context: CheckContext): readonly Finding[] {
  const ownerOf = ownerIndex(context);
  const times = new Map<string, number>();
  return [...withoutConsequences(placed(all, context))].sort(inOrder).map((one): Finding => {
    const { rule, found, sheet, box } = one;
    const { priority, action } = ownerOf(sheet, box.top);
    const grid = context.grid(sheet);
    const stands = grid === null ? "" : textAt(grid, box.top, box.left);
    const mark = markOf([rule.code, sheet, action?.id ?? action?.action ?? "", stands]);
    const before = times.get(mark) ?? 0;
    times.set(mark, before + 1);
    return {
      ...found,
      code: rule.code,
      level: levelOf(one),
      priority: priority?.title ?? null,
      agencies: action === null ? (priority?.leadAgencies ?? []) : [...action.lead, ...action.partners],
      mark: before === 0 ? mark : `${mark}-${before + 1}`,
    };
  });
}
