import { numberOf } from "../facts/numberWords";
import { textCells } from "../facts/textCells";
import type { TextCell } from "../facts/textCells";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";
import { NUMBER } from "../facts/numberWords";
import { withoutBullet, isBulleted } from "../../recognise/words";

const ANNOUNCED = new RegExp(
  `(?<!\\b(?:of|top|first|last|other|next|remaining|least|than|further|additional|area|priority|by|for|until|over|up to)(?: the| these| those| our)? )\\b(${NUMBER}) (?:(?:key|main|strategic|agreed|priority|local|partnership|identified|overall|broad|new) ){0,3}(priorities|priority (?:areas|issues|themes)|themes|objectives|aims)\\b(?! (?:areas|groups))`,
  "gi",
);
const SUB_GROUPS = new RegExp(
  `\\b(${NUMBER}) (?:sub[- ]?groups|task groups|task and finish groups|working groups|delivery groups|theme groups)\\b`,
  "i",
);

interface Announced {
  readonly words: string;
  readonly count: number;
  readonly what: string;
}

function announcedIn(text: string): readonly Announced[] {
  return Array.from(text.matchAll(ANNOUNCED), ({ 0: words, 1: figure = "", 2: what = "" }) => ({
    words,
    count: numberOf(figure) ?? 0,
    what,
  }));
}

/** The lines of a list that a text announces with a colon, in the same cell. */
function listedIn(text: string): number {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim().endsWith(":"));
  return start < 0 ? 0 : lines.slice(start + 1).filter((line) => isBulleted(line) && withoutBullet(line).trim() !== "").length;
}

/** How many priorities are told on a sheet: those of the review where it stands there, else those of the plan. */
function toldOn(sheet: string, { reading: { plan, review } }: CheckContext): number {
  const ofReview = (review?.priorities ?? []).filter((priority) => priority.sheet === sheet);
  if (ofReview.length > 0) return ofReview.length;
  return plan.priorities.reduce((sum, { number, actions, measures }) => {
    const several = number === null ? 1 : number.split(/\s*(?:&|,|\+|\band\b)\s*/).filter((part) => /\d/.test(part)).length;
    return sum + (actions.length + measures.length === 0 && plan.priorities.length > 12 ? 0 : Math.max(1, several));
  }, 0);
}

function mismatch({ at, sheet, text }: TextCell, { words, count, what }: Announced, context: CheckContext): Found | null {
  const priorities = /^priorit/i.test(what);
  const listed = listedIn(text);
  if (listed > 1 && listed !== count) {
    return { at, facts: { found: words, expected: `the list that follows has ${listed}` }, level: "must-fix" };
  }
  const told = toldOn(sheet, context);
  if (!priorities || told < 2 || count < 2 || count === told) return null;
  return { at, facts: { found: words, expected: `the plan has ${told}` } };
}

const ACTIONS = new RegExp(
  `\\b(?:plan|document|strategy)(?: \\w+){0,2}? (?:holds|contains|has|lists|includes|comprises|sets out|consists of|is made up of) (?:a total of )?(${NUMBER}) (?:\\w+ )?actions\\b`,
  "i",
);

/** "The plan holds 24 actions" where it holds another number. */
function actionCount({ at, text }: TextCell, { reading: { plan } }: CheckContext): readonly Found[] {
  const match = ACTIONS.exec(text);
  const count = numberOf(match?.[1] ?? "");
  const told = plan.priorities.reduce((sum, { actions }) => sum + actions.length, 0);
  if (match === null || count === null || count < 2 || told < 2 || count === told) return [];
  return [{ at, facts: { found: match[0], expected: `there are ${told}` } }];
}

/** "Four task groups tackle the priorities" where there are five: one group each is what such a sentence says. */
function groups({ at, text }: TextCell, context: CheckContext): readonly Found[] {
  return text.split(/(?<=[.!?])\s+/).flatMap((sentence): readonly Found[] => {
    const match = SUB_GROUPS.exec(sentence);
    const count = numberOf(match?.[1] ?? "");
    const told = context.reading.plan.priorities.length;
    if (match === null || count === null || !/\bpriorit(?:y|ies)\b/i.test(sentence) || count === told || told < 2) return [];
    return [{ at, facts: { found: match[0], expected: `the plan has ${told} priorities` } }];
  });
}

function foundIn(cell: TextCell, context: CheckContext): readonly Found[] {
  if (cell.role !== "prose" || !/priorit|themes|objectives|aims|actions/i.test(cell.text)) return [];
  return [
    ...actionCount(cell, context),
    ...announcedIn(cell.text)
      .flatMap((one) => mismatch(cell, one, context) ?? [])
      .slice(0, 1),
    ...groups(cell, context),
  ];
}

/** A number of priorities or actions announced that is not the number told. */
export const countMismatch: PlanRule = {
  code: "count-mismatch",
  about: "plan",
  level: "confirm",
  title: "Counts that do not match",
  why: "A reader who counts will look for the one that is missing.",
  says: "“{found}” are announced; {expected}.",
  todo: "Correct the number, or add what is missing.",
  reads: [],
  look: (context) => textCells(context).flatMap((cell) => foundIn(cell, context)),
};
