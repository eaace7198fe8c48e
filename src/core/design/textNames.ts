import type { DefinedName } from "../grid/grid";

/** The hidden defined name that keeps a text in the workbook as a constant; Excel takes at most 255 characters. */
export function textName(name: string, text: string): DefinedName {
  return { name, formula: `"${text.replaceAll('"', '""')}"`, sheet: null, hidden: true };
}

/** The text that a defined name keeps; null when it stands for anything else, or for no text. */
export function textOfName({ formula }: DefinedName): string | null {
  return /^"(.+)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}
