/** What the samples are made of: rows with a little formatting, as officers give it, turned into sheets for hucre. */

const solid = (rgb) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
const thin = { style: "thin", color: { rgb: "A6A6A6" } };
const lines = { top: thin, right: thin, bottom: thin, left: thin };
const wrapped = { wrapText: true, vertical: "top" };

const PLAIN = { alignment: wrapped };
const CELL = { alignment: wrapped, border: lines };

/** A merged row in large bold type. */
export const title = (text) => ({
  cells: [text],
  style: { font: { bold: true, size: 16 }, alignment: { vertical: "center" } },
  merged: true,
  height: 26,
});

/** A merged row of running text; `lineCount` is how many lines it takes. */
export const note = (text, lineCount = 2) => ({ cells: [text], style: PLAIN, merged: true, height: 15 * lineCount });

/** A merged row in white on a dark fill. */
export const banner = (text, fill = "1F3864") => ({
  cells: [text],
  style: { font: { bold: true, size: 13, color: { rgb: "FFFFFF" } }, fill: solid(fill), alignment: { vertical: "center" } },
  merged: true,
  height: 24,
});

/** A merged row in dark on a pale fill, which groups the rows below it. */
export const subBanner = (text, fill = "EDEDED") => ({
  cells: [text],
  style: { font: { italic: true }, fill: solid(fill) },
  merged: true,
});

/** The headings of a table; null leaves a heading empty, as officers do over the numbers. */
export const header = (cells, fill = "BDD7EE") => ({
  cells,
  style: { font: { bold: true }, fill: solid(fill), border: lines, alignment: { wrapText: true, vertical: "center" } },
});

/** A row of a table. A cell is text, a number, `{ fill }` for colour alone or `{ date }`. */
export const row = (...cells) => ({ cells, style: CELL });

/** A row of loose cells without lines. */
export const loose = (...cells) => ({ cells, style: PLAIN });

export const gap = () => ({ cells: [], style: PLAIN });

const DAY = 86_400_000;
const serial = (isoDay) => (Date.parse(isoDay) - Date.parse("1899-12-30")) / DAY;

function cellOf(content, style) {
  if (typeof content !== "object") return { value: content, style };
  if (content.fill !== undefined) return { value: content.text ?? null, style: { ...style, fill: solid(content.fill) } };
  return { value: serial(content.date), style: { ...style, numFmt: content.format ?? "dd/mm/yyyy" } };
}

function cellsOf(rows, comments) {
  const cells = new Map();
  rows.forEach(({ cells: contents, style }, r) => {
    contents.forEach((content, c) => {
      if (content !== null) cells.set(`${r},${c}`, cellOf(content, style));
      else if (style.border !== undefined) cells.set(`${r},${c}`, { value: null, style });
    });
  });
  for (const [place, text] of Object.entries(comments)) cells.get(place).comment = { author: "CSP officer", text };
  return cells;
}

const lettersOf = (count) => String.fromCharCode(64 + count);

/**
 * One sheet of a sample. `widths` are in characters, a negative one hides its column; `comments` are keyed "row,column"
 * from 0; `headingRow` is printed on every page and stays in sight.
 */
export function sheet(name, widths, rows, { comments = {}, headingRow, landscape = true, hidden = false } = {}) {
  const last = widths.length - 1;
  const merges = rows.flatMap(({ merged }, r) => (merged ? [{ startRow: r, startCol: 0, endRow: r, endCol: last }] : []));
  return {
    name,
    hidden,
    columns: widths.map((width) => ({ width: Math.abs(width), hidden: width < 0 })),
    rows: rows.map(() => []),
    cells: cellsOf(rows, comments),
    merges,
    rowDefs: new Map(rows.flatMap(({ height }, r) => (height === undefined ? [] : [[r, { height }]]))),
    ...(headingRow === undefined ? {} : { freezePane: { rows: headingRow + 1 } }),
    pageSetup: {
      paperSize: "a4",
      orientation: landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${lettersOf(widths.length)}$${rows.length}`,
      ...(headingRow === undefined ? {} : { printTitlesRow: `$${headingRow + 1}:$${headingRow + 1}` }),
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  };
}
