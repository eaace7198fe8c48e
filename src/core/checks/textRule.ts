import type { PlanRule } from "./checkRule";
import { oncePerText } from "../plan/oncePerText";
import { textCells, textCellsIn, textFix } from "./facts/textCells";
import type { TextCell, TextRole } from "./facts/textCells";
import type { Facts, Found, Level } from "./finding";

/** What is wrong in one text: facts, and the text as it ought to be where that is certain. */
export interface TextHit {
  readonly facts: Facts;
  readonly level?: Level;
  readonly mended?: string;
}

/** A rule about texts: what it finds depends on the text and on what the text is for, on nothing else. */
export interface TextRule extends Omit<PlanRule, "about" | "look" | "lookIn"> {
  readonly hits: (text: string, role: TextRole) => readonly TextHit[];
}

/** A text looked at before need not be looked at again: after an edit nearly every text is the same. */
function remembering(hits: TextRule["hits"]): TextRule["hits"] {
  const byRole = new Map<TextRole, (text: string) => readonly TextHit[]>();
  return (text, role) => {
    const before = byRole.get(role);
    if (before !== undefined) return before(text);
    const look = oncePerText((one) => hits(one, role));
    byRole.set(role, look);
    return look(text);
  };
}

function foundAt(cell: TextCell, { facts, level, mended }: TextHit): Found {
  const fix = mended === undefined || !cell.whole ? undefined : textFix(cell, cell.text, mended, "Mended text");
  return { at: cell.at, facts, ...(level === undefined ? {} : { level }), ...(fix === undefined ? {} : { fix }) };
}

/** A rule of the plan that looks at every text by itself. */
export function textRule({ hits, ...words }: TextRule): PlanRule {
  const look = remembering(hits);
  const lookAt = (cells: readonly TextCell[]): readonly Found[] => {
    const found: Found[] = [];
    for (const cell of cells) for (const hit of look(cell.text, cell.role)) found.push(foundAt(cell, hit));
    return found;
  };
  return {
    ...words,
    about: "plan",
    look: (context) => lookAt(textCells(context)),
    lookIn: (context, rows) => lookAt(textCellsIn(context, rows)),
  };
}

/** The words round a place in a text, for a finding to quote: whole words, at most about forty letters; a gap of several spaces shows. */
export function quoted(text: string, from: number, to: number): string {
  const start = Math.max(0, text.lastIndexOf(" ", Math.max(0, from - 18)) + 1);
  const next = text.indexOf(" ", to + 14);
  const end = next < 0 ? text.length : next;
  const words = text
    .slice(start, end)
    .trim()
    .replace(/[^\S\n]*\n\s*|\t+/g, " ")
    .replace(/ {2,}/g, (gap) => "\u00A0".repeat(gap.length));
  return `${start > 0 ? "… " : ""}${words}${end < text.length ? " …" : ""}`;
}
