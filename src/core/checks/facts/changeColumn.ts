import type { Target } from "../../plan/plan";
import { changeBetween, decimalsOf, figureIn, fractionOf, pairOf, roundsTo } from "./figures";

/** A change that a target's own column tells: "20% reduction", "up by half", "Increase". */
export interface ChangeTold {
  /** As written. */
  readonly words: string;
  /** null where no percentage of the baseline is told. */
  readonly percent: number | null;
  readonly decimals: number;
  /** Whether it is told as a rise; null where no word and no sign says. */
  readonly rises: boolean | null;
}

const PERCENT = /(\d+(?:\.\d+)?)\s?(?:%|per ?cent\b)(?!\s?points?\b|age points?)/i;
const FRACTION = /\b(two[- ]thirds|three[- ]quarters|(?:a |one )?third|(?:a |one )?quarter|(?:a )?half|a fifth|doubled)\b/i;
const UP = /^\s*\+|\b(?:increas|ris(?:e|ing)|rais|grow|up\b|higher|more\b|gain)/i;
const DOWN = /^\s*[-\u2212\u2013]\s*\d|\b(?:reduc|decreas|fall|drop|cut|down\b|lower|fewer|less\b)/i;
/** A level that is to be kept, or a change that is to be none. */
const KEPT = /\b(?:no|not|without|maintain\w*|same|keep|steady|stable|hold)\b/i;

function percentIn(words: string): { readonly percent: number | null; readonly decimals: number } {
  const digits = PERCENT.exec(words)?.[1];
  if (digits !== undefined) return { percent: Number(digits), decimals: decimalsOf(digits) };
  const fraction = FRACTION.exec(words)?.[1] ?? "";
  return { percent: fractionOf(fraction) ?? fractionOf(`a ${fraction}`), decimals: 0 };
}

/** What the column of changes tells of a target; null where it is empty, tells no change, or tells it in points. */
export function changeTold({ change }: Target): ChangeTold | null {
  if (change === null || KEPT.test(change) || /\bpoints?\b/i.test(change)) return null;
  const { percent, decimals } = percentIn(change);
  const rises = UP.test(change) ? true : DOWN.test(change) ? false : null;
  return percent === null && rises === null ? null : { words: change.trim(), percent, decimals, rises };
}

/** Whether a told change is what became of the target, not what it asks for: it fits the step from the baseline to the actual. */
export function tellsOfActual({ baseline, actual }: Target, { percent, decimals, rises }: ChangeTold): boolean {
  const pair = pairOf(figureIn(baseline), figureIn(actual));
  if (pair === null) return false;
  const [from, to] = [pair.from.number, pair.to.number];
  const sameWay = rises === null || (from !== to && to > from === rises);
  return sameWay && (percent === null || (from !== 0 && roundsTo(changeBetween(from, to), percent, decimals)));
}
