/** The three parts of a header or footer. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTIONS = new Map<string, keyof HeaderParts>([
  ["&L", "left"],
  ["&C", "center"],
  ["&R", "right"],
]);

/** A header in Excel's codes ("&LName&RPage &P") as its three parts; what stands before any of &L, &C, &R is in the centre. "&&" is no code. */
export function headerParts(codes: string): HeaderParts {
  const parts = { left: "", center: "", right: "" };
  let section: keyof HeaderParts = "center";
  for (const [piece] of codes.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const next = SECTIONS.get(piece);
    if (next === undefined) parts[section] += piece;
    else section = next;
  }
  return parts;
}
