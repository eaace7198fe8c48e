import { distance } from "fastest-levenshtein";
import { spanIn } from "../facts/dateWords";
import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "../facts/perPart";
import { textFix, textRows } from "../facts/textCells";
import type { TextCell, TextRole } from "../facts/textCells";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

/** Columns whose cells repeat a few words. */
const REPEATING: ReadonlySet<TextRole> = new Set<TextRole>(["byWhen", "status", "type", "rag", "funding"]);
/** Forms that are right wherever they stand. */
const RIGHT: ReadonlySet<string> = new Set([
  "Ongoing",
  "On hold",
  "In progress",
  "Not started",
  "Complete",
  "Completed",
  "On track",
  "At risk",
  "Off track",
]);

const isDay = oncePerText((text) => spanIn(text) !== null);

interface Forms {
  readonly role: TextRole;
  readonly cells: Map<string, TextCell[]>;
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What all spellings of the same words share: letters and figures only. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A cell of a column that repeats a few words. */
interface Repeated {
  readonly cell: TextCell;
  readonly form: string;
  /** What it shares with other spellings; null where it is a date or more than a few words. */
  readonly key: string | null;
}

function repeatedIn(cells: readonly TextCell[]): readonly Repeated[] {
  return cells
    .filter(({ role }) => REPEATING.has(role))
    .map((cell) => {
      const form = folded(cell.text);
      const isOther = form.length > 40 || !/\p{L}{3}/u.test(form) || (cell.role === "byWhen" && isDay(form));
      return { cell, form, key: isOther ? null : `${cell.role} ${keyOf(form)}` };
    });
}

const repeatedInRows = perPart(textRows, repeatedIn);

function gather(all: readonly Repeated[]): readonly Forms[] {
  const groups = new Map<string, Forms>();
  for (const { cell, form, key } of all) {
    if (key === null) continue;
    const group = groups.get(key) ?? { role: cell.role, cells: new Map<string, TextCell[]>() };
    groups.set(key, group);
    const there = group.cells.get(form);
    if (there === undefined) group.cells.set(form, [cell]);
    else there.push(cell);
  }
  return [...groups.values()].filter((group) => group.cells.size > 1);
}

/** A form is a slip of another only where it is so long; shorter words are too often words of their own. */
const LONG = 9;
const lettersOnly = (text: string): string => keyOf(text).replace(/\d+/g, "");

/** Forms that stand once and are a letter away from one that stands more often, or that is known to be right. */
function slipsOf(all: readonly Repeated[]): readonly Forms[] {
  const byRole = new Map<TextRole, Map<string, TextCell[]>>();
  for (const { cell, form } of all) {
    if (cell.role !== "funding" && cell.role !== "status") continue;
    const forms = byRole.get(cell.role) ?? new Map<string, TextCell[]>();
    byRole.set(cell.role, forms);
    const there = forms.get(form);
    if (there !== undefined) there.push(cell);
    else if (form.length <= 60) forms.set(form, [cell]);
  }
  return [...byRole].flatMap(([role, forms]) => {
    const right = [...forms.keys()].filter((form) => (forms.get(form)?.length ?? 0) > 1 || RIGHT.has(form));
    return [...forms].flatMap(([form, there]): readonly Forms[] => {
      if (there.length > 1 || form.length < LONG || RIGHT.has(form)) return [];
      const like = right.find(
        (one) => one !== form && distance(lettersOnly(one), lettersOnly(form)) === 1 && sameFigures(one, form),
      );
      return like === undefined
        ? []
        : [
            {
              role,
              cells: new Map([
                [like, forms.get(like) ?? []],
                [form, there],
              ]),
            },
          ];
    });
  });
}

function sameFigures(one: string, other: string): boolean {
  return one.replace(/\D/g, "") === other.replace(/\D/g, "");
}

/** The form that is known to be right, else the one that stands most often; the first of those that stand as often. */
function chosen(cells: ReadonlyMap<string, readonly TextCell[]>): string {
  const forms = [...cells].sort(([, one], [, other]) => other.length - one.length).map(([form]) => form);
  return forms.find((form) => RIGHT.has(form)) ?? forms[0] ?? "";
}

/** Whether a space has fallen into a word: fewer words in the chosen form, and a stump of one or two letters in this one. */
function isBroken(form: string, expected: string): boolean {
  const words = form.split(" ");
  return words.length > expected.split(" ").length && words.some((word, at) => at > 0 && /^[a-z]{1,2}$/.test(word));
}

function foundIn({ role, cells }: Forms): readonly Found[] {
  const expected = chosen(cells);
  const also = (cells.get(expected) ?? []).map(({ at }) => at).slice(0, 20);
  return [...cells].flatMap(([form, there]) =>
    there.flatMap((cell): Found[] => {
      if (form === expected) return [];
      const small = form.toLowerCase() === expected.toLowerCase();
      const level = isBroken(form, expected) ? "must-fix" : small || role === "funding" ? "improve" : "confirm";
      const found = { at: cell.at, also, level, facts: { found: form, expected } } as const;
      return [cell.whole ? { ...found, fix: textFix(cell, cell.text, expected, `Spelt as elsewhere: ${expected}`) } : found];
    }),
  );
}

/** The same status, date word, type or funding written in several ways. */
export const spellingVariant: PlanRule = {
  code: "spelling-variant",
  about: "plan",
  level: "confirm",
  title: "One word spelt in several ways",
  why: "A filter or a count takes every spelling for a different answer.",
  says: "“{found}” stands here, “{expected}” elsewhere.",
  todo: "Write {expected} everywhere.",
  reads: ["byWhen", "status", "type", "rag", "funding"],
  look: (context) => {
    const all = repeatedInRows(context).flat();
    return [...gather(all), ...slipsOf(all)].flatMap(foundIn);
  },
};
