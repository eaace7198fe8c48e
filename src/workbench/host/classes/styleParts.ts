import type { CellStyle } from "../../../core/design/sheetDesign";
import { changedStyle } from "../model/changedStyle";
import type { ApiSet } from "../wire/apiSet";
import { refusal } from "../wire/hostError";
import { colourAnswer, parseColour } from "./colours";
import { flag, oneOf, text } from "./guards";

/** One thing about how a cell looks, as Excel reads and sets it. */
export interface StylePart {
  readonly since: ApiSet;
  readonly read: (style: CellStyle) => unknown;
  readonly write: (style: CellStyle, value: unknown) => CellStyle;
}

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = { Bottom: undefined, Top: "top", Center: "center", Justify: "justify", Distributed: "distributed" } as const;

function wordFor<Value>(words: Readonly<Record<string, Value>>, value: Value, otherwise: string): string {
  return Object.entries(words).find(([, one]) => one === value)?.[0] ?? otherwise;
}

function number(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw refusal("InvalidArgument", `${least} to ${most}`);
  return value;
}

function switchPart(since: ApiSet, part: "bold" | "italic" | "strike" | "wrap"): StylePart {
  return {
    since,
    read: (style) => style[part] === true,
    write: (style, value) => changedStyle(style, part, flag(value) || undefined),
  };
}

/** Something that the stand-in does not draw: it reads as Excel's default, and setting anything else is refused. */
function fixedPart(since: ApiSet, standard: unknown): StylePart {
  return {
    since,
    read: () => standard,
    write: (style, value) => {
      if (value !== standard) throw refusal("NotImplemented", "the stand-in does not draw this");
      return style;
    },
  };
}

const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;

/** Everything about a cell's looks, by its path under Range.format. */
export const STYLE_PARTS: Readonly<Record<string, StylePart>> = {
  "fill/color": {
    since: "1.1",
    read: ({ fill }) => (fill === undefined ? "#FFFFFF" : colourAnswer(fill)),
    write: (style, value) => changedStyle(style, "fill", value === "" ? undefined : parseColour(value)),
  },
  "fill/pattern": {
    since: "1.9",
    read: ({ fill }) => (fill === undefined ? "None" : "Solid"),
    write: (style, value) =>
      oneOf(value, ["None", "Solid"]) === "None"
        ? changedStyle(style, "fill", undefined)
        : { ...style, fill: style.fill ?? "FFFFFF" },
  },
  "fill/tintAndShade": fixedPart("1.9", 0),
  "font/name": {
    since: "1.1",
    read: ({ font }) => font ?? DEFAULT_FONT,
    write: (style, value) => changedStyle(style, "font", text(value) === DEFAULT_FONT ? undefined : text(value)),
  },
  "font/size": {
    since: "1.1",
    read: ({ size }) => size ?? DEFAULT_SIZE,
    write: (style, value) => changedStyle(style, "size", value === DEFAULT_SIZE ? undefined : number(value, 1, 409)),
  },
  "font/color": {
    since: "1.1",
    read: ({ colour }) => (colour === undefined ? "#000000" : colourAnswer(colour)),
    // Black is what a cell has without a colour of its own; nothing tells the two apart.
    write: (style, value) => changedStyle(style, "colour", parseColour(value) === "000000" ? undefined : parseColour(value)),
  },
  "font/bold": switchPart("1.1", "bold"),
  "font/italic": switchPart("1.1", "italic"),
  "font/strikethrough": switchPart("1.9", "strike"),
  "font/underline": {
    since: "1.1",
    read: ({ underline }) => (underline === true ? "Single" : "None"),
    write: (style, value) => changedStyle(style, "underline", oneOf(value, ["None", "Single"]) === "Single" || undefined),
  },
  "font/subscript": fixedPart("1.9", false),
  "font/superscript": fixedPart("1.9", false),
  "font/tintAndShade": fixedPart("1.9", 0),
  wrapText: switchPart("1.1", "wrap"),
  horizontalAlignment: {
    since: "1.1",
    read: ({ horizontal }) => wordFor(HORIZONTAL, horizontal, "General"),
    write: (style, value) => {
      const word = oneOf(value, Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[]);
      return changedStyle(style, "horizontal", HORIZONTAL[word]);
    },
  },
  verticalAlignment: {
    since: "1.1",
    read: ({ vertical }) => (vertical === "bottom" ? "Bottom" : wordFor<unknown>(VERTICAL, vertical, "Bottom")),
    write: (style, value) => {
      const word = oneOf(value, Object.keys(VERTICAL) as (keyof typeof VERTICAL)[]);
      return changedStyle(style, "vertical", VERTICAL[word]);
    },
  },
  indentLevel: {
    since: "1.9",
    read: ({ indent }) => indent ?? 0,
    write: (style, value) => changedStyle(style, "indent", number(value, 0, 250) || undefined),
  },
  textOrientation: fixedPart("1.7", 0),
  shrinkToFit: fixedPart("1.9", false),
  readingOrder: fixedPart("1.9", "Context"),
  autoIndent: fixedPart("1.9", false),
  "protection/locked": {
    since: "1.2",
    read: ({ locked }) => locked !== false,
    write: (style, value) => changedStyle(style, "locked", flag(value) ? undefined : false),
  },
  "protection/formulaHidden": fixedPart("1.2", false),
};

/** The part at a path under Range.format; undefined when there is none. */
export function stylePart(path: string): StylePart | undefined {
  return PARTS.get(path);
}

const PARTS: ReadonlyMap<string, StylePart> = new Map(Object.entries(STYLE_PARTS));
