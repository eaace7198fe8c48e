import type { Place } from "../grid/a1";
import type { ColumnKey } from "../plan/columns";
import type { Action, Priority } from "../plan/plan";
import type { CheckContext } from "./checkContext";
import type { Found, Level } from "./finding";

/** What every rule declares: its code, how much it matters, why, and its words. {name} in the words stands for a fact. */
interface RuleWords {
  /** The kind of fault, in small letters with hyphens: date-before-period. */
  readonly code: string;
  readonly level: Level;
  /** A heading for one or many: "Dates before the plan starts". */
  readonly title: string;
  /** One sentence: why it matters. */
  readonly why: string;
  /** What stands there and what is expected: "{ref}: by when is {found}; the plan starts on {expected}." */
  readonly says: string;
  /** What to do: "Give a date within the plan's period." */
  readonly todo: string;
  /** Codes of rules whose finding at the same cell makes this one only a consequence; it is then not shown. */
  readonly follows?: readonly string[];
}

/** An action where it stands: whose priority it is, whether it is of the earlier period's review. */
export interface ActionSpot {
  readonly action: Action;
  readonly priority: Priority;
  readonly review: boolean;
  /** The rows that it takes; null where its address is none. */
  readonly place: Place | null;
}

/** A part of an action that a look depends on: a column, or all columns of the source's own together. */
export type ActionPart = ColumnKey | "extra";

/** One look at the whole plan, and what it depends on, so that an edit is soon looked at again. */
export interface PlanLook {
  readonly look: (context: CheckContext) => readonly Found[];
  /** Where what it finds in a row depends on that row and on what `reads` names alone: the same for some rows only. */
  readonly lookIn?: (context: CheckContext, rows: RowsTouched) => readonly Found[];
  /** The parts of actions that it depends on: an edit of others changes nothing. Left out: every part, unless `lookIn` says more. */
  readonly reads?: readonly ActionPart[];
}

/** A rule that looks at one action at a time: an edit looks again only at the action that it touches. */
export interface ActionRule extends RuleWords {
  readonly about: "action";
  readonly look: (spot: ActionSpot, context: CheckContext) => readonly Found[];
  /** Further looks, at what is no action. */
  readonly alsoLooks?: readonly PlanLook[];
}

/** A rule that needs the whole plan or the whole workbook. */
export interface PlanRule extends RuleWords, PlanLook {
  readonly about: "plan";
  /** Further looks, that depend on other parts than the first. */
  readonly alsoLooks?: readonly PlanLook[];
}

/** Whether an edit touches a row of a sheet, counted from 0. */
export type RowsTouched = (sheet: string, row: number) => boolean;

/** One rule, one file, named for what it finds. Pure; findings come in the order of the plan. */
export type CheckRule = ActionRule | PlanRule;
