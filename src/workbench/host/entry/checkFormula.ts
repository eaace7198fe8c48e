import { refusal } from "../wire/hostError";

/** Excel's limit for the text of a formula. */
const LONGEST_FORMULA = 8_192;

const STRING = /"(?:[^"]|"")*"/g;
const QUOTED_SHEET = /'(?:[^']|'')*'!/g;
const STRUCTURED = /\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/** Refuses, as Excel does with InvalidArgument, a formula that cannot be read. Catches plain words, not every mistake. */
export function checkFormula(body: string): void {
  const bare = body.replace(STRING, "0").replace(QUOTED_SHEET, "S!").replace(STRUCTURED, "").trim();
  const wrong =
    body.length > LONGEST_FORMULA ||
    bare === "" ||
    /["']/.test(bare) ||
    /[-+*/^&=<>,(]$/.test(bare) ||
    /[\w.#)}%]\s+[\w("{]/.test(bare.replace(/[\w.$!:]+\s+(?=[A-Za-z$]+\$?\d)/g, "")) ||
    bare.startsWith("@") ||
    /[;?`~\\]/.test(bare) ||
    !balanced(bare);
  if (wrong) throw refusal("InvalidArgument", "the formula cannot be read");
}

function balanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
