import type { CheckContext } from "../checkContext";
import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "./perPart";
import { planWords } from "./planWords";
import { textRows } from "./textCells";
import type { TextCell, TextRole } from "./textCells";

/** Columns of sentences, where a text that ends without a mark is told from those that end with one. */
const SENTENCES: ReadonlySet<TextRole> = new Set<TextRole>(["action", "measure", "update", "prose", "extra"]);
/** A shorter text is a phrase, that has no mark at its end. */
const LONG = 40;
/** What may follow a whole word without making it another: a text that ends with "patrol" is not cut because "patrols" stand elsewhere. */
const ENDINGS = /^(?:'?s|es|ed|d|ing|ings|ers?|ors?|ments?|ful|ness|ly|ally|ies|y|ions?|ations?|ity|ships?|e)$/;
/** So many sentences of a column, and such a share of them, end with a mark where a sentence without one is worth a look. */
const LEAST_SENTENCES = 5;
const MOST_END = 0.7;

const lastWord = oncePerText((text) => /(?<![\w-])[A-Za-z][a-z]+$/.exec(text)?.[0] ?? null);
const endsWithMark = (text: string): boolean => /[.!?;:)\]"'\u2019\u201D]\s*$/.test(text);

/** A long text, and whether it ends as sentences do. */
interface Sentence {
  readonly cell: TextCell;
  readonly ends: boolean;
}

function sentencesIn(cells: readonly TextCell[]): readonly Sentence[] {
  return cells
    .filter(({ role, text }) => SENTENCES.has(role) && text.length >= LONG)
    .map((cell) => ({ cell, ends: endsWithMark(cell.text) }));
}

const sentencesOfRows = perPart(textRows, sentencesIn);

/** Where so many end with a mark, a short last word that stands nowhere else is a piece too. */
const NEARLY_ALL_END = 0.9;
const SHORT = 4;

/** Of some pieces of words, those that begin a longer word, and whether such a word is only another form. One walk over the words. */
function begun(pieces: ReadonlySet<string>, words: ReadonlyMap<string, number>): ReadonlyMap<string, boolean> {
  const lengths = [...new Set(Array.from(pieces, ({ length }) => length))];
  const found = new Map<string, boolean>();
  for (const word of words.keys()) {
    for (const length of lengths.filter((one) => one < word.length)) {
      const piece = word.slice(0, length);
      if (pieces.has(piece)) found.set(piece, (found.get(piece) ?? false) || ENDINGS.test(word.slice(length)));
    }
  }
  return found;
}

/** Tells of last words whether each is probably a piece of a longer one. A piece of two or three letters may lack any ending. */
function pieceTeller(pieces: readonly string[], words: ReadonlyMap<string, number>): (piece: string, share: number) => boolean {
  const longer = begun(new Set(pieces.map((piece) => piece.toLowerCase())), words);
  return (piece, share) => {
    const small = piece.toLowerCase();
    const isForm = longer.get(small);
    if ((words.get(small) ?? 0) > 1) return false;
    if (isForm === undefined) return share >= NEARLY_ALL_END && piece.length < SHORT && piece === small;
    return !isForm || (piece.length < SHORT && piece === small);
  };
}

/** The columns, by what they hold, most of whose sentences end with a mark, and which share of them do. */
function columnsWithMarks(all: readonly Sentence[]): ReadonlyMap<TextRole, number> {
  const counts = new Map<TextRole, { all: number; ends: number }>();
  for (const { cell, ends } of all) {
    const count = counts.get(cell.role) ?? { all: 0, ends: 0 };
    counts.set(cell.role, { all: count.all + 1, ends: count.ends + Number(ends) });
  }
  const marked = [...counts].filter(([, count]) => count.all >= LEAST_SENTENCES && count.ends >= count.all * MOST_END);
  return new Map(marked.map(([role, count]) => [role, count.ends / count.all]));
}

/** Texts that end within a word: the last piece begins a longer word of the plan, and the column's other texts end with a mark. */
export function textsCutInAWord(context: CheckContext): readonly TextCell[] {
  const all = sentencesOfRows(context).flat();
  const marked = columnsWithMarks(all);
  const open = all.flatMap(({ cell, ends }) => {
    const [piece, share] = [ends ? null : lastWord(cell.text), marked.get(cell.role)];
    return piece === null || share === undefined ? [] : [{ cell, piece, share }];
  });
  if (open.length === 0) return [];
  const isPiece = pieceTeller(
    open.map(({ piece }) => piece),
    planWords(context),
  );
  return open.flatMap(({ cell, piece, share }) => (isPiece(piece, share) ? [cell] : []));
}
