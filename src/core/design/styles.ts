import type { CellStyle, Lines } from "./sheetDesign";

const GRID_LINE = { style: "thin", colour: "BFBFBF" } as const;
const GRID_LINES: Lines = { top: GRID_LINE, right: GRID_LINE, bottom: GRID_LINE, left: GRID_LINE };

const BODY = { wrap: true, vertical: "top", lines: GRID_LINES } as const satisfies CellStyle;

/** The looks of our sheets. Every pair of fill and font keeps a contrast of at least 4.5:1 (tested). */
export const STYLES = {
  title: { size: 18, bold: true, colour: "1F3864", vertical: "center" },
  subtitle: { size: 12, colour: "404040", vertical: "center" },
  label: { bold: true, colour: "1F3864", vertical: "top", wrap: true },
  text: { vertical: "top", wrap: true },
  day: { vertical: "top", horizontal: "left", format: "d mmmm yyyy" },
  note: { italic: true, colour: "595959", vertical: "top" },
  header: { bold: true, fill: "1F3864", colour: "FFFFFF", wrap: true, vertical: "center", lines: GRID_LINES },
  body: BODY,
  /** Text that stays as it is typed: refs such as 1.10, dates such as Sep-23, telephone numbers. */
  bodyAsTyped: { ...BODY, format: "@" },
  bodyDay: { ...BODY, horizontal: "left", format: "dd/mm/yyyy" },
  bodyCount: { ...BODY, horizontal: "center", format: "0" },
  bodyFigure: { ...BODY, horizontal: "right" },
  bodyChange: { ...BODY, horizontal: "right", format: "+0.0%;-0.0%;0.0%" },
  bodyStatus: { ...BODY, bold: true, horizontal: "center" },
  banner: { bold: true, size: 13, fill: "D9E2F0", colour: "1F3864", wrap: true, vertical: "center", lines: GRID_LINES },
} as const satisfies Record<string, CellStyle>;

export type StyleKey = keyof typeof STYLES;

/** The table style of our tables: plain, because the lines and header fills are the cells' own. */
export const TABLE_STYLE = "TableStyleLight1";

/** Tab colours: the plan and its priorities in blue, what serves them in grey. */
export const TAB_COLOURS = { plan: "1F3864", priority: "5B87C5", support: "8C8C8C", export: "4A7A4A" } as const;
