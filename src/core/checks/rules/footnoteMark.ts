import { perPart } from "../facts/perPart";
import { textCells, textCellsIn, textRows } from "../facts/textCells";
import type { TextCell, TextRole } from "../facts/textCells";
import { textFix } from "../facts/textCells";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";
import { quoted } from "../textRule";

const FIGURES = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
const HAS_RAISED = new RegExp(`[${FIGURES}]`);
const STARTS_NOTE = new RegExp(`^\\s*([${FIGURES}]+)\\s*\\S`);
/** Raised figures that are no unit (m², km³) and do not begin a note. */
const RAISED = new RegExp(`\\s?(?<!\\b(?:k|c|m|d)?m|ft|yd|CO|x|R)[${FIGURES}]+`, "g");
const GLUED = /(?<=[a-z]{3}|[a-z]\))\d{1,2}$/;
const NAMES: ReadonlySet<TextRole> = new Set<TextRole>(["title", "lead", "partners", "heading"]);

function figureOf(raised: string): number {
  return Number(Array.from(raised, (sign) => FIGURES.indexOf(sign)).join(""));
}

function marked(mark: string): { readonly mark: string; readonly what: string } {
  return { mark: mark.trim(), what: `${mark.trim()} is the mark of a footnote` };
}

function markIn(cell: TextCell): Found | null {
  const { text, role, at } = cell;
  const glued = role === "title" ? GLUED.exec(text) : null;
  if (glued !== null) return withMend(cell, glued.index, glued[0], text.replace(GLUED, ""));
  if (!HAS_RAISED.test(text) || STARTS_NOTE.test(text)) return null;
  RAISED.lastIndex = 0;
  const raised = RAISED.exec(text);
  if (raised === null) return null;
  if (NAMES.has(role)) return withMend(cell, raised.index, raised[0], text.replace(RAISED, ""));
  return {
    at,
    facts: { found: quoted(text, raised.index, raised.index + raised[0].length), ...marked(raised[0]) },
    level: "improve",
  };
}

function withMend(cell: TextCell, index: number, mark: string, mended: string): Found {
  const found = { at: cell.at, facts: { found: quoted(cell.text, index, index + mark.length), ...marked(mark) } };
  return cell.whole ? { ...found, fix: textFix(cell, cell.text, mended, "Footnote mark taken off") } : found;
}

/** A note among numbered notes whose own number is gone: it stands right above the note that follows the missing number. */
function notesWithoutNumber(cells: readonly TextCell[]): readonly Found[] {
  const notes = cells.flatMap((cell, index) => {
    const mark = cell.action === null && HAS_RAISED.test(cell.text) ? STARTS_NOTE.exec(cell.text)?.[1] : undefined;
    return mark === undefined ? [] : [{ cell, index, figure: figureOf(mark) }];
  });
  if (notes.length === 0) return [];
  const used = new Set(
    cells.flatMap(({ text }) => (STARTS_NOTE.test(text) ? [] : (text.match(RAISED) ?? []).map((mark) => figureOf(mark.trim())))),
  );
  return notes.flatMap(({ cell, index, figure }, nth) => {
    const last = notes[nth - 1];
    const above = cells[index - 1];
    const gap = last?.cell.sheet === cell.sheet && figure - last.figure === 2;
    if (above === undefined || !gap) return [];
    const beside = above.sheet === cell.sheet && above.row === cell.row - 1 && above.column === cell.column;
    if (!beside || above.action !== null || !used.has(figure - 1)) return [];
    return [
      {
        at: above.at,
        facts: {
          found: quoted(above.text, 0, 20),
          mark: String(figure - 1),
          what: `this note has lost its number, ${figure - 1}`,
        },
      },
    ];
  });
}

const raisedInRows = perPart(textRows, (cells) => cells.some(({ text }) => HAS_RAISED.test(text)));

/** Marks of footnotes in cells: in a name they make another name of it. */
export const footnoteMark: PlanRule = {
  code: "footnote-mark",
  about: "plan",
  level: "confirm",
  title: "Footnote marks in the text",
  why: "A footnote's figure becomes part of the name or word it is stuck to, and a workbook has no footnotes to go to.",
  says: "“{found}”: {what}.",
  todo: "Take the mark off, and put what the note says into the cell, the glossary or the members.",
  look: (context) => textCells(context).flatMap((cell) => markIn(cell) ?? []),
  lookIn: (context, rows) => textCellsIn(context, rows).flatMap((cell) => markIn(cell) ?? []),
  alsoLooks: [{ look: (context) => (raisedInRows(context).includes(true) ? notesWithoutNumber(textCells(context)) : []) }],
};
