import type { Place } from "../grid/a1";
import { parsePlace } from "../grid/a1";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { checkContext } from "./checkContext";
import type { CheckContext } from "./checkContext";
import type { ActionRule, ActionSpot, CheckRule } from "./checkRule";
import { CHECK_RULES } from "./checkRules";
import type { Finding, Found } from "./finding";
import { finishFindings } from "./finishFindings";

/** What each rule found, action by action where it looks at actions; kept so that an edit looks again only at what it touches. */
type FoundByRule = ReadonlyMap<string, readonly (readonly Found[])[]>;

/** A check that has been made, and can be made again after an edit. */
export interface Check {
  /** In order: by level, then sheet, cell and code; what only follows from another finding is left out. */
  readonly findings: readonly Finding[];
  readonly found: FoundByRule;
  readonly reading: Reading;
}

const NO_MARKS: ReadonlySet<string> = new Set();

function lookAtAll(rule: CheckRule, context: CheckContext): readonly (readonly Found[])[] {
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

function touches(spot: ActionSpot, changed: readonly Place[]): boolean {
  const place = parsePlace(spot.action.at);
  if (place === null) return true;
  const { sheet, box } = place;
  return changed.some((one) => one.sheet === sheet && one.box.top <= box.bottom && box.top <= one.box.bottom);
}

function lookAgain(
  rule: ActionRule,
  before: readonly (readonly Found[])[] | undefined,
  touched: readonly boolean[],
  context: CheckContext,
): readonly (readonly Found[])[] {
  if (before?.length !== context.actions.length) return lookAtAll(rule, context);
  return context.actions.map((spot, index) => (touched[index] === true ? rule.look(spot, context) : (before[index] ?? [])));
}

/** Where every action stands: while this is the same, what was found can be told action by action. */
function placesOf({ plan, review }: Reading): string {
  const priorities = [...plan.priorities, ...(review?.priorities ?? [])];
  return priorities.flatMap(({ actions }) => actions.map(({ at }) => at)).join();
}

/**
 * Checks again after an edit of some cells: rules about actions look only at the actions that the edit touches, rules about the plan
 * look at all of it. The same as a new check, only sooner, provided that `changed` names every cell that changed.
 */
export function recheck(
  previous: Check,
  reading: Reading,
  content: WorkbookContent,
  today: IsoDay,
  changed: readonly Place[],
  rules: readonly CheckRule[] = CHECK_RULES,
): Check {
  if (placesOf(previous.reading) !== placesOf(reading)) return startCheck(reading, content, today, rules);
  const context = checkContext(reading, content, today);
  const touched = context.actions.map((spot) => touches(spot, changed));
  const found = rules.map((rule): [string, readonly (readonly Found[])[]] => [
    rule.code,
    rule.about === "plan" ? lookAtAll(rule, context) : lookAgain(rule, previous.found.get(rule.code), touched, context),
  ]);
  return checkOf(rules, new Map(found), context);
}
