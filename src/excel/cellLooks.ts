import type { CellStyle, Line, LineStyle, Lines } from "../core/design/sheetDesign";
import type { Box } from "../core/grid/a1";
import { writeLines } from "./cellLines";

/** What one part of a cell's looks can be; null is Excel's default. */
export type LookValue = string | number | boolean | Lines | null;

/** Looks that are set together, so that cells which share them make one rectangle. */
export type Aspect = "font" | "fill" | "alignment" | "lines" | "lock";

interface LookInfo {
  readonly aspect: Aspect;
  /** Of a design; undefined where the design leaves it as it is. */
  readonly of: (style: CellStyle) => LookValue | undefined;
  /** Of a cell as Excel tells of it. */
  readonly read: (format: Excel.CellPropertiesFormat) => LookValue;
  readonly write: (format: Excel.RangeFormat, value: LookValue, box: Box) => void;
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" } as const;

const hex = (colour: string | undefined): string | null =>
  colour === undefined || colour === "" ? null : colour.replace("#", "").toUpperCase();
const known = <Value>(value: Value | undefined): Value | null => value ?? null;

/** Every part of a cell's looks: how a design, a reading and Excel's object model hold it. */
export const LOOKS = {
  font: {
    aspect: "font",
    of: ({ font }) => font,
    read: ({ font }) => known(font?.name),
    write: ({ font }, name) => Object.assign(font, { name }),
  },
  size: {
    aspect: "font",
    of: ({ size }) => size,
    read: ({ font }) => known(font?.size),
    write: ({ font }, size) => Object.assign(font, { size }),
  },
  bold: {
    aspect: "font",
    of: ({ bold }) => bold,
    read: ({ font }) => font?.bold ?? false,
    write: ({ font }, bold) => Object.assign(font, { bold }),
  },
  italic: {
    aspect: "font",
    of: ({ italic }) => italic,
    read: ({ font }) => font?.italic ?? false,
    write: ({ font }, italic) => Object.assign(font, { italic }),
  },
  underline: {
    aspect: "font",
    of: ({ underline }) => underline,
    read: ({ font }) => (font?.underline ?? "None") !== "None",
    write: ({ font }, on) => Object.assign(font, { underline: on === true ? "Single" : "None" }),
  },
  strike: {
    aspect: "font",
    of: ({ strike }) => strike,
    read: ({ font }) => font?.strikethrough ?? false,
    write: ({ font }, strikethrough) => Object.assign(font, { strikethrough }),
  },
  colour: {
    aspect: "font",
    of: ({ colour }) => colour,
    read: ({ font }) => hex(font?.color),
    write: ({ font }, colour) => Object.assign(font, { color: typeof colour === "string" ? `#${colour}` : "#000000" }),
  },
  fill: {
    aspect: "fill",
    of: ({ fill }) => fill,
    read: ({ fill }) => (fill?.pattern === "None" ? null : hex(fill?.color)),
    write: ({ fill }, colour) => {
      if (typeof colour === "string") fill.color = `#${colour}`;
      else fill.clear();
    },
  },
  horizontal: {
    aspect: "alignment",
    of: ({ horizontal }) => (horizontal === undefined ? undefined : HORIZONTAL[horizontal]),
    read: ({ horizontalAlignment }) => known(horizontalAlignment),
    write: (format, horizontalAlignment) => Object.assign(format, { horizontalAlignment: horizontalAlignment ?? "General" }),
  },
  vertical: {
    aspect: "alignment",
    of: ({ vertical }) => (vertical === undefined ? undefined : VERTICAL[vertical]),
    read: ({ verticalAlignment }) => known(verticalAlignment),
    write: (format, verticalAlignment) => Object.assign(format, { verticalAlignment: verticalAlignment ?? "Bottom" }),
  },
  indent: {
    aspect: "alignment",
    of: ({ indent }) => indent,
    read: ({ indentLevel }) => indentLevel ?? 0,
    write: (format, indentLevel) => Object.assign(format, { indentLevel }),
  },
  wrap: {
    aspect: "alignment",
    of: ({ wrap }) => wrap,
    read: ({ wrapText }) => wrapText ?? false,
    write: (format, wrapText) => Object.assign(format, { wrapText }),
  },
  lines: {
    aspect: "lines",
    of: ({ lines }) => lines,
    read: ({ borders }) => linesOf(borders),
    write: (format, lines, box) => writeLines(format, typeof lines === "object" ? lines : null, box),
  },
  locked: {
    aspect: "lock",
    of: ({ locked }) => locked,
    read: ({ protection }) => protection?.locked ?? true,
    write: ({ protection }, locked) => Object.assign(protection, { locked }),
  },
} as const satisfies Record<string, LookInfo>;

export type LookKey = keyof typeof LOOKS;

/** The looks of a cell that are told of when they have to be put back later. */
export const ALL_LOOKS = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Looks as key and value, in the order of the table. */
export type Looks = readonly (readonly [LookKey, LookValue])[];

const KEYS = Object.keys(LOOKS) as LookKey[];

/** The looks that a design sets. */
export function looksOfStyle(style: CellStyle): Looks {
  return KEYS.flatMap((key) => {
    const value = (LOOKS[key] satisfies LookInfo as LookInfo).of(style);
    return value === undefined ? [] : [[key, value] as const];
  });
}

/** The looks that Excel tells of, for the keys asked for. */
export function looksOfCell(format: Excel.CellPropertiesFormat, keys: readonly LookKey[]): Looks {
  return keys.map((key) => [key, (LOOKS[key] satisfies LookInfo as LookInfo).read(format)] as const);
}

/** The looks of a cell that nobody has ever touched, but for its font and size, which are the workbook's. */
export const BLANK_LOOKS: Looks = [
  ["bold", false],
  ["italic", false],
  ["underline", false],
  ["strike", false],
  ["colour", null],
  ["fill", null],
  ["horizontal", null],
  ["vertical", null],
  ["indent", 0],
  ["wrap", false],
  ["lines", null],
  ["locked", true],
];

/** Looks that tell a cell which somebody has dressed from an untouched one, with what an untouched one answers. */
const UNTOUCHED = [
  ["fill", null],
  ["bold", false],
  ["italic", false],
  ["underline", false],
  ["strike", false],
  ["wrap", false],
  ["lines", null],
  ["locked", true],
] as const satisfies readonly (readonly [LookKey, LookValue])[];

/** Whether a cell looks as if nobody had ever touched it. */
export function hasNoLooks(format: Excel.CellPropertiesFormat): boolean {
  return UNTOUCHED.every(([key, value]) => (LOOKS[key] satisfies LookInfo as LookInfo).read(format) === value);
}

const LINE_NAMES = new Map<string, LineStyle>([
  ["ContinuousThin", "thin"],
  ["ContinuousMedium", "medium"],
  ["ContinuousThick", "thick"],
  ["ContinuousHairline", "hair"],
]);
const OTHER_LINES = new Map<string, LineStyle>([
  ["Dash", "dashed"],
  ["Dot", "dotted"],
  ["Double", "double"],
]);

function linesOf(borders: Excel.CellBorderCollection | undefined): Lines | null {
  const sides = (["top", "right", "bottom", "left"] as const).flatMap((side) => {
    const line = lineOf(borders?.[side]);
    return line === null ? [] : [[side, line] as const];
  });
  return sides.length === 0 ? null : Object.fromEntries(sides);
}

function lineOf(border: Excel.CellBorder | undefined): Line | null {
  if (border?.style === undefined || border.style === "None") return null;
  const style = LINE_NAMES.get(`${border.style}${border.weight ?? "Thin"}`) ?? OTHER_LINES.get(border.style) ?? "thin";
  return { style, colour: hex(border.color) ?? "000000" };
}
