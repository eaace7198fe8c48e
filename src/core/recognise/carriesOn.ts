import type { Parts } from "./rowParts";
import { breaksOff, endsSentence, isBulleted, startsSmall } from "./words";

/** What is usual in a table, for telling a new action from the rest of the one above. */
export interface Habits {
  readonly refs: boolean;
  readonly who: boolean;
  readonly capitals: boolean;
}

/** What is usual in a table, from what its lines hold. */
export function habitsOf(parts: readonly Parts[]): Habits {
  const texts = parts.filter(({ action }) => action !== "");
  // Text that was wrapped over many lines outnumbers the lines that begin an action.
  const begun = texts.filter(({ ref, who, when }) => ref !== "" || who !== "" || when !== "");
  const actions = begun.length > 0 ? begun : texts;
  const half = actions.length / 2;
  return {
    refs: actions.filter(({ ref }) => ref !== "").length > half,
    who: actions.filter(({ who }) => who !== "").length > half,
    capitals: actions.filter(({ action }) => !startsSmall(action)).length > half,
  };
}

/** Whether a line that has an action's text but no ref carries on the action above it: what speaks for it against what does not. */
export function carriesOn(parts: Parts, before: Parts, afterBreak: boolean, habits: Habits): boolean {
  const small = habits.capitals && startsSmall(parts.action);
  const broken = breaksOff(before.action) || (afterBreak && !endsSentence(before.action));
  const bare = parts.who === "" && parts.when === "";
  let forIt = (small ? 3 : 0) + (broken ? 2 : 0);
  if (parts.others.some((text) => startsSmall(text))) forIt += 1;
  if (bare && habits.who && before.who !== "") forIt += 1;
  if (bare && habits.refs) forIt += isBulleted(parts.action) || !endsSentence(before.action) ? 2 : 0;
  let against = 0;
  if (parts.who !== "" && !startsSmall(parts.who)) against += 2;
  if (parts.when !== "") against += 2;
  if (!habits.refs && !small) against += 1;
  if (parts.others.length > 0 && !parts.others.some((text) => startsSmall(text)) && !broken) against += 1;
  return forIt > against;
}
