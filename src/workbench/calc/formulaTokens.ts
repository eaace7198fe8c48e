/** A piece of a formula: quoted words, a quoted sheet name, a word (name, function, reference), a bracketed part, or one other sign. */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "word" | "bracket" | "sign";
  readonly raw: string;
}

const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"?/y],
  ["sheet", /'(?:[^']|'')*'?/y],
  ["word", /[\p{L}\p{N}_.$\\?]+/uy],
];

/** Where the bracket that opens at `start` closes, nested ones and escaped signs ('[) passed over; the end when it never does. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

function tokenAt(formula: string, at: number): FormulaToken {
  if (formula[at] === "[") return { kind: "bracket", raw: formula.slice(at, bracketEnd(formula, at)) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const raw = pattern.exec(formula)?.[0];
    if (raw !== undefined) return { kind, raw };
  }
  return { kind: "sign", raw: formula.charAt(at) };
}

/** The pieces of a formula in order; joined they are the formula again, whatever is in it. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.raw.length;
  }
  return tokens;
}
