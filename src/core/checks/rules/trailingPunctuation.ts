import { quoted, textRule } from "../textRule";
import type { TextHit } from "../textRule";
import type { TextRole } from "../facts/textCells";

const NAMES: ReadonlySet<TextRole> = new Set<TextRole>(["lead", "partners", "byWhen", "status", "type", "ref", "rag"]);
const SENTENCES: ReadonlySet<TextRole> = new Set<TextRole>(["action", "measure", "update", "prose"]);
/** Short forms that keep their full stop. */
const KEEPS_STOP =
  /(?:^|[\s,(/])(?:Co|Ltd|Inc|Corp|Dept|Assoc|Bros|St|Rd|No|Nos|Org|Govt|etc|e\.g|i\.e|Jr|Sr|Sept|Sep|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|tbc|[A-Za-z]\.[A-Za-z])\.$/i;
/** Two marks where a sentence needs one: "levy.,"; not the dots of an omission. */
const TWO_MARKS = /(?<![.\w]\.)(?<=[\p{L}\p{N})])([.;:,])\s*[,;:]\s*$|(?<=[\p{L}\p{N})])([,;:])\s*\.\s*$/u;
const MARK = /\s*[.,;:]+\s*$/;

function twoMarks(text: string, { index, 0: marks }: RegExpExecArray): TextHit {
  const words = text.slice(0, index);
  const mended = `${words}.`;
  return {
    facts: { found: quoted(text, index, text.length), mark: marks.trim(), expected: `“${quoted(mended, index, mended.length)}”` },
    mended,
  };
}

/** A full stop, comma or colon left at the end of a name, a date or a status. */
export const trailingPunctuation = textRule({
  code: "trailing-punctuation",
  level: "improve",
  title: "Stray full stops and commas",
  why: "The same name with and without a full stop counts as two when the plan is filtered or counted.",
  says: "“{found}” ends with “{mark}”.",
  todo: "Write {expected}.",
  hits: (text, role) => {
    const two = SENTENCES.has(role) ? TWO_MARKS.exec(text) : null;
    if (two !== null) return [twoMarks(text, two)];
    if (!NAMES.has(role) || !/[.,;:]\s*(?:$|\n)/.test(text)) return [];
    const lines = !(role === "ref" && /^\s*[\dA-Za-z.]{1,6}\s*$/.test(text)) ? text.split("\n") : [];
    const stray = lines.find((line) => MARK.test(line) && !KEEPS_STOP.test(line.trim()));
    if (stray === undefined) return [];
    const mended = lines.map((line) => (KEEPS_STOP.test(line.trim()) ? line : line.replace(MARK, ""))).join("\n");
    const facts = { found: stray.trim(), mark: stray.trim().slice(-1), expected: stray.replace(MARK, "").trim() };
    return [mended.trim() === "" ? { facts } : { facts, mended }];
  },
});
