import type { Hex } from "../../core/grid/grid";
import type { Reading } from "../../core/plan/reading";

/** A fill that stands for a status: how many rows show it, where the first is, and its colour in a word. */
export interface FillUse {
  readonly fill: Hex;
  readonly count: number;
  readonly at: string;
  readonly colour: string;
}

/** The colours that show a status without a word, as the reading asks about them. */
export function fillUses({ questions }: Reading): readonly FillUse[] {
  return questions.flatMap((question) =>
    question.kind === "status-by-fill"
      ? [{ fill: question.fill, count: question.count, at: question.at, colour: sayColour(question.fill) }]
      : [],
  );
}

/** Hues in degrees of the colour circle, each up to where the next begins. */
const HUES = [
  { upTo: 16, word: "red" },
  { upTo: 50, word: "amber" },
  { upTo: 70, word: "yellow" },
  { upTo: 170, word: "green" },
  { upTo: 260, word: "blue" },
  { upTo: 330, word: "purple" },
  { upTo: 360, word: "red" },
] as const;

/** A fill in a word, so that the colour is not the only way to tell which is meant. */
export function sayColour(fill: Hex): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => Number.parseInt(fill.slice(from, from + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 0.08) return "grey";
  const hue = 60 * sixth(red, green, blue, most, spread);
  return HUES.find(({ upTo }) => (hue + 360) % 360 <= upTo)?.word ?? "grey";
}

/** Where on the colour circle a colour stands, in sixths of it, by its strongest part. */
function sixth(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (green - blue) / spread;
  return most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
}
