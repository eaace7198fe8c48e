import type { CheckContext } from "../checkContext";
import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "./perPart";
import { stemsOf } from "./stems";
import { targetCells } from "./targetCells";
import type { TargetField } from "./targetCells";
import { textRows } from "./textCells";
import type { TextCell } from "./textCells";
import { turnedPairs } from "./turnedPairs";

/** A number of a text that has the figures of a target's number, two of them the other way round. */
export interface SwappedFigure {
  readonly at: string;
  readonly found: string;
  readonly expected: string;
  readonly targetAt: string;
}

/** Numbers of three figures and more, with commas or without; not years, dates, phone numbers or parts of words. */
const NUMBERS = /(?<![\w.,/£-])\d{1,3}(?:,\d{3})+(?![\w/]|[.,]\d)|(?<![\w.,/£-])\d{3,7}(?![\w/]|[.,]\d|-\w)/g;
const YEAR = /^(?:19|20)\d\d$/;
/** So many words of a measure must stand in the text too, for the text to tell of the same thing. */
const LEAST_WORDS = 2;

const numbersIn = oncePerText((text): readonly string[] => (text.match(NUMBERS) ?? []).filter((number) => !YEAR.test(number)));

/** The texts of a row that tell of figures, targets left out. */
const textsWithNumbers = perPart(textRows, (cells) =>
  cells.filter(({ text, role }) => role !== "target" && role !== "contact" && text.length > 20 && numbersIn(text).length > 0),
);

const FIELDS = ["baseline", "target", "actual"] as const satisfies readonly TargetField[];

const figuresOf = (text: string): string => text.replace(/[^\d]/g, "");

function sharesWords(text: string, measure: string): boolean {
  const words = new Set(stemsOf(text));
  return stemsOf(measure).filter((word) => words.has(word)).length >= LEAST_WORDS;
}

/** A number of a target, where it stands. */
interface TargetNumber {
  readonly measure: string;
  readonly at: string;
  readonly text: string;
}

function targetNumbers(context: CheckContext): readonly TargetNumber[] {
  return targetCells(context).flatMap(({ target, at }) =>
    FIELDS.map((field) => ({ measure: target.measure, at: at(field), text: (target[field] ?? "").trim() })).filter(
      ({ text }) => /^[\d,]{3,9}$/.test(text) && !YEAR.test(text),
    ),
  );
}

/** The numbers of targets by what they become with two figures the other way round. */
function byTurned(numbers: readonly TargetNumber[]): ReadonlyMap<string, readonly TargetNumber[]> {
  const turned = new Map<string, TargetNumber[]>();
  for (const number of numbers) {
    for (const figures of turnedPairs(figuresOf(number.text))) {
      const there = turned.get(figures);
      if (there === undefined) turned.set(figures, [number]);
      else there.push(number);
    }
  }
  return turned;
}

/** Numbers of the texts that are probably a target's with two figures the other way round. */
export function swappedFigures(context: CheckContext): readonly SwappedFigure[] {
  const numbers = targetNumbers(context);
  if (numbers.length === 0) return [];
  const [known, turned] = [new Set(numbers.map(({ text }) => figuresOf(text))), byTurned(numbers)];
  const inText = ({ at, text }: TextCell): readonly SwappedFigure[] =>
    numbersIn(text).flatMap((found) => {
      const figures = figuresOf(found);
      const like = known.has(figures) ? undefined : turned.get(figures)?.find(({ measure }) => sharesWords(text, measure));
      return like === undefined ? [] : [{ at, found, expected: like.text, targetAt: like.at }];
    });
  return textsWithNumbers(context).flat().flatMap(inText);
}
