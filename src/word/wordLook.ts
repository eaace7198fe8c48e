import { BorderStyle, LineRuleType } from "docx";
import type { IStylesOptions } from "docx";

/** Sizes are in half-points, spacings in twentieths of a point, as Word counts them. Colours are those of our sheets. */
const INK = "1F3864";
/** Arial, or a face of the same widths, is on every machine: pages break alike, and the page numbers of the contents stay right. */
const FONT = "Arial";

/** A point of a list: the reference that paragraphs name. */
export const POINTS = "points";

/** Colours of tables in the document; every pair of fill and text keeps a contrast of at least 4.5:1, as on our sheets. */
export const TABLE_LOOK = {
  header: { fill: INK, text: "FFFFFF" },
  label: { fill: "D9E2F0", text: INK },
  line: "BFBFBF",
} as const;

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true },
});

/** The document's styles: Word's own names, so that its navigation pane and contents know them. */
export const WORD_STYLES = {
  default: {
    document: { run: { font: FONT, size: 22, language: { value: "en-GB" } }, paragraph: { spacing: { after: 120 } } },
    title: {
      run: { font: FONT, size: 56, bold: true, color: INK },
      paragraph: {
        spacing: { before: 2400, after: 360 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 24, space: 12, color: INK } },
      },
    },
    heading1: heading(32, 240, 120),
    heading2: heading(26, 200, 100),
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      run: { size: 28, color: "404040" },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: "Aside",
      name: "Aside",
      basedOn: "Normal",
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { after: 120 } },
    },
    { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 20 }, paragraph: { spacing: { after: 40 } } },
    { id: "CellHeading", name: "Cell heading", basedOn: "Cell", run: { bold: true } },
    { id: "TableHeading", name: "Table heading", basedOn: "CellHeading", paragraph: { keepNext: true } },
    // Word wants a paragraph below a table: of one point, or a full page would be followed by an empty one.
    {
      id: "BelowTable",
      name: "Below table",
      basedOn: "Normal",
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    },
    // Not a heading style: the contents must not list themselves.
    {
      id: "ContentsTitle",
      name: "Contents title",
      basedOn: "Normal",
      run: { size: 32, bold: true, color: INK },
      paragraph: { spacing: { before: 240 } },
    },
    {
      id: "Running",
      name: "Running",
      basedOn: "Normal",
      run: { size: 18, color: "595959" },
      paragraph: { spacing: { after: 0 } },
    },
  ],
} as const satisfies IStylesOptions;
