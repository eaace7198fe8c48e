import type { Place } from "../grid/a1";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { checkContext } from "./checkContext";
import type { CheckContext } from "./checkContext";
import type { CheckRule, PlanLook } from "./checkRule";
import { CHECK_RULES } from "./checkRules";
import type { Finding, Found } from "./finding";
import { finishFindings } from "./finishFindings";
import type { Finished, FoundBy } from "./finishFindings";
import { foundPlace } from "./foundPlace";
import { keepFound } from "./keepFound";
import { renewFacts } from "./facts/oncePerCheck";
import { shareParts } from "./shareParts";
import { shareRows } from "./shareRows";
import { touchedBy } from "./touched";
import type { Touched } from "./touched";

/** What a rule found, part by part: action by action where it looks at actions, then look by look. */
type FoundByPart = readonly (readonly Found[])[];

/** What each rule found, by its code; kept so that an edit looks again only at what it touches. */
type FoundByRule = ReadonlyMap<string, FoundByPart>;

/** A check that has been made, and can be made again after an edit. */
export interface Check extends Finished {
  readonly found: FoundByRule;
  readonly context: CheckContext;
}

const NO_MARKS: ReadonlySet<string> = new Set();

/** The looks of a rule at the whole plan. */
function looksOf(rule: CheckRule): readonly PlanLook[] {
  return [...(rule.about === "plan" ? [rule] : []), ...(rule.alsoLooks ?? [])];
}

/** What one rule finds in a whole plan, part by part. */
export function lookAtAll(rule: CheckRule, context: CheckContext): FoundByPart {
  const ofActions = rule.about === "plan" ? [] : context.actions.map((spot) => rule.look(spot, context));
  return [...ofActions, ...looksOf(rule).map(({ look }) => look(context))];
}

function checkOf(
  rules: readonly CheckRule[],
  found: FoundByRule,
  context: CheckContext,
  before: Parameters<typeof finishFindings>[2],
): Check {
  const all: FoundBy[] = [];
  // Plain loops: most parts hold nothing, and flattening them all took longer than the rules did.
  for (const rule of rules) {
    for (const part of found.get(rule.code) ?? []) for (const one of part) all.push({ rule, found: one });
  }
  return { ...finishFindings(all, context, before), found, context };
}

function checkAll(context: CheckContext, rules: readonly CheckRule[]): Check {
  return checkOf(rules, new Map(rules.map((rule) => [rule.code, lookAtAll(rule, context)])), context, null);
}

/** Checks a whole plan with the rules given, every one unless told otherwise. */
export function startCheck(
  reading: Reading,
  content: WorkbookContent,
  today: IsoDay,
  rules: readonly CheckRule[] = CHECK_RULES,
): Check {
  return checkAll(checkContext(reading, content, today), rules);
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

function isTouched(found: Found, { rows }: Touched): boolean {
  const place = foundPlace(found);
  return place === null || rows(place.sheet, place.box.top);
}

/** One look again: whole where what it reads has changed, else in the rows that were touched, else not at all. */
function lookOnce(
  { look, lookIn, reads }: PlanLook,
  before: readonly Found[],
  touched: Touched,
  context: CheckContext,
): readonly Found[] {
  const byRow = lookIn !== undefined;
  const changed = reads === undefined ? !byRow : reads.some((part) => touched.parts.has(part));
  if (changed) return keepFound(before, look(context));
  return byRow ? [...before.filter((found) => !isTouched(found, touched)), ...lookIn(context, touched.rows)] : before;
}

function lookAgain(rule: CheckRule, before: FoundByPart, touched: Touched, context: CheckContext): FoundByPart {
  const again = [...before];
  const ofActions = rule.about === "plan" ? 0 : context.actions.length;
  for (const [nth, look] of looksOf(rule).entries()) {
    again[ofActions + nth] = lookOnce(look, before[ofActions + nth] ?? [], touched, context);
  }
  if (rule.about === "plan") return again;
  for (const index of touched.actions) {
    const spot = context.actions[index];
    if (spot !== undefined) again[index] = rule.look(spot, context);
  }
  return again;
}

/**
 * Checks again after an edit of some cells: what depends on one action, one row or some columns alone is looked at again only where
 * the edit touches it. The same as a new check, only sooner, provided that `changed` names every cell that changed.
 */
export function recheck(
  previous: Check,
  reading: Reading,
  content: WorkbookContent,
  today: IsoDay,
  changed: readonly Place[],
  rules: readonly CheckRule[] = CHECK_RULES,
): Check {
  const was = previous.context;
  const context = checkContext(shareParts(was.reading, reading), shareRows(was.content, content), today);
  const touched = touchedBy(was, context, changed);
  if (touched === null) return checkAll(context, rules);
  renewFacts(context, was);
  const found = rules.map((rule): [string, FoundByPart] => {
    const before = previous.found.get(rule.code);
    return [rule.code, before === undefined ? lookAtAll(rule, context) : lookAgain(rule, before, touched, context)];
  });
  return checkOf(rules, new Map(found), context, { drafts: previous.drafts, touched: touched.rows });
}
