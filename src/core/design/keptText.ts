import type { DefinedName } from "../grid/grid";
import { textName, textOfName } from "./textNames";

const LONGEST_PIECE = 250;

/** The number of a name that keeps a piece of a text: 3 of "Actionbook.Answers.3"; 0 when it is none of these. */
export function pieceNumber({ name, sheet }: DefinedName, prefix: string): number {
  const rest = name.startsWith(prefix) ? name.slice(prefix.length) : "";
  return sheet === null && /^[1-9]\d{0,3}$/.test(rest) ? Number(rest) : 0;
}

/** The text that a workbook keeps in the numbered hidden names of a prefix; "" when it keeps none. */
export function keptText(names: readonly DefinedName[], prefix: string): string {
  const kept = names.filter((name) => pieceNumber(name, prefix) > 0);
  const sorted = kept.sort((one, other) => pieceNumber(one, prefix) - pieceNumber(other, prefix));
  return sorted.map((name) => textOfName(name) ?? "").join("");
}

/** Plain data as JSON in ASCII alone, so that it can be cut anywhere and counts the same for everybody. */
export function asciiJson(value: unknown): string {
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[^ -~]/g, escaped);
}

/**
 * The hidden names that keep a text of ASCII in a workbook, numbered from 1, on no sheet. Names that it has already and that are no
 * longer needed keep no text, as names are never taken away.
 */
export function textNames(text: string, prefix: string, names: readonly DefinedName[]): readonly DefinedName[] {
  const pieces = text.match(new RegExp(`.{1,${String(LONGEST_PIECE)}}`, "g")) ?? [];
  const had = names.reduce((most, name) => Math.max(most, pieceNumber(name, prefix)), 0);
  return Array.from({ length: Math.max(pieces.length, had) }, (_, index) =>
    textName(prefix + String(index + 1), pieces[index] ?? ""),
  );
}
