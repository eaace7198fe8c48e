import type { Place } from "../grid/a1";
import { parsePlace } from "../grid/a1";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { checkContext } from "./checkContext";
import type { CheckContext } from "./checkContext";
import type { ActionSpot, CheckRule, RowsTouched } from "./checkRule";
import { CHECK_RULES } from "./checkRules";
import type { Finding, Found } from "./finding";
import { finishFindings } from "./finishFindings";

/** What a rule found: action by action where it looks at actions, else all in one. */
type FoundByPart = readonly (readonly Found[])[];

/** What each rule found, by its code; kept so that an edit looks again only at what it touches. */
type FoundByRule = ReadonlyMap<string, FoundByPart>;

/** A check that has been made, and can be made again after an edit. */
export interface Check {
  /** In order: by level, then sheet, cell and code; what only follows from another finding is left out. */
  readonly findings: readonly Finding[];
  readonly found: FoundByRule;
  readonly reading: Reading;
}

const NO_MARKS: ReadonlySet<string> = new Set();

function lookAtAll(rule: CheckRule, context: CheckContext): FoundByPart {
  return rule.about === "plan" ? [rule.look(context)] : context.actions.map((spot) => rule.look(spot, context));
}

function checkOf(rules: readonly CheckRule[], found: FoundByRule, context: CheckContext): Check {
  const all = rules.flatMap((rule) => (found.get(rule.code) ?? []).flat().map((one) => ({ rule, found: one })));
  return { findings: finishFindings(all, context), found, reading: context.reading };
}

/** Checks a whole plan with the rules given, every one unless told otherwise. */
export function startCheck(
  reading: Reading,
  content: WorkbookContent,
  today: IsoDay,
  rules: readonly CheckRule[] = CHECK_RULES,
): Check {
  const context = checkContext(reading, content, today);
  return checkOf(rules, new Map(rules.map((rule) => [rule.code, lookAtAll(rule, context)])), context);
}

/** The findings that nobody has confirmed as right; a confirmation is remembered by the finding's mark. */
export function withoutConfirmed(findings: readonly Finding[], confirmed: ReadonlySet<string>): readonly Finding[] {
  return confirmed.size === 0 ? findings : findings.filter(({ mark }) => !confirmed.has(mark));
}

/**
 * What is wrong with a plan, in a fixed order: by level, then sheet, cell and code. `today` comes from outside; `confirmed` holds the
 * marks of findings that the officer has confirmed as right. Pure, and near-linear in the workbook's cells.
 */
export function checkPlan(
  reading: Reading,
  content: WorkbookContent,
  today: IsoDay,
  confirmed: ReadonlySet<string> = NO_MARKS,
): readonly Finding[] {
  return withoutConfirmed(startCheck(reading, content, today).findings, confirmed);
}

/** The rows that an edit touches, all rows of a touched action among them; null where it reaches outside the actions, into a heading, say. */
function rowsTouched(actions: readonly ActionSpot[], changed: readonly Place[]): RowsTouched | null {
  const rows = new Map<string, number>();
  for (const [index, { action }] of actions.entries()) {
    const place = parsePlace(action.at);
    if (place === null) continue;
    for (let row = place.box.top; row <= place.box.bottom; row++) rows.set(`${row} ${place.sheet}`, index);
  }
  const touched = new Set<number>();
  for (const { sheet, box } of changed) {
    for (let row = box.top; row <= box.bottom; row++) {
      const index = rows.get(`${row} ${sheet}`);
      if (index === undefined) return null;
      touched.add(index);
    }
  }
  return (sheet, row) => touched.has(rows.get(`${row} ${sheet}`) ?? -1);
}

function isTouched(at: string, rows: RowsTouched): boolean {
  const place = parsePlace(at);
  return place === null || rows(place.sheet, place.box.top);
}

function lookAgain(rule: CheckRule, before: FoundByPart, touched: TouchedParts, context: CheckContext): FoundByPart {
  const { rows, actions } = touched;
  if (rule.about === "action") {
    return context.actions.map((spot, index) => (actions.has(index) ? rule.look(spot, context) : (before[index] ?? [])));
  }
  if (rule.lookIn === undefined) return [rule.look(context)];
  return [[...before.flat().filter(({ at }) => !isTouched(at, rows)), ...rule.lookIn(context, rows)]];
}

/** What an edit touches: rows of sheets, and actions by their place in the context. */
interface TouchedParts {
  readonly rows: RowsTouched;
  readonly actions: ReadonlySet<number>;
}

/** Where every action stands: while this is the same, what was found can be told action by action. */
function placesOf({ plan, review }: Reading): string {
  const priorities = [...plan.priorities, ...(review?.priorities ?? [])];
  return priorities.flatMap(({ actions }) => actions.map(({ at }) => at)).join();
}

/**
 * Checks again after an edit of some cells: what depends on one action or one row alone is looked at again only where the edit touches
 * it. The same as a new check, only sooner, provided that `changed` names every cell that changed.
 */
export function recheck(
  previous: Check,
  reading: Reading,
  content: WorkbookContent,
  today: IsoDay,
  changed: readonly Place[],
  rules: readonly CheckRule[] = CHECK_RULES,
): Check {
  const context = checkContext(reading, content, today);
  const rows = placesOf(previous.reading) === placesOf(reading) ? rowsTouched(context.actions, changed) : null;
  if (rows === null) return startCheck(reading, content, today, rules);
  const actions = new Set(context.actions.flatMap(({ action }, index) => (isTouched(action.at, rows) ? [index] : [])));
  const found = rules.map((rule): [string, FoundByPart] => {
    const before = previous.found.get(rule.code);
    return [rule.code, before === undefined ? lookAtAll(rule, context) : lookAgain(rule, before, { rows, actions }, context)];
  });
  return checkOf(rules, new Map(found), context);
}
