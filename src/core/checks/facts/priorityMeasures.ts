import type { Priority } from "../../plan/plan";
import { withoutBullet } from "../../recognise/words";
import { oncePerCheck } from "./oncePerCheck";
import { targetCells } from "./targetCells";
import { textCells } from "./textCells";

/** A measure of success that is no field of an action, where it stands. */
export interface MeasureAtHand {
  readonly text: string;
  readonly at: string;
  /** Whether a table gives it a baseline or a target of its own. */
  readonly figures: boolean;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Measures told under each priority, and measures of tables of targets, in order. */
export const priorityMeasures = oncePerCheck((context): readonly MeasureAtHand[] => {
  const sheets = new Set(context.reading.plan.priorities.flatMap(({ measures, sheet }) => (measures.length > 0 ? [sheet] : [])));
  const lines = new Map<string, string>();
  for (const { sheet, text, at, action } of sheets.size > 0 ? textCells(context) : []) {
    if (action !== null || !sheets.has(sheet)) continue;
    for (const line of text.split("\n")) {
      const key = `${sheet} ${folded(withoutBullet(line))}`;
      if (!lines.has(key)) lines.set(key, at);
    }
  }
  const placeOf = ({ sheet, at }: Priority, measure: string): string => lines.get(`${sheet} ${measure}`) ?? at;
  const told = context.reading.plan.priorities.flatMap((priority) =>
    priority.measures.map((text) => ({ text, at: placeOf(priority, folded(text)), figures: false })),
  );
  const listed = targetCells(context).map(({ target, at }) => ({
    text: target.measure,
    at: at("measure"),
    figures: target.baseline !== null || target.target !== null,
  }));
  return [...told, ...listed];
});
