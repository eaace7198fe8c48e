import { distance } from "fastest-levenshtein";
import type { KeyStatus } from "../build/statusKey";
import { STATUSES, STATUS_KEYS } from "../plan/statuses";
import type { StatusKey } from "../plan/statuses";
import { statusOfWord } from "../plan/statusOf";
import { foldedText } from "./foldedText";

/** What a word stands for in the plan's own key. */
export interface ReadStatus {
  readonly label: string;
  /** false: nearly a word of the key, to be confirmed. */
  readonly sure: boolean;
}

/** Reads the words that partners write for a status as the plan's key has it; null for a word that it does not know. */
export type StatusReader = (written: string) => ReadStatus | null;

const squeezed = (text: string): string =>
  foldedText(text)
    .toLowerCase()
    .replace(/[\s\u2010-\u2015_.:;!-]+/g, "");

/** Where a text holds a colour and a word: "GREEN - on track", "Amber (at risk)". */
const BETWEEN = /\s+[\u2010-\u2015-]\s+|[:/()|,]/;

/** The label that each status of our own has in the key: by its words, else where a renamed one stands in its place and colour. */
function labelsOf(key: readonly KeyStatus[]): ReadonlyMap<StatusKey, string> {
  const labels = new Map<StatusKey, string>();
  for (const { label } of key) {
    const means = statusOfWord(label);
    if (means !== null && !labels.has(means)) labels.set(means, label);
  }
  STATUS_KEYS.forEach((status, at) => {
    const there = key[at];
    if (there !== undefined && there.label !== "" && !labels.has(status) && there.fill === STATUSES[status].fill) {
      labels.set(status, there.label);
    }
  });
  return labels;
}

/** The one label that all parts of a text agree on; null when a part says nothing or two differ. */
function agreed(parts: readonly string[], read: (part: string) => string | null): string | null {
  const labels = new Set(parts.map(read));
  const [label] = labels;
  return labels.size === 1 && label !== undefined ? label : null;
}

/** A reader of statuses for a key. The same word is worked out once. */
export function statusReader(key: readonly KeyStatus[]): StatusReader {
  const bySqueezed = new Map(key.filter(({ label }) => label !== "").map(({ label }) => [squeezed(label), label]));
  const labels = labelsOf(key);
  const exact = (written: string): string | null => {
    const means = statusOfWord(foldedText(written).replace(/[.!]+$/, ""));
    return bySqueezed.get(squeezed(written)) ?? (means === null ? null : (labels.get(means) ?? null));
  };
  const nearly = (written: string): string | null => {
    const word = squeezed(written);
    const near = word.length < 6 || word.length > 30 ? [] : [...bySqueezed].filter(([label]) => distance(label, word) <= 2);
    return near.length === 1 ? (near[0]?.[1] ?? null) : null;
  };
  const known = new Map<string, ReadStatus | null>();
  const read = (written: string): ReadStatus | null => {
    const parts = written.split(BETWEEN).filter((part) => part.trim() !== "");
    const sure = exact(written) ?? (parts.length > 1 ? agreed(parts, exact) : null);
    const label = sure ?? nearly(written);
    return label === null ? null : { label, sure: sure !== null };
  };
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const now = written.length > 200 ? null : read(written);
    if (known.size < 5_000) known.set(written, now);
    return now;
  };
}
