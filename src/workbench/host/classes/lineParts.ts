import type { CellStyle, Line, Lines, LineStyle } from "../../../core/design/sheetDesign";
import { changedStyle } from "../model/changedStyle";
import { colourAnswer, parseColour } from "./colours";
import { oneOf } from "./guards";

/** A side of a cell. */
export type Side = keyof Lines;

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface Drawn {
  readonly style: (typeof STYLES)[number];
  readonly weight: (typeof WEIGHTS)[number];
}

/** How Excel's interface names the lines of a design. */
const DRAWN: Readonly<Record<LineStyle, Drawn>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};

const SOLID: Readonly<Record<Drawn["weight"], LineStyle>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };
const BROKEN: Readonly<Record<Exclude<Drawn["style"], "None" | "Continuous">, LineStyle>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** What can be read and set of a line. */
export type LinePart = "style" | "weight" | "color";

/** A part of a line as Excel answers it. */
export function readLine(line: Line | undefined, part: LinePart): unknown {
  if (part === "color") return line === undefined ? "#000000" : colourAnswer(line.colour);
  if (line === undefined) return part === "style" ? "None" : "Thin";
  return DRAWN[line.style][part];
}

/** The line after one part of it was set, in whatever order they come; undefined for none. */
export function changedLine(line: Line | undefined, part: LinePart, value: unknown): Line | undefined {
  const colour = line?.colour ?? "000000";
  if (part === "color") return { style: line?.style ?? "thin", colour: parseColour(value) };
  if (part === "weight") {
    const broken = line !== undefined && DRAWN[line.style].style !== "Continuous";
    return { style: broken ? line.style : SOLID[oneOf(value, WEIGHTS)], colour };
  }
  const style = oneOf(value, STYLES);
  if (style === "None") return undefined;
  const weight = line === undefined ? "Thin" : DRAWN[line.style].weight;
  return { style: style === "Continuous" ? SOLID[weight] : BROKEN[style], colour };
}

/** The cell's looks after a part of one of its lines was set. */
export function withLine(style: CellStyle, side: Side, part: LinePart, value: unknown): CellStyle {
  const others = Object.entries(style.lines ?? {}).filter(([name]) => name !== side);
  const line = changedLine(style.lines?.[side], part, value);
  const lines = Object.fromEntries(line === undefined ? others : [...others, [side, line]]) as Lines;
  return changedStyle(style, "lines", Object.keys(lines).length === 0 ? undefined : lines);
}
