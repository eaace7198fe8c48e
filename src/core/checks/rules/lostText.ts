import { quoted, textRule } from "../textRule";
import type { TextHit } from "../textRule";
import type { Level } from "../finding";
import type { TextRole } from "../facts/textCells";

const NOT_SENTENCES: ReadonlySet<TextRole> = new Set<TextRole>([
  "contact",
  "target",
  "ref",
  "byWhen",
  "status",
  "updated",
  "heading",
]);

/** A bracket that closes a list mark: a) 1) (ii). */
const LIST_MARK = /(?:^|[\s;,.])[a-z0-9ivx]{1,3}\)/gi;

/** Where the first bracket closes that nothing has opened; -1 when every one was opened. */
function unopened(text: string): number {
  if (!text.includes(")")) return -1;
  const plain = text.replace(LIST_MARK, (mark) => " ".repeat(mark.length));
  let open = 0;
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === "(") open++;
    else if (plain[at] === ")" && !/[:;]/.test(plain[at - 1] ?? "") && --open < 0) return at;
  }
  return -1;
}

const SIGNS: readonly (readonly [RegExp, Level])[] = [
  [/(?:^|\s)[`\u00B4](?=\s|$)/g, "must-fix"],
  [/^\s*[,;:)\]](?=\s)/g, "must-fix"],
  [/\b(?:including|such as|and|or(?! not)|the|because|per)[.;](?=\s|$)/g, "must-fix"],
  [/(?<=[a-z]{2}) (?:As well as|As a result|During the|Although|However,|These|There (?:are|is|was|were))(?= [a-z])/g, "confirm"],
];

function hits(text: string, role: TextRole): readonly TextHit[] {
  if (NOT_SENTENCES.has(role)) return [];
  for (const [pattern, level] of SIGNS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match !== null) return [{ facts: { found: quoted(text, match.index, match.index + match[0].length) }, level }];
  }
  const bracket = unopened(text);
  if (bracket >= 0) return [{ facts: { found: quoted(text, bracket, bracket + 1) }, level: "must-fix" }];
  const begins = (role === "action" || role === "measure") && /^[a-z]{2,} [a-z]{2,} /.test(text);
  return begins && role === "action" ? [{ facts: { found: quoted(text, 0, 20) }, level: "confirm" }] : [];
}

/** Part of a sentence that is not there any more: its start, its end, or what stood between two. */
export const lostText = textRule({
  code: "lost-text",
  level: "confirm",
  title: "Text that got lost",
  why: "Part of the sentence is gone, often cut off while copying, so nobody can tell what is to be done.",
  says: "Part of the text seems to be missing: “{found}”.",
  todo: "Put back the missing words from the source, or rewrite the sentence.",
  hits,
});
