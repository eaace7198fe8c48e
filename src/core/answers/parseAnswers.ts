import { parsePlace } from "../grid/a1";
import type { Answer, Answers } from "../plan/answers";
import { COLUMN_KEYS } from "../plan/columns";

/** More answers or longer texts than an officer gives are not ours. */
const MOST_ANSWERS = 2_000;
const LONGEST_TEXT = 1_000;

/** The fields of one answer as they stand in JSON. A map, so that no text from a workbook becomes an object's key. */
type Fields = ReadonlyMap<string, unknown>;

function textOf(fields: Fields, name: string): string | null {
  const value = fields.get(name);
  return typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_TEXT ? value : null;
}

function placeOf(fields: Fields, name: string): string | null {
  const text = textOf(fields, name);
  return text === null || parsePlace(text) === null ? null : text;
}

type Meaning = Extract<Answer, { kind: "column" }>["means"];
const MEANINGS: readonly Meaning[] = [...COLUMN_KEYS, "priority", null];

/** How each kind of answer is read back; null when a field is missing or is none of ours. A new kind is a new row. */
const READERS = {
  column: (fields) => {
    const at = placeOf(fields, "at");
    const means = MEANINGS.find((meaning) => meaning === fields.get("means"));
    return at === null || means === undefined ? null : { kind: "column", at, means };
  },
  "priority-title": (fields) => {
    const [at, title] = [placeOf(fields, "at"), textOf(fields, "title")];
    return at === null || title === null ? null : { kind: "priority-title", at, title };
  },
  "priority-merge": (fields) => {
    const [at, into] = [placeOf(fields, "at"), placeOf(fields, "into")];
    return at === null || into === null || at === into ? null : { kind: "priority-merge", at, into };
  },
  "priority-leave-out": (fields) => {
    const at = placeOf(fields, "at");
    return at === null ? null : { kind: "priority-leave-out", at };
  },
  agency: (fields) => {
    const [spelling, name] = [textOf(fields, "spelling"), textOf(fields, "name")];
    return spelling === null || name === null ? null : { kind: "agency", spelling, name };
  },
  row: (fields) => {
    const [at, priorityAt] = [placeOf(fields, "at"), placeOf(fields, "priorityAt")];
    if (at === null || (priorityAt === null && fields.get("priorityAt") !== null)) return null;
    return { kind: "row", at, priorityAt };
  },
  "day-month": (fields) => {
    const [at, dayFirst] = [placeOf(fields, "at"), fields.get("dayFirst")];
    return at === null || typeof dayFirst !== "boolean" ? null : { kind: "day-month", at, dayFirst };
  },
} as const satisfies Record<Answer["kind"], (fields: Fields) => Answer | null>;

const READER_OF: ReadonlyMap<unknown, (fields: Fields) => Answer | null> = new Map(Object.entries(READERS));

function answerOf(value: unknown): Answer | null {
  if (typeof value !== "object" || value === null) return null;
  const fields: Fields = new Map(Object.entries(value));
  return READER_OF.get(fields.get("kind"))?.(fields) ?? null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Whoever can edit the workbook can edit what it keeps.
  }
}

/** The answers that a text holds as JSON, in their order. Anybody may have written it: what is none of ours is left out. */
export function parseAnswers(text: string): Answers {
  const value = jsonOf(text);
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_ANSWERS).flatMap((one: unknown) => answerOf(one) ?? []);
}
