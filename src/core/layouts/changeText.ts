import { figureCell } from "../design/valueCells";
import type { Target } from "../plan/plan";

function figureOf(text: string | null): number | null {
  const { value } = figureCell(text, {});
  return typeof value === "number" ? value : null;
}

/** How far a target has moved: the plan's own words, else the share of the baseline where both are figures; null where unknown. */
export function changeText({ change, baseline, actual }: Target): string | null {
  const [from, to] = [figureOf(baseline), figureOf(actual)];
  if (change !== null || from === null || to === null || from === 0) return change;
  const share = ((to - from) / from) * 100;
  return `${share > 0 ? "+" : ""}${share.toFixed(1)}%`;
}
