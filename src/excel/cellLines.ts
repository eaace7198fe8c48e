import type { Line, LineStyle, Lines } from "../core/design/sheetDesign";
import type { Box } from "../core/grid/a1";

/** How Excel's object model names a line. */
const LINES = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
} as const satisfies Record<LineStyle, readonly [string, string]>;

/** The borders of a block, the design's line that each shows, and when a block of that shape has it. */
const BORDERS = [
  { border: "EdgeTop", line: (lines) => lines.top, has: () => true },
  { border: "EdgeRight", line: (lines) => lines.right, has: () => true },
  { border: "EdgeBottom", line: (lines) => lines.bottom, has: () => true },
  { border: "EdgeLeft", line: (lines) => lines.left, has: () => true },
  { border: "InsideHorizontal", line: (lines) => lines.top ?? lines.bottom, has: ({ top, bottom }) => bottom > top },
  { border: "InsideVertical", line: (lines) => lines.left ?? lines.right, has: ({ left, right }) => right > left },
] as const satisfies readonly { border: string; line: (lines: Lines) => Line | undefined; has: (box: Box) => boolean }[];

/** Gives every cell of a block the same lines; null takes all of them away. A side that the lines do not name is left alone. */
export function writeLines(format: Excel.RangeFormat, lines: Lines | null, box: Box): void {
  for (const { border, line, has } of BORDERS) {
    if (!has(box)) continue;
    const drawn = lines === null ? undefined : line(lines);
    if (drawn !== undefined) drawLine(format.borders.getItem(border), drawn);
    else if (lines === null) format.borders.getItem(border).style = "None";
  }
}

function drawLine(border: Excel.RangeBorder, { style, colour }: Line): void {
  const [name, weight] = LINES[style];
  border.style = name;
  border.weight = weight;
  border.color = `#${colour}`;
}
